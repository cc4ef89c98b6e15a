import type { Change } from '@tandem/shared/changes/change';
import type { PersonDetails, Person } from '@tandem/shared/org/records';
import { wholeFacts, type FactsById, type FactsOfAct } from './personal-facts.ts';

/** The format that is written. A new one gets an entry in `UPGRADES` and a kept fixture of the old one. */
export const PAYLOAD_FORMAT = 1;

/** What an entry of the log says that it did. */
export interface ActPayload {
  readonly changes: readonly Change[];
  /** In the order in which they have to be applied. */
  readonly inverses: readonly Change[];
  /** For each inverse, the version that its record had before the act; 0 where there was no record. */
  readonly versions: readonly number[];
}

/** A change as it stands in the log: personal facts are the number of their row. */
type StoredChange = { readonly kind: string; readonly [field: string]: unknown };
interface StoredPayload {
  readonly changes: readonly StoredChange[];
  readonly inverses: readonly StoredChange[];
  readonly versions: readonly number[];
}

/** How a payload of an older format becomes one of the next: `UPGRADES[1]` gives format 2. */
const UPGRADES: Readonly<Record<number, (payload: unknown) => unknown>> = {};

/** The text for the log, with no personal fact in it: `facts` gives each its row. */
export function encodePayload({ changes, inverses, versions }: ActPayload, facts: FactsOfAct): string {
  const stored: StoredPayload = {
    changes: changes.map((change) => withoutFacts(change, facts)),
    inverses: inverses.map((change) => withoutFacts(change, facts)),
    versions,
  };
  return JSON.stringify(stored);
}

/** Brings a text of any format to the present one. Throws where the format is newer than this program. */
export function parsePayload(format: number, text: string): StoredPayload {
  if (format > PAYLOAD_FORMAT)
    throw new Error(`The log holds an act of format ${format}; this program knows formats up to ${PAYLOAD_FORMAT}: update Tandem`);
  let payload = JSON.parse(text) as unknown;
  for (let from = format; from < PAYLOAD_FORMAT; from++) payload = UPGRADES[from]!(payload);
  return payload as StoredPayload;
}

/** The rows of personal facts that a payload refers to. */
export function factsNamedIn(payload: StoredPayload): number[] {
  return [...payload.changes, ...payload.inverses].flatMap((change) => {
    const id =
      (change['person'] as StoredPerson | undefined)?.factsId ??
      (change['record'] as StoredPerson | undefined)?.factsId ??
      change['factsId'];
    return typeof id === 'number' ? [id] : [];
  });
}

/** The payload with its personal facts, so far as they have not been erased. */
export function decodePayload({ changes, inverses, versions }: StoredPayload, facts: FactsById): ActPayload {
  const whole = (change: StoredChange): Change => withFacts(change, facts);
  return { changes: changes.map(whole), inverses: inverses.map(whole), versions };
}

interface StoredPerson {
  readonly factsId?: number;
}

function withoutFacts(change: Change, facts: FactsOfAct): StoredChange {
  switch (change.kind) {
    case 'CREATE_PERSON':
      return { ...change, person: storedPerson(change.person, facts) };
    case 'UPDATE_PERSON': {
      const { details, ...rest } = change;
      return details ? { ...rest, factsId: facts.idOf(change.personKey, details, null) } : rest;
    }
    case 'RESTORE_RECORD':
      return change.recordKind === 'person' ? { ...change, record: storedPerson(change.record, facts) } : { ...change };
    default:
      return { ...change };
  }
}

function storedPerson(person: Omit<Person, 'version'>, facts: FactsOfAct): StoredPerson {
  const { details, externalId, ...rest } = person;
  return { ...rest, factsId: facts.idOf(person.key, details, externalId) };
}

function withFacts(change: StoredChange, facts: FactsById): Change {
  if (change.kind === 'CREATE_PERSON')
    return { ...change, person: wholePerson(change['person'] as StoredPerson, facts) } as unknown as Change;
  if (change.kind === 'RESTORE_RECORD' && change['recordKind'] === 'person') {
    return { ...change, record: wholePerson(change['record'] as StoredPerson, facts) } as unknown as Change;
  }
  if (change.kind === 'UPDATE_PERSON' && change['factsId'] !== undefined) {
    const { factsId, ...rest } = change;
    const details: Partial<PersonDetails> = wholeFacts(facts, factsId as number).details;
    return { ...rest, details } as unknown as Change;
  }
  return change as unknown as Change;
}

function wholePerson({ factsId, ...rest }: StoredPerson, facts: FactsById): object {
  const { details, externalId } = wholeFacts(facts, factsId!);
  return { ...rest, externalId, details };
}
