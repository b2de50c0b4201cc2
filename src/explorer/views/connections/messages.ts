import { defineMessages } from '../../i18n/define-messages.js';

export const connectionsMessages = defineMessages(
  { title: 'Connections' },
  { title: 'Connections' },
);
