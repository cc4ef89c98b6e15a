import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePayload, encodePayload, factsNamedIn, parsePayload, PAYLOAD_FORMAT } from '@tandem/server/org/act-payload';
import { FactsOfAct, KnownFacts, type FactsById } from '@tandem/server/org/personal-facts';
import type { PersonDetails } from '@tandem/shared/org/records';
import { makePerson, renamePerson } from '../../support/changes.ts';

const ADA: PersonDetails = {
  displayName: 'Ada',
  givenName: null,
  familyName: null,
  preferredName: null,
  employeeNumber: null,
  email: 'ada@example.org',
};
const PERSON = {
  key: 'p1',
  source: 'csv',
  employmentType: null,
  hireDate: 19_000,
  terminationDate: null,
  location: null,
  skills: ['patience'],
  certifications: [],
};

describe('The payload of an act', () => {
  it('is read from a kept text of format 1', () => {
    const stored = parsePayload(1, readFileSync(join(import.meta.dirname, 'fixtures', 'act-format-1.json'), 'utf8'));
    expect(new Set(factsNamedIn(stored))).toEqual(new Set([7, 8, 9]));
    const lovelace = { ...ADA, displayName: 'Lovelace' };
    const facts: FactsById = new Map([
      [7, { externalId: 'e1', details: ADA }],
      [8, { externalId: null, details: { displayName: 'Lovelace' } }],
      [9, { externalId: 'e1', details: lovelace }],
    ]);
    const { changes, inverses, versions } = decodePayload(stored, facts);
    expect(changes.slice(0, 3)).toEqual([
      { kind: 'CREATE_PERSON', person: { ...PERSON, externalId: 'e1', details: ADA } },
      { kind: 'UPDATE_PERSON', personKey: 'p1', set: { location: 'Berlin' }, details: { displayName: 'Lovelace' } },
      { kind: 'UPDATE_PERSON', personKey: 'p1', set: { location: null } },
    ]);
    expect(inverses[1]).toEqual({
      kind: 'RESTORE_RECORD',
      recordKind: 'person',
      record: { ...PERSON, location: 'Berlin', externalId: 'e1', details: lovelace },
    });
    expect(versions).toEqual([0, 0, 0, 0]);
  });

  it('gives back what was written, with the personal facts in rows of their own', () => {
    const changes = [makePerson('p1', 'Grace', 'grace.h'), renamePerson('p1', 'Hopper')];
    const facts = new FactsOfAct(new KnownFacts(), 1);
    const text = encodePayload({ changes, inverses: [{ kind: 'REMOVE_RECORD', recordKind: 'person', key: 'p1' }], versions: [0] }, facts);
    expect(text).not.toMatch(/grace|hopper/i);
    const rows = new Map(facts.written.map((row) => [row.id, row]));
    expect(decodePayload(parsePayload(PAYLOAD_FORMAT, text), rows).changes).toEqual(changes);
  });

  it('of a newer format is refused, not guessed at', () => {
    expect(() => parsePayload(PAYLOAD_FORMAT + 1, '{}')).toThrow(/update Tandem/);
  });
});
