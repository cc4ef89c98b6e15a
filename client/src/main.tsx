import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@fontsource-variable/inter/opsz.css';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { createApiClient } from './api/client.ts';
import { App } from './app/app.tsx';
import { routes } from './app/routes.tsx';

const router = createBrowserRouter(routes);
const client = createApiClient(() => {
  const { pathname, search } = window.location;
  if (!pathname.startsWith('/sign-in') && !pathname.includes('setup/'))
    void router.navigate(`/sign-in?return=${encodeURIComponent(pathname + search)}`);
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element to draw into.');
createRoot(root).render(
  <StrictMode>
    <App client={client} router={router} />
  </StrictMode>,
);
