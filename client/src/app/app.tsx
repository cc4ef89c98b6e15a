import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router';
import type { createBrowserRouter } from 'react-router';
import { cssVariables, theme } from '../ui/theme.ts';

/** The providers around the router: API, look, notifications. */
export function App(props: { readonly client: ApolloClient; readonly router: ReturnType<typeof createBrowserRouter> }) {
  return (
    <ApolloProvider client={props.client}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Notifications position="bottom-right" autoClose={8000} />
        <RouterProvider router={props.router} />
      </MantineProvider>
    </ApolloProvider>
  );
}
