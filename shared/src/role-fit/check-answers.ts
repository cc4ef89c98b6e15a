import { LEAST_ANSWER, MOST_ANSWER, type Questionnaire, type RoleFitQuestion } from './questionnaire.ts';

/** An answer as somebody gives it; the value is 1 (disagree strongly) to 5 (agree strongly). */
export interface GivenAnswer {
  readonly questionId: string;
  readonly value: number;
}

/** A value for each statement of a questionnaire, by its id. */
export type CheckedAnswers = ReadonlyMap<string, number>;

/** The answers, or what is wrong with them; all of it at once. */
export type AnswersChecked =
  | { readonly ok: true; readonly answers: CheckedAnswers }
  | {
      readonly ok: false;
      /** Statements without an answer, in their order. */
      readonly missing: readonly RoleFitQuestion[];
      /** Every fault in words: those that are missing, unknown, answered twice or beyond the scale. */
      readonly faults: readonly string[];
    };

/** Whether each statement has one answer on the scale, whatever their order. */
export function checkAnswers({ questions, version }: Questionnaire, given: readonly GivenAnswer[]): AnswersChecked {
  const answers = new Map<string, number>();
  const faults: string[] = [];
  for (const { questionId, value } of given) {
    const question = questions.find(({ id }) => id === questionId);
    if (!question) faults.push(`Version ${version} of the questionnaire has no statement ‘${questionId.slice(0, 80)}’.`);
    else if (answers.has(questionId)) faults.push(`There are two answers to ‘${question.text}’; give one.`);
    else if (!Number.isInteger(value) || value < LEAST_ANSWER || value > MOST_ANSWER)
      faults.push(
        `The answer to ‘${question.text}’ is ${value}; give ${LEAST_ANSWER} (disagree strongly) to ${MOST_ANSWER} (agree strongly).`,
      );
    else answers.set(questionId, value);
  }
  const named = new Set(given.map(({ questionId }) => questionId));
  const missing = questions.filter(({ id }) => !named.has(id));
  if (missing.length > 0) {
    const count = missing.length === 1 ? 'One statement has no answer' : `${missing.length} statements have no answer`;
    faults.push(`${count}: ${missing.map(({ id, text }) => `‘${text}’ (${id})`).join(', ')}.`);
  }
  return faults.length > 0 ? { ok: false, missing, faults } : { ok: true, answers };
}
