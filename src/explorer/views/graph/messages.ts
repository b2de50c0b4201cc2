import { defineMessages } from '../../i18n/define-messages.js';

export const graphMessages = defineMessages(
  { title: 'Graph' },
  { title: 'Graph' },
);
