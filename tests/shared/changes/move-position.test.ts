import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import { describe, expect, test } from 'vitest';
import { after, day, orgOf, positionMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(
  positionMade('CEO'),
  positionMade('CTO', { managerKey: 'CEO' }),
  positionMade('CFO', { managerKey: 'CEO' }),
  positionMade('Engineer', { managerKey: 'CTO' }),
);
const moved = (positionKey: string, managerKey: string | null, effectiveOn: Day | null = null): Change => ({
  kind: 'MOVE_POSITION',
  positionKey,
  managerKey,
  effectiveOn,
});
const may = day('2026-05-01');

describe('moving a position', () => {
  test('from a day on leaves the manager before that day as it was', () => {
    const next = after(org, moved('CTO', 'CFO', may)).org;
    expect(next.on(may - 1).manager(next.position('CTO')!)?.key).toBe('CEO');
    expect(next.on(may).manager(next.position('CTO')!)?.key).toBe('CFO');
  });

  test('takes all that report to it along', () => {
    const next = after(org, moved('CTO', 'CFO', may)).org;
    expect(
      next
        .on(may)
        .reports('CFO')
        .map(({ key }) => key),
    ).toEqual(['CTO']);
    expect(
      next
        .on(may)
        .reports('CTO')
        .map(({ key }) => key),
    ).toEqual(['Engineer']);
  });

  test('holds in the versions that begin later, too', () => {
    const next = after(org, moved('Engineer', 'CFO', may + 30), moved('Engineer', 'CEO', may)).org;
    expect(next.on(may + 31).manager(next.position('Engineer')!)?.key).toBe('CEO');
    expect(next.position('Engineer')!.versions).toHaveLength(2);
  });

  test('to nobody makes a root', () => {
    expect(
      after(org, moved('CTO', null, may))
        .org.on(may)
        .roots()
        .map(({ key }) => key),
    ).toEqual(['CEO', 'CTO']);
  });

  test('is taken back by its inverse, the dated versions included', () => {
    expectInverse(after(org, moved('CTO', 'CFO', may)).org, moved('CTO', 'CEO', may - 5));
    expectInverse(after(org, moved('CTO', 'CFO', may)).org, moved('CTO', 'CEO'));
  });

  test('to itself, or below itself, is refused by title', () => {
    expect(refusalOf(org, moved('CTO', 'CTO'))).toEqual({ code: 'CYCLE', field: 'managerId', message: '‘CTO’ cannot report to itself.' });
    expect(refusalOf(org, moved('CEO', 'Engineer', may))).toEqual({
      code: 'CYCLE',
      field: 'managerId',
      message: '‘Engineer’ already reports, directly or through others, to ‘CEO’ (from 2026-05-01); a reporting line cannot be a circle.',
    });
  });

  test('is refused where a version of next month would close the circle, and says from which day', () => {
    const planned = after(org, moved('CFO', 'CTO', may + 30)).org;
    expect(refusalOf(planned, moved('CTO', 'CFO', may))?.message).toContain(
      '‘CFO’ already reports, directly or through others, to ‘CTO’ (from 2026-05-31)',
    );
  });

  test('is allowed where the circle would have been in the past alone', () => {
    const turned = after(org, moved('CFO', 'CTO'), moved('CFO', 'CEO', may)).org;
    expect(refusalOf(turned, moved('CTO', 'CFO', may - 1))?.code).toBe('CYCLE');
    expect(refusalOf(turned, moved('CTO', 'CFO', may))).toBeUndefined();
  });

  test.each([
    ['a position that is not there', moved('COO', 'CEO'), 'NOT_FOUND', 'positionId'],
    ['a manager that is not there', moved('CTO', 'COO'), 'NOT_FOUND', 'managerId'],
    ['half a day', moved('CTO', 'CFO', 1.5), 'INVALID', 'effectiveOn'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
