import './theme/base.css';

import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app.js';
import { createClient } from './graphql/create-client.js';
import { startI18n } from './i18n/start-i18n.js';
import { applyTheme, currentTheme } from './theme/theme.js';

applyTheme(currentTheme());
await startI18n();

const root = document.getElementById('explorer');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={createClient()}>
        <App />
      </ApolloProvider>
    </StrictMode>,
  );
}
