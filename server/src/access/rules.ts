import { ADMINISTRATION_RULES } from './rules/administration-rules.ts';
import { EDITING_RULES } from './rules/editing-rules.ts';
import { HIRING_RULES } from './rules/hiring-rules.ts';
import { READING_RULES } from './rules/reading-rules.ts';
import { SCENARIOS_RULES } from './rules/scenarios-rules.ts';
import type { Rule, RulePage } from './rules/rule.ts';

/**
 * Who may ask what. Where there is no rule, nobody may ask. Checked once for each document (`document-rules.ts`), never in
 * resolvers.
 */
const PAGE: RulePage = [...READING_RULES, ...HIRING_RULES, ...EDITING_RULES, ...SCENARIOS_RULES, ...ADMINISTRATION_RULES];

/** The rule of `Type.field`, `Type.field(argument)` and `Input.field`. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  PAGE.flatMap(([type, needs, fields]) => placesOf(fields).map((place) => [`${type}.${place}`, needs] as const)),
);

function placesOf(fields: string): string[] {
  return [...fields.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].flatMap(([, field, args]) => [
    field!,
    ...(args ? args.split(/\s+/).map((arg) => `${field}(${arg})`) : []),
  ]);
}
