import { randomBytes } from 'node:crypto';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { OrgReader } from '@tandem/shared/org/org';
import { RECORD_KINDS, type Key, type RecordKind, type RecordKinds } from '@tandem/shared/org/records';
import { recordOrBuiltIn } from '@tandem/shared/roles/ladders';
import { keyNamed, readGlobalId } from '../schema/global-id.ts';
import { NODE_NAMES } from '../org/org-view.ts';

const WORDS: Readonly<Record<RecordKind, string>> = {
  position: 'position',
  person: 'person',
  team: 'team',
  incumbency: 'incumbency',
  initiative: 'initiative',
  assignment: 'role assignment',
  waiver: 'waiver',
  dottedLine: 'dotted line',
  coveragePolicy: 'coverage policy',
  raci: 'RACI matrix',
  measurement: 'measurement',
  confirmation: 'confirmation',
  jobFamily: 'job family',
  jobProfile: 'job profile',
  requisition: 'requisition',
  hiringTarget: 'hiring target',
};

const FRESH_KEY = /^[A-Za-z0-9_-]{16,40}$/;

/** Thrown inside an edit's plan to refuse it; caught by whoever runs the plan. */
class PlanRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What an edit is planned with: the version that it edits, today, and the ways from ids to records. */
export class EditDesk {
  constructor(
    readonly org: OrgReader,
    readonly today: Day,
    /** Name of whoever edits. */
    readonly author: string,
    /** Whether a scenario is edited: only then may ids of a scenario be used. */
    private readonly inScenario: boolean = false,
  ) {}

  /** What a record made in Tandem has of every record; under the key that the caller chose, where it is fresh, else under a new one. */
  madeHere(key: string | null | undefined): { readonly key: Key; readonly source: null; readonly externalId: null } {
    return { key: key == null ? newKey() : this.freshKey(key), source: null, externalId: null };
  }

  private freshKey(key: string): Key {
    if (!FRESH_KEY.test(key))
      this.refuse(refuse('INVALID', 'The key must have 16 to 40 characters of A-Z, a-z, 0-9, _ and -; leave it out to get one.', 'key'));
    const kind = RECORD_KINDS.find((kind) => recordOrBuiltIn(this.org, kind, key) !== undefined);
    if (kind) this.refuse(refuse('CONFLICT', `The key ${key} already names a ${WORDS[kind]}; choose a fresh one.`, 'key', { kind, key }));
    return key;
  }

  /** The record (or what is built in) that any of its ids, or its key, names; else the edit is refused with NOT_FOUND. */
  record<K extends RecordKind>(kind: K, id: string, field: string): RecordKinds[K] {
    const key = keyNamed(NODE_NAMES[kind], id);
    const record = key === null ? undefined : recordOrBuiltIn(this.org, kind, key);
    if (!this.inScenario && readGlobalId(id)?.scenario != null) {
      this.refuse(refuse('INVALID', 'This is an id of a scenario: say which by scenarioId, or use the key.', field));
    }
    if (!record) this.refuse(refuse('NOT_FOUND', `There is no ${WORDS[kind]} ‘${id.slice(0, 80)}’.`, field));
    return record;
  }

  /** Like `record`, for something that is edited and may be expected to have a version still. */
  edited<K extends RecordKind>(kind: K, id: string, field: string, expectedVersion: number | null | undefined): RecordKinds[K] {
    const record = this.record(kind, id, field);
    if (expectedVersion != null && record.version !== expectedVersion) {
      this.refuse(
        refuse(
          'STALE_VERSION',
          `The ${WORDS[kind]} has version ${record.version}, not ${expectedVersion}: it has changed. Load it again.`,
          'expectedVersion',
          { kind, key: record.key },
        ),
      );
    }
    return record;
  }

  /** The key of a record that may be left out: undefined stays undefined (not said), null is none. */
  key<T extends string | null | undefined>(kind: RecordKind, id: T, field: string): Key | Exclude<T, string> {
    return typeof id === 'string' ? this.record(kind, id, field).key : (id as Exclude<T, string>);
  }

  /** A day that is today where it is left out; null is unbounded. */
  day(day: Day | null | undefined): Day | null {
    return day === undefined ? this.today : day;
  }

  /** Refuses the edit. */
  refuse(refusal: Refusal): never {
    throw new PlanRefused(refusal);
  }

  /** What a plan gives, or why it was refused. */
  static run<T>(plan: () => T): { readonly planned: T } | { readonly refused: Refusal } {
    try {
      return { planned: plan() };
    } catch (cause) {
      if (cause instanceof PlanRefused) return { refused: cause.refusal };
      throw cause;
    }
  }
}

/** A key never used before. */
export function newKey(): Key {
  return randomBytes(12).toString('base64url');
}
