import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

import possibleTypes from './operations.js';

/** The client of this server's API, with a cache in which each node is held once, by its id. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({
      possibleTypes: possibleTypes.possibleTypes,
      typePolicies: {
        Query: {
          fields: {
            search: relayStylePagination(['text', 'kinds']),
            whoDidWhat: relayStylePagination([
              'actor',
              'target',
              'participant',
              'roles',
              'place',
              'program',
              'text',
              'from',
              'to',
            ]),
          },
        },
        Entity: {
          fields: {
            relations: relayStylePagination(['types', 'direction', 'kinds']),
            timeline: relayStylePagination(['roles', 'from', 'to']),
            metrics: relayStylePagination(),
            mentions: relayStylePagination(),
          },
        },
        Event: {
          fields: {
            participants: relayStylePagination([
              'role',
              'roles',
              'kinds',
              'where',
            ]),
          },
        },
        Article: {
          fields: { mentions: relayStylePagination(['kinds', 'where']) },
        },
        Document: { fields: { articles: relayStylePagination() } },
      },
    }),
  });
}
