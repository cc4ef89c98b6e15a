import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '@tandem/server/schema/build-schema';

test('the committed schema is the one that is served', () => {
  const path = fileURLToPath(new URL('../../../server/schema.graphql', import.meta.url));
  expect(readFileSync(path, 'utf8')).toBe(`${printSchema(lexicographicSortSchema(buildSchema()))}\n`);
});

test('every type, field, argument and enum value is described', () => {
  const bare = Object.values(buildSchema().getTypeMap()).flatMap((type) => {
    if (
      type.name.startsWith('__') ||
      (['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(type.name) && !isObjectType(type))
    )
      return [];
    const inner = isEnumType(type)
      ? type.getValues()
      : isInputObjectType(type)
        ? Object.values(type.getFields())
        : isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).flatMap((field) => [field, ...field.args])
          : [];
    const own = type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name];
    return [...own, ...inner.filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)];
  });
  expect(bare).toEqual([]);
});
