import { getOperationAST, getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** The most that one document may cost: a page of 500 positions with manager, team and people is about a fiftieth. */
const MOST = 1_000_000;
/** How long a plain list is taken to be. */
const LIST = 3;
const LISTS = new Set(['edges', 'nodes']);

/** Every field costs one; what lies below a page costs as often as the page is long. */
const perPage: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  const named = String(field.type);
  if (named.replace(/[[\]!]/g, '').endsWith('Connection')) return 1 + Math.max(1, Number(args['first'] ?? 50)) * childComplexity;
  if (Array.isArray(args['ids'])) return 1 + args['ids'].length * childComplexity;
  if (named.startsWith('[') && !(LISTS.has(field.name) && /(Connection)$/.test(type.name))) return 1 + LIST * childComplexity;
  return 1 + childComplexity;
};

/** Refuses a document that would cost too much with these variables; null where it may run. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  const read = operation && getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that cannot be read stop the document by themselves, with better words.
  if (!read || read.errors) return null;
  const cost = getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName !== undefined && { operationName }),
    estimators: [fieldExtensionsEstimator(), perPage],
  });
  if (cost <= MOST) return null;
  return new GraphQLError(`This asks for too much at once (${cost}, and at most ${MOST} is allowed); take smaller pages or fewer levels.`, {
    extensions: { code: 'TOO_COSTLY', http: { status: 400 } },
  });
}
