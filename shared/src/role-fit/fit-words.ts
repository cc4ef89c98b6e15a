import type { RoleFitSide, RoleFitTopic } from './questionnaire.ts';
import type { RecordSource } from './role-fit-record.ts';
import { ROLE_FIT_SIDES } from './questionnaire.ts';

/** What somebody would rather do, on each side of a topic. */
const LIKED: Readonly<Record<RoleFitTopic, Readonly<Record<RoleFitSide, string>>>> = {
  OWNS: { PROJECT: 'work out how and when', PRODUCT: 'work out what and why' },
  FOCUS: { PROJECT: 'clear the way for a team', PRODUCT: 'listen to customers and the market' },
  GOAL: { PROJECT: 'deliver what was agreed, on time and in budget', PRODUCT: 'make something better for those who use it' },
  METRICS: { PROJECT: 'look at dates, costs and workload', PRODUCT: 'look at who comes, who stays and what they say' },
  STAKEHOLDERS: {
    PROJECT: 'keep sponsors, suppliers and teams on one course',
    PRODUCT: 'win customers, marketing and executives over for a direction',
  },
  TIME_FRAME: { PROJECT: 'close one thing and begin the next', PRODUCT: 'stay with one thing and make it better' },
  TOOLKIT: { PROJECT: 'think in schedules, risks and budgets', PRODUCT: 'think in roadmaps, user stories and a ranked backlog' },
  LEARNING: {
    PROJECT: 'learn more about scheduling, risk and conflicts',
    PRODUCT: 'learn more about markets, user research and strategy',
  },
};

/** From this many points of a topic on, the answers are ‘much rather’. */
const MUCH_FROM = 3;

/** The answers to a topic in words: ‘Would much rather … than …’; where they speak for both alike, ‘Would as soon … as …’. */
export function topicInWords(topic: RoleFitTopic, towards: RoleFitSide | null, points: number): string {
  const { PROJECT, PRODUCT } = LIKED[topic];
  if (towards === null) return `Would as soon ${PROJECT} as ${PRODUCT}`;
  const [more, less] = towards === 'PROJECT' ? [PROJECT, PRODUCT] : [PRODUCT, PROJECT];
  return `Would ${points >= MUCH_FROM ? 'much rather' : 'rather'} ${more} than ${less}`;
}

/** A part of the record in words, the side that it speaks for first. */
export function recordInWords(
  source: RecordSource,
  given: Readonly<Record<RoleFitSide, readonly string[]>>,
  towards: RoleFitSide | null,
): string {
  const sides = towards === 'PRODUCT' ? ROLE_FIT_SIDES.toReversed() : ROLE_FIT_SIDES;
  const parts = sides.filter((side) => given[side].length > 0).map((side) => RECORD_WORDS[source].part(listed(given[side]), side));
  return `${RECORD_WORDS[source].begin} ${parts.join(', and ')}`;
}

const RECORD_WORDS: Readonly<Record<RecordSource, { readonly begin: string; readonly part: (list: string, side: RoleFitSide) => string }>> =
  {
    ROLES: { begin: 'Holds or held the role of', part: (list, side) => `${side === 'PROJECT' ? 'project' : 'product'} owner of ${list}` },
    SEATS: { begin: 'Sits or sat as', part: (list) => list },
    SKILLS: { begin: 'Knows', part: (list, side) => `${list} (${familyNamed(side)})` },
    CERTIFICATIONS: { begin: 'Has the certification', part: (list, side) => `${list} (${familyNamed(side)})` },
  };

/** The family of a side, in words. */
export function familyNamed(side: RoleFitSide): string {
  return side === 'PROJECT' ? 'project management' : 'product management';
}

const MOST_NAMED = 4;

/** ‘a’, ‘a and b’, ‘a, b and c’; of many the first, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
