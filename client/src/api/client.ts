import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';

/**
 * The client's door to the API: cookie session, and one place that notices a session's end.
 * `onSignedOut` is called when the server says that nobody is signed in.
 * Ids name a thing in one version and on one day, so the normalised cache never mixes days;
 * lists go past the cache (see `use-pages.ts`).
 */
export function createApiClient(onSignedOut: () => void): ApolloClient {
  const sessions = new ErrorLink(({ error }) => {
    const unauthenticated =
      (CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED')) ||
      (ServerError.is(error) && error.statusCode === 401);
    if (unauthenticated) onSignedOut();
  });
  return new ApolloClient({
    link: ApolloLink.from([sessions, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { org: { merge: true }, settings: { merge: true } } },
        Org: { keyFields: false, merge: true },
        Coverage: { keyFields: false, merge: true },
        CoverageGap: { keyFields: false },
        Pair: { keyFields: false, merge: true },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
