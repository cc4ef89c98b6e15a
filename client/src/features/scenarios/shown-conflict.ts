import type { ScenarioConflictsQuery } from '../../api/generated/graphql.ts';
import { tabText } from './tab-texts.ts';

/** A conflict as the API tells it. */
export type ShownConflict = NonNullable<ScenarioConflictsQuery['scenario']>['conflicts'][number];

/** A field's name as a person reads it: `managerKey` as `manager`; counts and the like stay as they are. */
export function fieldInWords(field: string): string {
  if (field === '*') return tabText('wholeRecord');
  return field
    .replace(/Key$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
