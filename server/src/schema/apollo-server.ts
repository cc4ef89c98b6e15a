import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { checkDocument } from '../access/document-rules.ts';
import type { RequestContext } from '../context.ts';
import { buildSchema } from './build-schema.ts';
import { checkCost } from './document-cost.ts';

const MOST_DEPTH = 16;
const MOST_ALIASES = 100;
/** Tokens that a document may have. */
export const MOST_TOKENS = 5_000;
/** A limit is an error of the document, like any other that validation finds; thrown, it would look like a fault of ours. */
const REPORT = [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)];

/** How deep a document may go, and how many aliases it may have. */
export const LIMIT_RULES: readonly ValidationRule[] = [
  maxDepthRule({ n: MOST_DEPTH, ignoreIntrospection: true, propagateOnRejection: false, onReject: REPORT }),
  maxAliasesRule({ n: MOST_ALIASES, propagateOnRejection: false, onReject: REPORT }),
] as unknown as ValidationRule[];

/** The GraphQL server: no resolver is wrapped, and a document is checked once before it runs. `onFault` learns of faults of ours. */
export function createApolloServer(onFault: (error: unknown) => void): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: buildSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [...LIMIT_RULES],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      guard,
    ],
    formatError: (formatted, error) => {
      const cause = unwrapResolverError(error);
      if (cause instanceof GraphQLError) return formatted;
      onFault(cause);
      return {
        ...formatted,
        message: 'Something went wrong in Tandem. Nothing was changed.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      };
    },
  });
}

const guard: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, request, operationName, contextValue }) => {
        const variables = request.variables ?? {};
        const error =
          checkDocument(schema, document, variables, contextValue.caller) ??
          checkCost(schema, document, variables, operationName ?? undefined);
        return error ? Promise.reject(error) : Promise.resolve();
      },
    }),
};
