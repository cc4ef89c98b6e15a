/** The most points that each reason can give; they add up to 100. */
export const CANDIDATE_POINTS = {
  LEVEL: 30,
  SKILLS: 20,
  CERTIFICATION: 10,
  FREE: 20,
  ENDS: 5,
  TEAM: 8,
  LOCATION: 3,
  EXPERIENCE: 4,
} as const;

/** What speaks against somebody takes points away. */
export const CANDIDATE_DEDUCTIONS = { LEAVES: 20, HYBRID: 10, TOO_MANY: 10 } as const;

/** Beside them stands the role fit that somebody shared (see `role-fit/shared-role-fits.ts`); the score is at most this all the same. */
export const MOST_SCORE = 100;

/** Kinds of reasons for and against a candidate. */
export type CandidateReasonKind = keyof typeof CANDIDATE_POINTS | keyof typeof CANDIDATE_DEDUCTIONS | 'ROLE_FIT';
