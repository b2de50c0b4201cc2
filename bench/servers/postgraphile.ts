import { createServer } from 'node:http';

import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { addPgTableOrderBy, orderByAscDesc } from 'postgraphile/utils';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { sql } from 'postgraphile/pg-sql2';

/**
 * The peer on PostgreSQL, with the filters that its makers point to, and with orders by the name at the
 * other end of a link, which it lacks.
 */
const nameOfEnd = (table: string, end: string) =>
  addPgTableOrderBy({ schemaName: 'public', tableName: table }, () =>
    orderByAscDesc(`${end.toUpperCase()}_NAME`, (select) => {
      const name = sql`(select name from ${sql.identifier(end)} where id = ${select.alias}.${sql.identifier(`${end}_id`)})`;
      return { fragment: name, codec: TYPES.text };
    }),
  );

const service = makePgService({
  connectionString: process.env['DATABASE_URL'],
  schemas: ['public'],
  poolConfig: { max: 20 },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  plugins: [
    nameOfEnd('enterprise_program', 'program'),
    nameOfEnd('program_post', 'person'),
  ],
  pgServices: [service],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const http = createServer();
await instance.createServ(grafserv).addTo(http);
http.listen(Number(process.env['PORT']), '127.0.0.1');

process.once('SIGTERM', () => {
  http.close();
  http.closeAllConnections();
  void instance.release().then(() => process.exit(0));
});
