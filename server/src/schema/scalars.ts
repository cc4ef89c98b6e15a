import { formatDay, parseDay, type Day } from '@tandem/shared/org/day';
import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './bad-input.ts';

const written = new Map<Day, string>();

/** Days as `YYYY-MM-DD`; inside the server they are numbers. */
export const LocalDate = new GraphQLScalarType<Day, string>({
  name: 'LocalDate',
  description: 'A calendar day, written `YYYY-MM-DD`. It has no time zone. Intervals of days include both ends.',
  serialize: (day) => writeDay(day as Day),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

/** Instants are kept and sent as ISO 8601 text in UTC. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601: `2026-11-23T05:10:00.000Z`.',
  serialize: String,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

export const RoleKeyScalar = new GraphQLScalarType<string, string>({
  name: 'RoleKey',
  description:
    'A role of an initiative, in upper snake case. `PROJECT_OWNER` and `PRODUCT_OWNER` are built in; an organization may use more, such as `SPONSOR`.',
  serialize: String,
  parseValue: readRole,
  parseLiteral: (node) => readRole(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : null),
});

/** Days come up again and again, so each is written once. */
function writeDay(day: Day): string {
  let text = written.get(day);
  if (text === undefined) {
    if (written.size > 50_000) written.clear();
    text = formatDay(day);
    written.set(day, text);
  }
  return text;
}

function readDay(value: unknown): Day {
  const day = typeof value === 'string' ? parseDay(value) : null;
  if (day === null) throw badInput(`${quoted(value)} is no calendar day; write it as YYYY-MM-DD, for example 2026-02-28.`);
  return day;
}

function readInstant(value: unknown): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw badInput(`${quoted(value)} is no instant; write it in ISO 8601, for example 2026-11-23T05:10:00Z.`);
  return new Date(time).toISOString();
}

function readRole(value: unknown): string {
  if (typeof value !== 'string' || value.length > 100)
    throw badInput(`${quoted(value)} is no role; write it in upper snake case, for example PRODUCT_OWNER.`);
  return value;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `‘${value.slice(0, 40)}’` : 'This';
}
