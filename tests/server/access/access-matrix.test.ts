import 'reflect-metadata';
import { buildASTSchema, isInputObjectType, isInterfaceType, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDocument } from '@tandem/server/access/document-rules';
import { RULES } from '@tandem/server/access/rules';
import { buildSchema } from '@tandem/server/schema/build-schema';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

/** Every field, argument and input field of a schema. */
function placesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type)) return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name})`),
      ]);
    });
}

describe('access rules', () => {
  test('rule every field, argument and input field of the schema', () => {
    expect(placesOf(buildSchema()).filter((place) => !RULES.has(place))).toEqual([]);
  });

  test('name nothing that is not in the schema', () => {
    const places = new Set(placesOf(buildSchema()));
    expect([...RULES.keys()].filter((place) => !places.has(place))).toEqual([]);
  });

  test('refuse a bare new field even to an administrator (the control of the two above)', () => {
    const schema = buildASTSchema(parse('type Query { bare: String }'));
    expect(placesOf(schema).filter((place) => !RULES.has(place))).toEqual(['Query.bare']);
    const admin = { kind: 'TOKEN', id: '1', name: 'admin', email: null, scopes: ['admin'] } as const;
    expect(checkDocument(schema, parse('{ bare }'), {}, admin)?.extensions['code']).toBe('FORBIDDEN');
  });

  test('are open to nobody but for who is asking', () => {
    const open = [...RULES].filter(([, rule]) => rule === 'PUBLIC').map(([place]) => place);
    expect(open).toEqual([
      'Node.id',
      'Query.viewer',
      'UserError.code',
      'UserError.message',
      'UserError.field',
      'Viewer.id',
      'Viewer.name',
      'Viewer.email',
      'Viewer.scopes',
      'Viewer.kind',
    ]);
  });
});

describe('over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => (server = await startTestServer()));
  afterAll(() => server.stop());
  const codeOf = async (query: string, token: string | null, variables = {}) =>
    (await server.graphql(query, variables, token)).errors?.[0]?.extensions.code ?? null;

  test('without a token only the viewer answers', async () => {
    expect(await codeOf('{ viewer { name } }', null)).toBe(null);
    expect(await codeOf('{ org { asOf } }', null)).toBe('UNAUTHENTICATED');
    expect(await codeOf('{ viewer { name } org { asOf } }', null)).toBe('UNAUTHENTICATED');
    expect(await codeOf('mutation { undoChange(input: {}) { userErrors { code } } }', null)).toBe('UNAUTHENTICATED');
  });

  test('a token that is none is refused, whatever is asked', async () => {
    expect(await codeOf('{ viewer { name } }', 'tandem_nonsense')).toBe('UNAUTHENTICATED');
  });

  test('every scope reaches what it guards and nothing else', async () => {
    const read = await server.token('org:read');
    const write = await server.token('org:read', 'org:write');
    expect(await codeOf('{ org { asOf } }', read)).toBe(null);
    expect(await codeOf('{ apiTokens { name } }', write)).toBe('FORBIDDEN');
    const create = 'mutation($input: CreatePositionInput!) { createPosition(input: $input) { position { title } userErrors { code } } }';
    expect(await codeOf(create, read, { input: { title: 'A' } })).toBe('FORBIDDEN');
    expect(await codeOf(create, write, { input: { title: 'A' } })).toBe(null);
    expect(await codeOf(create, write, { input: { title: 'A', annualCost: { minor: 1, currency: 'EUR' } } })).toBe('FORBIDDEN');
    expect(
      await codeOf(
        'mutation { createPosition(input: { title: "A", annualCost: { minor: 1, currency: "EUR" } }) { userErrors { code } } }',
        write,
      ),
    ).toBe('FORBIDDEN');
    expect(await codeOf(create, await server.token('admin'), { input: { title: 'A', annualCost: { minor: 1, currency: 'EUR' } } })).toBe(
      null,
    );
  });

  test('a fragment hides nothing', async () => {
    const read = await server.token('org:read');
    expect(await codeOf('query { ...F } fragment F on Query { apiTokens { id } }', read)).toBe('FORBIDDEN');
  });
});
