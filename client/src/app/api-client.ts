// How the browser asks the API. Nothing is normalised: each question is a whole answer of its day, and a cache that
// joined answers by id would mix days.
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** One a visit; asks the host that the page came from. */
export function openApiClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri: '/graphql' }),
    cache: new InMemoryCache({ dataIdFromObject: () => undefined }),
  });
}
