import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose values are their own names, each with a description. */
export function graphqlEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Readonly<Record<V, V>> {
  const names = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<V, V>;
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([value, text]) => [value, { description: text }]));
  registerEnumType(names, { name, description, valuesConfig: valuesConfig as Record<V, { description: string }> });
  return names;
}
