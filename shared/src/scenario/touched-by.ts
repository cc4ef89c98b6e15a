import type { RecordRef } from '../changes/record-ref.ts';
import type { GapSpell } from '../coverage/gap-spells.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Assignee, Key } from '../org/records.ts';

/** Whom and what some written records are about. */
export interface Touched {
  readonly touchedPositions: readonly Key[];
  readonly touchedPeople: readonly Key[];
  readonly touchedInitiatives: readonly Key[];
}

/**
 * The positions written, or written about; the people in them on the day, before or after, and those who hold a role that was
 * written; the initiatives written, or with a gap that differs. Each once, in the order in which they come up.
 */
export function touchedBy({
  before,
  after,
  day,
  refs,
  gaps,
}: {
  readonly before: Org;
  readonly after: Org;
  readonly day: Day;
  readonly refs: Iterable<RecordRef>;
  readonly gaps: readonly GapSpell[];
}): Touched {
  const positions = new Set<Key>();
  const people = new Set<Key>();
  const initiatives = new Set<Key>();
  for (const { kind, key } of refs) {
    if (kind === 'position') addPosition(key);
    if (kind === 'person') people.add(key);
    if (kind === 'initiative') initiatives.add(key);
    for (const org of [before, after]) {
      if (kind === 'incumbency') addIncumbency(org, key);
      if (kind === 'assignment') addAssignment(org, key);
      if (kind === 'dottedLine') addDottedLine(org, key);
      if (kind === 'waiver') addInitiative(org.waiver(key)?.initiativeKey);
      if (kind === 'raci') addInitiative(org.raciOf(key)?.initiativeKey);
      if (kind === 'measurement') addInitiative(org.record('measurement', key)?.initiativeKey);
      if (kind === 'confirmation') addAssignment(org, key);
      if (kind === 'requisition') addRequisition(org, key);
    }
  }
  for (const { initiativeKey } of gaps) initiatives.add(initiativeKey);
  return { touchedPositions: [...positions], touchedPeople: [...people], touchedInitiatives: [...initiatives] };

  function addPosition(key: Key): void {
    positions.add(key);
    addIncumbents(key);
  }
  function addIncumbents(positionKey: Key): void {
    for (const org of [before, after]) for (const { personKey } of org.on(day).incumbents(positionKey)) people.add(personKey);
  }
  function addRequisition(org: Org, key: Key): void {
    const requisition = org.requisition(key);
    addInitiative(requisition?.initiativeKey ?? undefined);
    for (const { positionKey } of requisition?.seats ?? []) addPosition(positionKey);
  }
  function addIncumbency(org: Org, key: Key): void {
    const incumbency = org.incumbency(key);
    if (!incumbency) return;
    positions.add(incumbency.positionKey);
    people.add(incumbency.personKey);
  }
  function addDottedLine(org: Org, key: Key): void {
    const line = org.dottedLine(key);
    if (line) for (const end of [line.positionKey, line.managerKey]) addPosition(end);
  }
  function addAssignment(org: Org, key: Key): void {
    const assignment = org.assignment(key);
    addInitiative(assignment?.initiativeKey);
    if (assignment) addHolders(assignment.assignee);
  }
  function addHolders(assignee: Assignee): void {
    if (assignee.kind === 'PERSON') people.add(assignee.personKey);
    else addIncumbents(assignee.positionKey);
  }
  function addInitiative(key: Key | undefined): void {
    if (key !== undefined) initiatives.add(key);
  }
}
