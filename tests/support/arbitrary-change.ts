import type { Change } from '@tandem/shared/changes/change';
import {
  DEFAULT_POLICY,
  DOTTED_LINE_TYPES,
  HEALTHS,
  INITIATIVE_KINDS,
  INITIATIVE_STATUSES,
  LIFECYCLE_STAGES,
  METRICS,
  POLICY_KEY,
  PRODUCT_OWNER,
  PROJECT_OWNER,
  RECORD_KINDS,
  type Assignee,
  type Key,
  type RaciRow,
  type Money,
  type PositionFacts,
} from '@tandem/shared/org/records';
import fc from 'fast-check';
import { hiringRecordOf } from './arbitrary-hiring-record.ts';
import {
  arbitraryBound,
  arbitraryDay,
  arbitraryOrigin,
  keyOf,
  optionalKey,
  WORLD,
  WORLD_KINDS,
  type WorldKind,
} from './arbitrary-world.ts';

/**
 * A change over the small world, of any kind but a restoration: some are allowed on an organization and some are refused.
 * It names records that may not be there, days that may be in the wrong order and lines that may be circles.
 */
export function arbitraryChange(): fc.Arbitrary<Change> {
  return fc.oneof(arbitraryCreation(), arbitraryCreation(), arbitraryUpdate(), arbitraryUpdate(), arbitraryRemoval());
}

/** A change that makes a record. */
function arbitraryCreation(): fc.Arbitrary<Change> {
  return fc.oneof(...WORLD_KINDS.map((kind) => creationOf(kind, keyOf(kind))));
}

/** One creation for most keys of the small world, what is named before what names it; managers come before their reports. */
export function arbitraryFoundation(): fc.Arbitrary<Change[]> {
  const creations = WORLD_KINDS.flatMap((kind) =>
    Array.from({ length: WORLD[kind] }, (_, number) =>
      fc.option(creationOf(kind, fc.constant(`${kind}-${number}`)), { nil: null, freq: 7 }),
    ),
  );
  return fc.tuple(...creations).map((made) => made.filter((change) => change !== null));
}

