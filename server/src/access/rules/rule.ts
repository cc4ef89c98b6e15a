import type { Scope } from '../scopes.ts';

/**
 * What a place of the schema needs: a scope, nothing (`PUBLIC`), or `EDIT`: the scope of the version that is edited, `org:write`
 * for the live organization and `scenarios:write` in a scenario (one of them here; which, where the version is known), or `EDIT_OR_READ`: one of
 * these, or `scenarios:read`.
 */
export type Rule = Scope | 'PUBLIC' | 'EDIT' | 'EDIT_OR_READ';

/** Types of the schema, what each needs, and its fields. Arguments stand behind their field in brackets and need the same. */
export type RulePage = readonly (readonly [type: string, needs: Rule, fields: string])[];
