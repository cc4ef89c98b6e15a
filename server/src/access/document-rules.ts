import {
  GraphQLError,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from './caller.ts';
import { RULES } from './rules.ts';
import type { Rule } from './rules/rule.ts';
import { hasScope, type Scope } from './scopes.ts';

/** The rule of `Type.field`, `Type.field(argument)` or `Input.field`; null where there is none. */
export function ruleOf(place: string): Rule | null {
  return RULES.get(place) ?? null;
}

/**
 * Whether the caller may ask what a document asks: looks once at every field, argument and input field that it names, in its
 * literals and its variables. Gives the first that may not be asked, as a top-level error, or null.
 * Introspection is open to everybody: the schema is documentation.
 */
export function checkDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  caller: Caller | null,
): GraphQLError | null {
  const places = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType()?.name;
        const field = info.getFieldDef()?.name;
        if (parent && field && !field.startsWith('__') && !parent.startsWith('__')) places.add(`${parent}.${field}`);
      },
      Argument(node) {
        const parent = info.getParentType()?.name;
        const field = info.getFieldDef();
        if (!parent || !field || field.name.startsWith('__') || parent.startsWith('__')) return;
        if (!info.getDirective()) places.add(`${parent}.${field.name}(${node.name.value})`);
      },
      ObjectField(node) {
        const parent = getNamedType(info.getParentInputType());
        if (isInputObjectType(parent)) places.add(`${parent.name}.${node.name.value}`);
      },
      VariableDefinition(node) {
        const name = node.variable.name.value;
        const type = typeNamed(schema, node.type);
        if (type) addInputPlaces(type, variables[name] ?? (node.defaultValue && valueFromAST(node.defaultValue, type)), places);
      },
    }),
  );
  for (const place of places) {
    const error = refusalOf(ruleOf(place), place, caller);
    if (error) return error;
  }
  return null;
}

/** Input fields that a variable's value names, at any depth. */
function addInputPlaces(type: GraphQLInputType, value: unknown, places: Set<string>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value) && !isListType(type) && !isNonNullType(type)) {
    for (const entry of value) addInputPlaces(type, entry, places);
    return;
  }
  if (isNonNullType(type)) addInputPlaces(type.ofType as GraphQLInputType, value, places);
  else if (isListType(type))
    for (const entry of Array.isArray(value) ? value : [value]) addInputPlaces(type.ofType as GraphQLInputType, entry, places);
  else if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      if (!field || inner === undefined) continue;
      places.add(`${type.name}.${name}`);
      addInputPlaces(field.type, inner, places);
    }
  }
}

function typeNamed(
  schema: GraphQLSchema,
  node: { readonly kind: string; readonly type?: unknown; readonly name?: { readonly value: string } },
): GraphQLInputType | null {
  if (node.name) return (schema.getType(node.name.value) as GraphQLInputType | undefined) ?? null;
  // Lists and non-nulls do not matter here: values are taken apart by their own shape.
  return typeNamed(schema, node.type as never);
}

function refusalOf(rule: Rule | null, place: string, caller: Caller | null): GraphQLError | null {
  if (rule === 'PUBLIC') return null;
  if (!caller)
    return new GraphQLError('Sign in or send a token to ask this.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  if (rule === null)
    return new GraphQLError(`Nobody may ask for ${place}: it has no access rule.`, {
      extensions: { code: 'FORBIDDEN', http: { status: 403 } },
    });
  const scopes: readonly Scope[] = scopesOf(rule);
  if (scopes.some((scope) => hasScope(caller.scopes, scope))) return null;
  return new GraphQLError(`${place} needs the scope ${scopes.join(' or ')}.`, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** The scopes of which a rule needs one. */
function scopesOf(rule: Exclude<Rule, 'PUBLIC'>): readonly Scope[] {
  switch (rule) {
    case 'EDIT':
      return ['org:write', 'scenarios:write'];
    case 'EDIT_OR_READ':
      return ['org:write', 'scenarios:write', 'scenarios:read'];
    default:
      return [rule];
  }
}