function creationOf(kind: WorldKind, keys: fc.Arbitrary<Key>): fc.Arbitrary<Change> {
  const made = fc.tuple(keys, arbitraryOrigin());
  switch (kind) {
    case 'team':
      return made.map(([key, origin]) => ({
        kind: 'CREATE_TEAM',
        team: { ...origin, key, name: `Team ${key}`, parentKey: null, type: null, leadPositionKey: null, startDate: null, endDate: null },
      }));
    case 'person':
      return fc.tuple(made, arbitraryBound(), arbitraryBound()).map(([[key, origin], hireDate, terminationDate]) => ({
        kind: 'CREATE_PERSON',
        person: {
          ...origin,
          key,
          details: detailsOf(`Person ${key}`),
          employmentType: null,
          hireDate,
          terminationDate,
          location: null,
          skills: [],
          certifications: [],
        },
      }));
    case 'position':
      return fc
        .tuple(made, arbitraryFacts(), optionalKey('position'), arbitraryBound(), arbitraryBound(), fc.boolean())
        .map(([[key, origin], facts, managerKey, startDate, endDate, onHold]) => ({
          kind: 'CREATE_POSITION',
          position: {
            ...origin,
            key,
            startDate,
            endDate,
            onHold,
            facts: { ...facts, managerKey: managerKey !== null && managerKey < key ? managerKey : null },
          },
        }));
    case 'incumbency':
      return fc
        .tuple(made, keyOf('position'), keyOf('person'), arbitraryBound(), arbitraryBound())
        .map(([[key, origin], positionKey, personKey, startDate, endDate]) => ({
          kind: 'ASSIGN_INCUMBENT',
          incumbency: { ...origin, key, positionKey, personKey, startDate, endDate },
        }));
    case 'initiative':
      return fc
        .tuple(made, arbitraryInitiativeFacts(), arbitraryBound(), arbitraryBound())
        .map(([[key, origin], facts, startDate, endDate]) => ({
          kind: 'CREATE_INITIATIVE',
          initiative: {
            ...origin,
            ...facts,
            parentKey: facts.parentKey !== null && facts.parentKey < key ? facts.parentKey : null,
            key,
            startDate,
            endDate,
          },
        }));
    case 'assignment':
      return fc
        .tuple(
          made,
          keyOf('initiative'),
          arbitraryRole(),
          arbitraryAssignee(),
          arbitraryAllocation(),
          arbitraryBound(),
          arbitraryBound(),
          fc.boolean(),
        )
        .map(([[key, origin], initiativeKey, role, assignee, allocation, startDate, endDate, acting]) => ({
          kind: 'ASSIGN_ROLE',
          assignment: { ...origin, key, initiativeKey, role, assignee, allocation, startDate, endDate, acting },
        }));
    case 'waiver':
      return fc
        .tuple(made, keyOf('initiative'), arbitraryRole(), arbitraryBound(), arbitraryBound())
        .map(([[key, origin], initiativeKey, role, from, until]) => ({
          kind: 'WAIVE_ROLE',
          waiver: { ...origin, key, initiativeKey, role, reason: 'small enough', author: null, from, until },
        }));
    case 'dottedLine':
      return fc
        .tuple(made, keyOf('position'), keyOf('position'), fc.constantFrom(...DOTTED_LINE_TYPES), arbitraryBound(), arbitraryBound())
        .map(([[key, origin], positionKey, managerKey, type, startDate, endDate]) => ({
          kind: 'ADD_DOTTED_LINE',
          dottedLine: { ...origin, key, positionKey, managerKey, type, label: null, startDate, endDate },
        }));
    case 'measurement':
      return fc
        .tuple(made, keyOf('initiative'), fc.constantFrom(...METRICS), arbitraryDay(), fc.integer({ min: -5, max: 120 }))
        .map(([[key, origin], initiativeKey, metric, day, value]) => ({
          kind: 'RESTORE_RECORD',
          recordKind: 'measurement',
          record: { ...origin, key, initiativeKey, metric, day, value, target: null, currency: metric === 'MRR' ? 'EUR' : null },
        }));
    case 'raci':
      return fc.tuple(keyOf('initiative'), fc.integer({ min: 0, max: 2 })).map(([initiativeKey, rows]) => ({
        kind: 'RESTORE_RECORD',
        recordKind: 'raci',
        record: {
          source: null,
          externalId: null,
          key: initiativeKey,
          initiativeKey,
          rows: Array.from({ length: rows }, (_, row) => raciRow(row)),
        },
      }));
    case 'confirmation':
      return fc.tuple(keyOf('assignment'), keyOf('person'), arbitraryDay()).map(([assignmentKey, personKey, day]) => ({
        kind: 'RESTORE_RECORD',
        recordKind: 'confirmation',
        record: { source: null, externalId: null, key: assignmentKey, assignmentKey, personKey, day },
      }));
    case 'coveragePolicy':
      return fc.integer({ min: -1, max: 101 }).map((smallestAllocation) => ({
        kind: 'RESTORE_RECORD',
        recordKind: 'coveragePolicy',
        record: { ...DEFAULT_POLICY, source: null, externalId: null, key: POLICY_KEY, smallestAllocation },
      }));
    case 'jobFamily':
    case 'jobProfile':
    case 'requisition':
    case 'hiringTarget':
      return hiringRecordOf(kind, keys);
  }
}

/** A change to a record that may be there. */
export function arbitraryUpdate(): fc.Arbitrary<Change> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('MOVE_POSITION' as const),
        positionKey: keyOf('position'),
        managerKey: optionalKey('position'),
        effectiveOn: arbitraryBound(),
      }),
    },
    fc
      .tuple(
        keyOf('position'),
        fc.option(arbitraryFacts(), { nil: {} }),
        arbitrarySome({ startDate: arbitraryBound(), endDate: arbitraryBound(), onHold: fc.boolean() }),
        arbitraryBound(),
      )
      .map(([positionKey, facts, seat, effectiveOn]): Change => ({
        kind: 'UPDATE_POSITION',
        positionKey,
        set: { ...facts, ...seat },
        effectiveOn,
      })),
    fc.record({ kind: fc.constant('CLOSE_POSITION' as const), positionKey: keyOf('position'), endDate: arbitraryDay() }),
    fc.record({ kind: fc.constant('END_INCUMBENCY' as const), incumbencyKey: keyOf('incumbency'), endDate: arbitraryDay() }),
    fc.record({
      kind: fc.constant('UPDATE_PERSON' as const),
      personKey: keyOf('person'),
      details: arbitrarySome({ displayName: fc.constantFrom('Ada', 'Grace'), email: fc.constantFrom(null, 'ada@example.com') }),
      set: arbitrarySome({ hireDate: arbitraryBound(), terminationDate: arbitraryBound(), skills: fc.constantFrom([], ['roadmap']) }),
    }),
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('UPDATE_TEAM' as const),
        teamKey: keyOf('team'),
        set: arbitrarySome({
          name: fc.constantFrom('Search', 'Payments'),
          parentKey: optionalKey('team'),
          leadPositionKey: optionalKey('position'),
          startDate: arbitraryBound(),
        }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('UPDATE_INITIATIVE' as const),
        initiativeKey: keyOf('initiative'),
        set: arbitrarySome({
          parentKey: optionalKey('initiative'),
          teamKey: optionalKey('team'),
          endDate: arbitraryBound(),
          status: fc.constantFrom(...INITIATIVE_STATUSES),
          budget: arbitraryMoney(),
        }),
      }),
    },
    fc.record({
      kind: fc.constant('UPDATE_ROLE_ASSIGNMENT' as const),
      assignmentKey: keyOf('assignment'),
      set: arbitrarySome({
        assignee: arbitraryAssignee(),
        allocation: arbitraryAllocation(),
        startDate: arbitraryBound(),
        endDate: arbitraryBound(),
        acting: fc.boolean(),
      }),
    }),
    fc.record({ kind: fc.constant('END_ROLE_ASSIGNMENT' as const), assignmentKey: keyOf('assignment'), endDate: arbitraryDay() }),
    fc.record({
      kind: fc.constant('UPDATE_DOTTED_LINE' as const),
      dottedLineKey: keyOf('dottedLine'),
      set: arbitrarySome({
        type: fc.constantFrom(...DOTTED_LINE_TYPES),
        label: fc.constantFrom(null, 'Guild'),
        startDate: arbitraryBound(),
        endDate: arbitraryBound(),
      }),
    }),
    fc.record({
      kind: fc.constant('UPDATE_WAIVER' as const),
      waiverKey: keyOf('waiver'),
      set: arbitrarySome({ reason: fc.constantFrom('decided', ''), from: arbitraryBound(), until: arbitraryBound() }),
    }),
  ) as fc.Arbitrary<Change>;
}

