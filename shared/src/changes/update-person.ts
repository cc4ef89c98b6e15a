import type { ChangeRule } from './change-rule.ts';
import { checkInterval, checkReference, checkText } from './checks.ts';
import { restoring } from './inverse.ts';
import { withValues } from './set-values.ts';

/** What is known of a person changes; the end of an employment is its `terminationDate`. */
export const updatePerson: ChangeRule<'UPDATE_PERSON'> = {
  decide(org, { personKey, details, set }) {
    const person = org.person(personKey);
    if (!person) return checkReference(org, 'person', personKey, 'personId');
    const { hireDate, terminationDate } = withValues(person, set);
    return (
      (details?.displayName === undefined ? null : checkText(details.displayName, 'name', 'displayName')) ??
      checkInterval(hireDate, terminationDate, 'terminationDate', 'hireDate')
    );
  },
  apply(draft, { personKey, details, set }, version) {
    const person = draft.person(personKey)!;
    draft.put('person', { ...withValues(person, set), version, details: details ? withValues(person.details, details) : person.details });
  },
  invert: (org, { personKey }) => restoring(org, 'person', personKey),
  writes: ({ personKey }) => ({ kind: 'person', key: personKey }),
};
