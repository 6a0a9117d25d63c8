import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/styles/house.scss';
import { openApiClient } from './api-client.ts';
import { openRouter } from './router.ts';

const client = openApiClient();
const router = openRouter(client);
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element to draw in.');

createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
