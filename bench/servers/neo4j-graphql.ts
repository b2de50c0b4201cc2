import { ApolloServer } from '@apollo/server';
import {
  fastifyApolloDrainPlugin,
  fastifyApolloHandler,
} from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

/**
 * The peer: @neo4j/graphql behind Apollo Server on Fastify, over the same stored labels and
 * relationships. It has only the types of the measured queries, which is to its advantage.
 */
const typeDefs = /* GraphQL */ `
  type District @node {
    id: ID!
    name: String!
    level: String
    streets: [Street!]! @relationship(type: "PART_OF", direction: IN)
  }
  type Street @node {
    id: ID!
    name: String!
    level: String
    district: [District!]! @relationship(type: "PART_OF", direction: OUT)
    enterprises: [Enterprise!]! @relationship(type: "LOCATED_IN", direction: IN)
    programs: [Program!]! @relationship(type: "RUNS", direction: OUT)
  }
  type Enterprise @node {
    id: ID!
    name: String!
    industry: String
    street: [Street!]! @relationship(type: "LOCATED_IN", direction: OUT)
    programs: [Program!]! @relationship(type: "PARTICIPATES_IN", direction: OUT)
    people: [Person!]! @relationship(type: "HOLDS_POST", direction: IN)
  }
  type Program @node {
    id: ID!
    name: String!
    programType: String
    enterprises: [Enterprise!]!
      @relationship(type: "PARTICIPATES_IN", direction: IN)
    people: [Person!]! @relationship(type: "HOLDS_POST", direction: IN)
  }
  type Person @node {
    id: ID!
    name: String!
    pinyin: String!
    programs: [Program!]! @relationship(type: "HOLDS_POST", direction: OUT)
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(
  NEO4J_URI ?? 'bolt://127.0.0.1:7687',
  neo4j.auth.basic(NEO4J_USERNAME ?? 'neo4j', NEO4J_PASSWORD ?? ''),
);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const http = fastify();
const apollo = new ApolloServer({
  schema,
  csrfPrevention: true,
  plugins: [fastifyApolloDrainPlugin(http)],
});
await apollo.start();
http.route({
  url: '/graphql',
  method: ['POST'],
  handler: fastifyApolloHandler(apollo, {
    context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  }),
});
await http.listen({
  host: '127.0.0.1',
  port: Number(process.env['PORT'] ?? 4000),
});

process.once('SIGTERM', () => {
  void http
    .close()
    .then(() => driver.close())
    .then(() => process.exit(0));
});
