import type { TableColumnOptions } from 'typeorm';

type Type = 'text' | 'integer' | 'bigint' | 'double precision' | 'boolean';

/** A column that must have a value. The types are those that SQLite and PostgreSQL both know by that name. */
export function required(name: string, type: Type = 'text'): TableColumnOptions {
  return { name, type, isNullable: false };
}

/** A column that may be empty. */
export function optional(name: string, type: Type = 'text'): TableColumnOptions {
  return { name, type, isNullable: true };
}

/** A key that the program gives. */
export function primary(name: string, type: Type = 'text'): TableColumnOptions {
  return { name, type, isPrimary: true, isNullable: false };
}

/** A number that the database gives, ascending. */
export function counter(name: string): TableColumnOptions {
  return { name, type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment', isNullable: false };
}
