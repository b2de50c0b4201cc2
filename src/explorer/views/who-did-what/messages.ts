import { defineMessages } from '../../i18n/define-messages.js';

export const whoDidWhatMessages = defineMessages(
  { title: 'WhoDidWhat' },
  { title: 'WhoDidWhat' },
);
