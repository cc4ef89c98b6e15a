import type { Change } from '@tandem/shared/changes/change';
import type { Position } from '@tandem/shared/org/records';
import { personNamed, plainName } from './find-by-name.ts';
import { changedBy, notUnderstood, unchanged, type CellContext, type CellEdit, type SheetColumn } from './sheet-cell.ts';
import { text } from './texts.ts';

/** Who sits in the position on the day; several where it is shared. */
export const personColumn: SheetColumn = {
  id: 'person',
  label: text('columnPerson'),
  width: 190,
  align: 'left',
  read: (context, position) => namesOf(context, position).join(', '),
  edit: editPerson,
  suggest: ({ org, on }, typed) => {
    const wanted = plainName(typed);
    const found: string[] = [];
    for (const { key, details } of org.table('person').values()) {
      if (found.length >= 20) break;
      if (plainName(details.displayName).includes(wanted) && personNamed(org, on, details.displayName).kind === 'ONE' && key)
        found.push(details.displayName);
    }
    return found;
  },
};

function namesOf({ org, on }: CellContext, position: Position): string[] {
  return on.incumbents(position.key).map(({ personKey }) => org.person(personKey)!.details.displayName);
}

/** Those who are no longer named leave on the day before; those who are new come on the day. */
function editPerson(context: CellContext, position: Position, entered: string): CellEdit {
  const { org, on, day, newKey } = context;
  const wanted = entered
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const people: string[] = [];
  for (const name of wanted) {
    const found = personNamed(org, on, name);
    if (found.kind === 'NONE') return notUnderstood(text('noPerson', { text: name }));
    if (found.kind === 'MANY') return notUnderstood(text('manyPeople', { text: name }));
    people.push(found.record.key);
  }
  const present = on.incumbents(position.key);
  const changes: Change[] = [];
  for (const incumbency of present) {
    if (people.includes(incumbency.personKey)) continue;
    if (incumbency.startDate !== null && incumbency.startDate >= day)
      return notUnderstood(text('startsToday', { person: org.person(incumbency.personKey)!.details.displayName }));
    changes.push({ kind: 'END_INCUMBENCY', incumbencyKey: incumbency.key, endDate: day - 1 });
  }
  for (const personKey of people) {
    if (present.some((incumbency) => incumbency.personKey === personKey)) continue;
    const incumbency = {
      key: newKey(),
      source: null,
      externalId: null,
      positionKey: position.key,
      personKey,
      startDate: day,
      endDate: null,
    };
    changes.push({ kind: 'ASSIGN_INCUMBENT', incumbency });
  }
  return changes.length === 0 ? unchanged : changedBy(...changes);
}
