import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers, type CheckedAnswers } from '@tandem/shared/role-fit/check-answers';
import { NEWEST_QUESTIONNAIRE as asked, questionnaireOf, ROLE_FIT_TOPICS, type RoleFitSide } from '@tandem/shared/role-fit/questionnaire';
import { roleFitOf, type RoleFit } from '@tandem/shared/role-fit/role-fit';
import { EMPTY_RECORD, RECORD_SOURCES, type RoleFitRecord } from '@tandem/shared/role-fit/role-fit-record';

const ids = asked.questions.map(({ id }) => id);
const answersFor = (valueOf: (side: RoleFitSide, id: string) => number): CheckedAnswers =>
  new Map(asked.questions.map(({ id, side }) => [id, valueOf(side, id)]));
const fitOf = (answers: CheckedAnswers, record: RoleFitRecord = EMPTY_RECORD) => roleFitOf(asked, answers, record);

const arbitraryAnswers = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: ids.length, maxLength: ids.length })
  .map((values): CheckedAnswers => new Map(ids.map((id, at) => [id, values[at]!])));
const names = fc.uniqueArray(fc.constantFrom('Atlas', 'Borea', 'Cygnus', 'Dorado', 'Eridanus'));
const arbitraryRecord: fc.Arbitrary<RoleFitRecord> = fc
  .tuple(...RECORD_SOURCES.map(() => fc.record({ PROJECT: names, PRODUCT: names })))
  .map((parts) => Object.fromEntries(RECORD_SOURCES.map((source, at) => [source, parts[at]])) as unknown as RoleFitRecord);

