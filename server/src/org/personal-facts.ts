import type { Key, PersonDetails } from '@tandem/shared/org/records';
import type { PersonalFacts } from './record-rows.ts';

/** A row of `person_details` that is still to be written. */
export interface NewFacts {
  readonly id: number;
  readonly personKey: Key;
  readonly externalId: string | null;
  readonly details: Partial<PersonDetails>;
}

/** Which row of `person_details` holds the facts of an object of the model. Facts that did not change are the same object, hence one row. */
export class KnownFacts {
  private readonly rows = new WeakMap<object, { readonly id: number; readonly externalId: string | null }>();

  idOf(details: Partial<PersonDetails>, externalId: string | null): number | undefined {
    const row = this.rows.get(details);
    return row && row.externalId === externalId ? row.id : undefined;
  }

  remember(details: Partial<PersonDetails>, externalId: string | null, id: number): void {
    this.rows.set(details, { id, externalId });
  }
}

const knownByDatabase = new WeakMap<object, KnownFacts>();

/** What is known of the facts in a database: the live organization and its scenarios hold the same objects. */
export function knownFactsOf(database: object): KnownFacts {
  let known = knownByDatabase.get(database);
  if (!known) knownByDatabase.set(database, (known = new KnownFacts()));
  return known;
}

/** The personal facts that one act brings: each gets its row once. They are known to others only after the commit. */
export class FactsOfAct {
  readonly written: NewFacts[] = [];
  private readonly ids = new Map<object, number>();

  constructor(
    private readonly known: KnownFacts,
    private nextId: number,
  ) {}

  idOf(personKey: Key, details: Partial<PersonDetails>, externalId: string | null): number {
    const id = this.known.idOf(details, externalId) ?? this.ids.get(details);
    if (id !== undefined) return id;
    const next = this.nextId++;
    this.ids.set(details, next);
    this.written.push({ id: next, personKey, externalId, details });
    return next;
  }

  /** To be called when the act is committed. */
  settle(): void {
    for (const { details, externalId, id } of this.written) this.known.remember(details, externalId, id);
  }
}

/** The facts of rows that were read. An erased row has none left but a name to show. */
export type FactsById = ReadonlyMap<number, { readonly externalId: string | null; readonly details: Partial<PersonDetails> }>;

/** The whole facts of a row. Throws where the row is not there: the log names a row that nobody wrote. */
export function wholeFacts(facts: FactsById, id: number): PersonalFacts {
  const row = facts.get(id);
  if (!row) throw new Error(`There is no row ${id} in person_details`);
  return row as PersonalFacts;
}
