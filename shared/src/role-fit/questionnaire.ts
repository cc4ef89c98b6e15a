/** The side of a role: how and when, or what and why. */
export const ROLE_FIT_SIDES = ['PROJECT', 'PRODUCT'] as const;
export type RoleFitSide = (typeof ROLE_FIT_SIDES)[number];

/** What a pair of statements is about; the rows of the table in docs/role-fit.md. */
export const ROLE_FIT_TOPICS = ['OWNS', 'FOCUS', 'GOAL', 'METRICS', 'STAKEHOLDERS', 'TIME_FRAME', 'TOOLKIT', 'LEARNING'] as const;
export type RoleFitTopic = (typeof ROLE_FIT_TOPICS)[number];

/** A statement to agree or disagree with. */
export interface RoleFitQuestion {
  /** Never used again for another statement. */
  readonly id: string;
  readonly topic: RoleFitTopic;
  /** The side that agreeing speaks for. */
  readonly side: RoleFitSide;
  readonly text: string;
}

/** The statements of one version, in the order in which they are shown: each topic has one for each side. */
export interface Questionnaire {
  readonly version: number;
  readonly questions: readonly RoleFitQuestion[];
}

/** From 1, disagree strongly, to 5, agree strongly; 3 is neither. */
export const LEAST_ANSWER = 1;
export const MOST_ANSWER = 5;

/** How much an answer on one topic can count at most: agree strongly on one side, disagree strongly on the other. */
export const MOST_OF_TOPIC = MOST_ANSWER - LEAST_ANSWER;

const asked = (id: string, topic: RoleFitTopic, side: RoleFitSide, text: string): RoleFitQuestion => ({ id, topic, side, text });

/**
 * Every version, oldest first. One that somebody may have answered is never edited: a better one is added. The sides take turns, and
 * the two statements of a topic stand far apart, so that neither answers the other.
 */
const QUESTIONNAIRES: readonly Questionnaire[] = [
  {
    version: 1,
    questions: [
      asked('owns-how', 'OWNS', 'PROJECT', 'I enjoy working out how something gets done, and by when.'),
      asked('focus-outside', 'FOCUS', 'PRODUCT', 'I am at my best when I listen to people outside: customers, users, the market.'),
      asked('goal-output', 'GOAL', 'PROJECT', 'A good month is one in which we delivered what was agreed, on time and in budget.'),
      asked(
        'metrics-people',
        'METRICS',
        'PRODUCT',
        'The first numbers that I look at are about people: who comes, who stays, what they say.',
      ),
      asked('stakeholders-course', 'STAKEHOLDERS', 'PROJECT', 'I like to keep sponsors, suppliers and delivery teams on one course.'),
      asked('time-ongoing', 'TIME_FRAME', 'PRODUCT', 'I like to stay with one thing for years and make it better.'),
      asked('toolkit-schedule', 'TOOLKIT', 'PROJECT', 'A schedule, a list of risks and a clear budget help me think.'),
      asked('learning-market', 'LEARNING', 'PRODUCT', 'I would gladly learn more about markets, user research and strategy.'),
      asked('focus-inside', 'FOCUS', 'PROJECT', 'I am at my best when I clear the way for a team that delivers.'),
      asked('owns-why', 'OWNS', 'PRODUCT', 'I enjoy working out what is worth doing, and why.'),
      asked('metrics-plan', 'METRICS', 'PROJECT', 'The first numbers that I look at are about the plan: dates, costs, workload.'),
      asked('goal-outcome', 'GOAL', 'PRODUCT', 'A good month is one in which something got better for those who use what we make.'),
      asked('time-finite', 'TIME_FRAME', 'PROJECT', 'I like work that has an end: close it, hand it over, begin the next.'),
      asked('stakeholders-direction', 'STAKEHOLDERS', 'PRODUCT', 'I like to win customers, marketing and executives over for a direction.'),
      asked('learning-delivery', 'LEARNING', 'PROJECT', 'I would gladly learn more about scheduling, risk and resolving conflicts.'),
      asked('toolkit-roadmap', 'TOOLKIT', 'PRODUCT', 'A roadmap, user stories and a ranked backlog help me think.'),
    ],
  },
];

/** The one that is asked today. */
export const NEWEST_QUESTIONNAIRE: Questionnaire = QUESTIONNAIRES.at(-1)!;

/** The questionnaire of a version; null where there never was one. */
export function questionnaireOf(version: number): Questionnaire | null {
  return QUESTIONNAIRES.find((one) => one.version === version) ?? null;
}
