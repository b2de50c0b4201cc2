import { commonMessages } from '../components/messages.js';
import { evidenceMessages } from '../evidence/messages.js';
import { connectionsMessages } from '../views/connections/messages.js';
import { entityMessages } from '../views/entity/messages.js';
import { graphMessages } from '../views/graph/messages.js';
import { searchMessages } from '../views/search/messages.js';
import { whoDidWhatMessages } from '../views/who-did-what/messages.js';
import { vocabulary } from './vocabulary.js';

/** All words of the interface, by the part that shows them. */
export const messages = {
  en: {
    ...vocabulary.en,
    common: commonMessages.en,
    search: searchMessages.en,
    entity: entityMessages.en,
    graph: graphMessages.en,
    connections: connectionsMessages.en,
    whoDidWhat: whoDidWhatMessages.en,
    evidence: evidenceMessages.en,
  },
  zh: {
    ...vocabulary.zh,
    common: commonMessages.zh,
    search: searchMessages.zh,
    entity: entityMessages.zh,
    graph: graphMessages.zh,
    connections: connectionsMessages.zh,
    whoDidWhat: whoDidWhatMessages.zh,
    evidence: evidenceMessages.zh,
  },
} as const;
