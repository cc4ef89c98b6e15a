import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkNewKey, checkText } from './checks.ts';

/** Somebody becomes known: works here, did, or will. */
export const createPerson: ChangeRule<'CREATE_PERSON'> = {
  decide: (org, { person }) =>
    checkNewKey(org, 'person', person) ??
    checkText(person.details.displayName, 'name', 'displayName') ??
    checkInterval(person.hireDate, person.terminationDate, 'terminationDate', 'hireDate'),
  apply(draft, { person }, version) {
    draft.put('person', { ...person, version });
  },
  invert: (_org, { person }) => ({ kind: 'REMOVE_RECORD', recordKind: 'person', key: person.key }),
  writes: ({ person }) => ({ kind: 'person', key: person.key }),
};
