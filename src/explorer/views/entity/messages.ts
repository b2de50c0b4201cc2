import { defineMessages } from '../../i18n/define-messages.js';

export const entityMessages = defineMessages(
  { title: 'Entity' },
  { title: 'Entity' },
);
