import { buildSchema } from '@tandem/server/schema/build-schema';
import { editsOfChanges } from '@tandem/client/org-session/edits-of-changes';
import { EditDesk } from '@tandem/server/changes/edit-desk';
import { decideEdits } from '@tandem/server/changes/edit-org';
import type { OrgEdit } from '@tandem/server/changes/org-edits';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import fc from 'fast-check';
import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { FIRST_DAY } from '../../support/arbitrary-world.ts';
import { arbitraryHistory, orgFrom } from '../../support/arbitrary-org.ts';

const AUTHOR = 'Ada';

/** The change as a client would make it: long keys, nothing from a source, and only what can be said. */
function asOfClient(change: Change): Change {
  const text = JSON.stringify(change).replace(/"(\w+)-(\d)"/g, '"$1-of-the-client-$2"');
  const own = JSON.parse(text, (name, value: unknown) => (name === 'source' || name === 'externalId' ? null : value)) as Change;
  if (own.kind === 'WAIVE_ROLE') return { ...own, waiver: { ...own.waiver, author: AUTHOR } };
  if (own.kind === 'UPDATE_PERSON') return { ...own, details: own.details ?? {} };
  return own.kind === 'UPDATE_WAIVER' ? { ...own, set: { until: own.set.until ?? FIRST_DAY } } : own;
}

/** What the server makes of an input, as it comes over the wire. */
function received(edits: unknown): OrgEdit[] {
  const type = buildSchema().getType('EditOrgInput') as GraphQLInputType;
  return (coerceInputValue(JSON.parse(JSON.stringify({ edits })), type) as { edits: OrgEdit[] }).edits;
}

test('what the server plans from the edits of changes are the same changes, with the same result', () => {
  const wanted = fc.array(
    arbitraryChange().filter(({ kind }) => kind !== 'REMOVE_RECORD' && kind !== 'RESTORE_RECORD'),
    { minLength: 1, maxLength: 3 },
  );
  let done = 0;
  fc.assert(
    fc.property(arbitraryHistory(), wanted, (history, changes) => {
      const org = orgFrom(history.map(asOfClient));
      const made = changes.map(asOfClient);
      const here = applyAct(org, made);
      const there = decideEdits(org, received(editsOfChanges(made)), (reader) => new EditDesk(reader, FIRST_DAY + 7, AUTHOR));
      expect(there.allowed).toBe(here.allowed);
      if (!here.allowed || !there.allowed) return;
      done++;
      expect(there.changes).toEqual(made);
      expect(there.inverses).toEqual(here.inverses);
    }),
    { numRuns: 400 },
  );
  expect(done).toBeGreaterThan(50);
});

test('pay is not named where there is none, and what no edit can say is a fault', () => {
  const facts = { title: 'Seat', teamKey: null, managerKey: null, jobProfile: null, level: null, fte: 1, location: null, costCenter: null };
  const position = { key: 'a-key-of-the-client', source: null, externalId: null, startDate: null, endDate: null, onHold: false };
  const [edit] = editsOfChanges([
    { kind: 'CREATE_POSITION', position: { ...position, facts: { ...facts, annualCost: null, payRange: null } } },
  ]);
  expect(Object.keys(edit!.createPosition!)).not.toContain('annualCost');
  expect(() => editsOfChanges([{ kind: 'REMOVE_RECORD', recordKind: 'position', key: 'x' }])).toThrow('REMOVE_RECORD');
});