/** The same answers and record with the two sides exchanged. */
function mirrored(answers: CheckedAnswers, record: RoleFitRecord): readonly [CheckedAnswers, RoleFitRecord] {
  const otherOf = (id: string) => {
    const { topic, side } = asked.questions.find((one) => one.id === id)!;
    return asked.questions.find((one) => one.topic === topic && one.side !== side)!.id;
  };
  const parts = RECORD_SOURCES.map((source) => [source, { PROJECT: record[source].PRODUCT, PRODUCT: record[source].PROJECT }]);
  return [new Map(ids.map((id) => [id, answers.get(otherOf(id))!])), Object.fromEntries(parts) as unknown as RoleFitRecord];
}
const otherSide = { PROJECT: 'PRODUCT', PRODUCT: 'PROJECT', HYBRID: 'HYBRID' } as const;
/** What each reason adds, whatever its words. */
const sums = ({ reasons }: RoleFit) =>
  reasons
    .map(({ about, towards, points }) => [about, towards === 'PROJECT' ? -points : points] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('the questionnaire', () => {
  test('has for each topic one statement for each side, never side by side', () => {
    for (const topic of ROLE_FIT_TOPICS) {
      const at = asked.questions.flatMap((question, index) => (question.topic === topic ? [[question.side, index] as const] : []));
      expect(at.map(([side]) => side).toSorted()).toEqual(['PRODUCT', 'PROJECT']);
      expect(Math.abs(at[0]![1] - at[1]![1])).toBeGreaterThan(1);
    }
    expect(new Set(ids).size).toBe(16);
  });

  test('is found by its version, and no other is', () => {
    expect(questionnaireOf(asked.version)).toBe(asked);
    expect(questionnaireOf(0)).toBe(null);
  });
});

describe('a leaning', () => {
  test('is mirrored where answers and record are', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryRecord, (answers, record) => {
        const fit = fitOf(answers, record);
        const mirror = fitOf(...mirrored(answers, record));
        expect(mirror.leaning).toBe(otherSide[fit.leaning]);
        expect(mirror.balance + fit.balance).toBe(0);
        expect(mirror.strength).toBe(fit.strength);
        for (const [at, [about, points]] of sums(fit).entries()) {
          expect(sums(mirror)[at]![0]).toBe(about);
          expect(sums(mirror)[at]![1] + points).toBe(0);
        }
      }),
    );
  });

  test('does not change where somebody agrees more, or less, with everything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 16, maxLength: 16 }), arbitraryRecord, (values, record) => {
        const shifted = (by: number) => fitOf(new Map(ids.map((id, at) => [id, values[at]! + by])), record);
        expect(shifted(1)).toEqual(shifted(0));
      }),
    );
    for (const always of [1, 3, 5]) expect(fitOf(answersFor(() => always))).toMatchObject({ leaning: 'HYBRID', balance: 0 });
  });

  test('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.shuffledSubarray(ids, { minLength: ids.length }), (answers, order) => {
        expect(fitOf(new Map(order.map((id) => [id, answers.get(id)!])))).toEqual(fitOf(answers));
      }),
    );
  });

  test('is the sum of its reasons, in percent of what they could have given', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryRecord, (answers, record) => {
        const fit = fitOf(answers, record);
        const net = fit.reasons.reduce((sum, { towards, points }) => sum + (towards === 'PROJECT' ? -points : points), 0);
        expect(Math.abs(fit.balance)).toBe(Math.round((100 * Math.abs(net)) / fit.possible));
        expect(fit.leaning).toBe(fit.strength < 20 ? 'HYBRID' : net > 0 ? 'PRODUCT' : 'PROJECT');
      }),
    );
  });

  test('moves to a side with each answer for it', () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.constantFrom(...asked.questions), (answers, { id, side }) => {
        const more = new Map(answers).set(id, 5);
        const moved = fitOf(more).balance - fitOf(answers).balance;
        expect(side === 'PRODUCT' ? moved : -moved).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is all of a side where every answer is, and the record does not speak against it', () => {
    const all = answersFor((side) => (side === 'PROJECT' ? 5 : 1));
    expect(fitOf(all)).toMatchObject({ leaning: 'PROJECT', balance: -100, strength: 100, possible: 32 });
    const record = { ...EMPTY_RECORD, CERTIFICATIONS: { PROJECT: ['PMP'], PRODUCT: [] } };
    expect(fitOf(all, record)).toMatchObject({ balance: -100, possible: 35 });
  });

  test('comes out as the worked example of the documentation says', () => {
    const answers = new Map([
      ...([
        ['owns-how', 3],
        ['owns-why', 5],
        ['focus-inside', 3],
        ['focus-outside', 4],
      ] as const),
      ...([
        ['goal-output', 4],
        ['goal-outcome', 4],
        ['metrics-plan', 3],
        ['metrics-people', 4],
      ] as const),
      ...([
        ['stakeholders-course', 4],
        ['stakeholders-direction', 3],
        ['time-finite', 2],
        ['time-ongoing', 5],
      ] as const),
      ...([
        ['toolkit-schedule', 4],
        ['toolkit-roadmap', 4],
        ['learning-delivery', 2],
        ['learning-market', 5],
      ] as const),
    ]);
    const record: RoleFitRecord = {
      ROLES: { PROJECT: ['Atlas', 'Borea'], PRODUCT: [] },
      SEATS: { PROJECT: ['Project Manager'], PRODUCT: [] },
      SKILLS: { PROJECT: ['scheduling'], PRODUCT: ['user research', 'data analytics'] },
      CERTIFICATIONS: EMPTY_RECORD.CERTIFICATIONS,
    };
    const fit = fitOf(answers, record);
    expect(sums(fit)).toEqual([
      ['FOCUS', 1],
      ['GOAL', 0],
      ['LEARNING', 3],
      ['METRICS', 1],
      ['OWNS', 2],
      ['ROLES', -4],
      ['SEATS', -2],
      ['SKILLS', 1],
      ['STAKEHOLDERS', -1],
      ['TIME_FRAME', 3],
      ['TOOLKIT', 0],
    ]);
    expect(fit).toMatchObject({ leaning: 'HYBRID', balance: 10, possible: 40 });
    expect(fitOf(answers)).toMatchObject({ leaning: 'PRODUCT', balance: 28, possible: 32 });
    expect(fit.reasons.slice(0, 2).map(({ text }) => text)).toEqual([
      'Holds or held the role of project owner of Atlas and Borea',
      'Would much rather stay with one thing and make it better than close one thing and begin the next',
    ]);
    expect(fit.reasons.filter(({ towards }) => towards === null).map(({ text }) => text)).toEqual([
      'Would as soon deliver what was agreed, on time and in budget as make something better for those who use it',
      'Would as soon think in schedules, risks and budgets as think in roadmaps, user stories and a ranked backlog',
    ]);
  });
});

describe('answers', () => {
  const given = ids.map((questionId) => ({ questionId, value: 3 }));
  const faultsOf = (...answers: { questionId: string; value: number }[]) => {
    const checked = checkAnswers(asked, answers);
    return checked.ok ? [] : checked.faults;
  };

  test('are taken where each statement has one', () => {
    expect(checkAnswers(asked, given.toReversed())).toEqual({ ok: true, answers: new Map(ids.toReversed().map((id) => [id, 3])) });
  });

  test('are refused with the statements that are missing', () => {
    const checked = checkAnswers(asked, given.slice(2));
    expect(checked.ok ? [] : checked.missing.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(faultsOf(...given.slice(1))).toEqual([`One statement has no answer: ‘${asked.questions[0]!.text}’ (${ids[0]}).`]);
  });

  test('are refused where one is unknown, given twice or beyond the scale; all of it at once', () => {
    const faults = faultsOf(
      ...given.slice(1),
      { questionId: ids[0]!, value: 6 },
      { questionId: ids[1]!, value: 3 },
      { questionId: 'x', value: 3 },
    );
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain('is 6; give 1 (disagree strongly) to 5');
    expect(faultsOf(...given.slice(1), { questionId: ids[0]!, value: 2.5 })).toHaveLength(1);
  });
});