function arbitraryRemoval(): fc.Arbitrary<Change> {
  return fc
    .constantFrom(...RECORD_KINDS)
    .chain((recordKind) => keyOf(recordKind).map((key): Change => ({ kind: 'REMOVE_RECORD', recordKind, key })));
}

function detailsOf(displayName: string) {
  return { displayName, givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null };
}

function arbitraryFacts(): fc.Arbitrary<Omit<PositionFacts, 'managerKey'>> {
  return fc.record({
    title: fc.constantFrom('Engineer', 'Product Manager', 'Designer'),
    teamKey: optionalKey('team'),
    jobProfile: fc.constantFrom(null, 'Product Manager'),
    level: fc.constantFrom(null, 'IC3'),
    fte: fc.constantFrom(0, 0.5, 1),
    location: fc.constantFrom(null, 'Berlin'),
    costCenter: fc.constant(null),
    annualCost: arbitraryMoney(),
    payRange: fc.constantFrom(null, { minMinor: 5_000_000, maxMinor: 7_000_000, currency: 'EUR' }),
  });
}

function arbitraryInitiativeFacts() {
  return fc.record({
    name: fc.constantFrom('Checkout', 'Search', 'Ledger'),
    kind: fc.constantFrom(...INITIATIVE_KINDS),
    status: fc.constantFrom(...INITIATIVE_STATUSES, 'ACTIVE' as const, 'ACTIVE' as const),
    lifecycleStage: fc.constantFrom(null, ...LIFECYCLE_STAGES),
    health: fc.constantFrom(null, ...HEALTHS),
    teamKey: fc.option(optionalKey('team'), { nil: null }),
    parentKey: fc.option(optionalKey('initiative'), { nil: null, freq: 2 }),
    priority: fc.constantFrom(null, 1, 2, 3, 4, 5),
    budget: arbitraryMoney(),
  });
}

function arbitraryRole(): fc.Arbitrary<string> {
  return fc.constantFrom(PROJECT_OWNER, PRODUCT_OWNER, PROJECT_OWNER, PRODUCT_OWNER, 'SPONSOR');
}

function arbitraryAssignee(): fc.Arbitrary<Assignee> {
  return fc.oneof(
    keyOf('person').map((personKey): Assignee => ({ kind: 'PERSON', personKey })),
    keyOf('position').map((positionKey): Assignee => ({ kind: 'POSITION', positionKey })),
  );
}

function arbitraryAllocation(): fc.Arbitrary<number | null> {
  return fc.constantFrom(null, 0, 10, 50, 100);
}

function arbitraryMoney(): fc.Arbitrary<Money | null> {
  return fc.option(fc.record({ minor: fc.nat({ max: 10_000_000 }), currency: fc.constantFrom('EUR', 'USD') }), { nil: null });
}

function arbitrarySome<T extends object>(model: { [P in keyof T]: fc.Arbitrary<T[P]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function raciRow(row: number): RaciRow {
  return { decision: `Decision ${row}`, cells: [{ party: 'PRODUCT_OWNER', letter: 'ACCOUNTABLE' }] };
}
