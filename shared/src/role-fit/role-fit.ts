import type { CheckedAnswers } from './check-answers.ts';
import { recordInWords, topicInWords } from './fit-words.ts';
import { MOST_OF_TOPIC, ROLE_FIT_TOPICS, type Questionnaire, type RoleFitSide, type RoleFitTopic } from './questionnaire.ts';
import { RECORD_SOURCES, type RecordSource, type RoleFitRecord } from './role-fit-record.ts';

/** Where somebody would rather be: on one side, or on neither more than on the other. */
export type RoleFitLeaning = RoleFitSide | 'HYBRID';

/** One reason of a leaning: a topic of the questionnaire, or a part of the record. */
export interface RoleFitReason {
  readonly about: RoleFitTopic | RecordSource;
  readonly source: 'ANSWERS' | 'RECORD';
  /** Null where it speaks for both alike. */
  readonly towards: RoleFitSide | null;
  /** How much it counts towards that side; 0 where it speaks for both alike. */
  readonly points: number;
  readonly text: string;
}

/** A leaning and how it came about. */
export interface RoleFit {
  readonly leaning: RoleFitLeaning;
  /** −100 is all project, 100 all product: the points for the product side less those for the project side, in percent of `possible`. */
  readonly balance: number;
  /** How far from the middle, 0 to 100. */
  readonly strength: number;
  /** Points that answers and record could have given in all. */
  readonly possible: number;
  /** All of them, also those that speak against the leaning or for both sides; what counts most first. */
  readonly reasons: readonly RoleFitReason[];
}

/** Below this distance from the middle, in percent, there is no leaning to one side. */
export const HYBRID_BELOW = 20;

/** What each entry of the record counts, and the most that its source can give to one side. */
export const RECORD_POINTS: Readonly<Record<RecordSource, { readonly each: number; readonly most: number }>> = {
  ROLES: { each: 2, most: 6 },
  SEATS: { each: 2, most: 4 },
  SKILLS: { each: 1, most: 3 },
  CERTIFICATIONS: { each: 3, most: 3 },
};

/**
 * The leaning that answers and record give. Each topic counts the difference of its two answers, so that agreeing with everything
 * leans nowhere, and exchanging the sides mirrors the result. A part of the record that says nothing costs nothing.
 */
export function roleFitOf(questionnaire: Questionnaire, answers: CheckedAnswers, record: RoleFitRecord): RoleFit {
  const weighed = [
    ...ROLE_FIT_TOPICS.map((topic) => ofTopic(questionnaire, answers, topic)),
    ...RECORD_SOURCES.flatMap((source) => ofRecord(record, source)),
  ];
  const possible = weighed.reduce((sum, one) => sum + one.possible, 0);
  const net = weighed.reduce((sum, one) => sum + one.towardsProduct, 0);
  const strength = Math.round((100 * Math.abs(net)) / possible);
  const side: RoleFitSide = net > 0 ? 'PRODUCT' : 'PROJECT';
  return {
    leaning: strength < HYBRID_BELOW ? 'HYBRID' : side,
    balance: net < 0 ? -strength : strength,
    strength,
    possible,
    reasons: weighed.map(({ reason }) => reason).toSorted((a, b) => b.points - a.points),
  };
}

/** A reason with what it adds to the sum. */
interface Weighed {
  readonly reason: RoleFitReason;
  /** Below 0 towards the project side. */
  readonly towardsProduct: number;
  readonly possible: number;
}

function ofTopic({ questions }: Questionnaire, answers: CheckedAnswers, topic: RoleFitTopic): Weighed {
  let towardsProduct = 0;
  for (const { id, topic: its, side } of questions)
    if (its === topic) towardsProduct += side === 'PRODUCT' ? answers.get(id)! : -answers.get(id)!;
  return weighedAs(topic, 'ANSWERS', towardsProduct, MOST_OF_TOPIC, (towards, points) => topicInWords(topic, towards, points));
}

/** None where the record says nothing of it. */
function ofRecord(record: RoleFitRecord, source: RecordSource): Weighed[] {
  const { each, most } = RECORD_POINTS[source];
  const given = record[source];
  const points = (side: RoleFitSide) => Math.min(most, each * given[side].length);
  const possible = Math.max(points('PROJECT'), points('PRODUCT'));
  if (possible === 0) return [];
  return [weighedAs(source, 'RECORD', points('PRODUCT') - points('PROJECT'), possible, (towards) => recordInWords(source, given, towards))];
}

function weighedAs(
  about: RoleFitTopic | RecordSource,
  source: RoleFitReason['source'],
  towardsProduct: number,
  possible: number,
  words: (towards: RoleFitSide | null, points: number) => string,
): Weighed {
  const points = Math.abs(towardsProduct);
  const towards = towardsProduct === 0 ? null : towardsProduct > 0 ? 'PRODUCT' : 'PROJECT';
  return { reason: { about, source, towards, points, text: words(towards, points) }, towardsProduct, possible };
}
