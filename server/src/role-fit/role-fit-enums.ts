import type { RoleFitSide, RoleFitTopic } from '@tandem/shared/role-fit/questionnaire';
import type { RoleFitLeaning, RoleFitReason } from '@tandem/shared/role-fit/role-fit';
import type { RecordSource } from '@tandem/shared/role-fit/role-fit-record';
import { graphqlEnum } from '../schema/enums.ts';

/** In the schema. */
export const RoleFitLeaningEnum = graphqlEnum<RoleFitLeaning>('RoleFitLeaning', 'Where somebody would rather be.', {
  PROJECT: 'The how and the when: the side of the project owner.',
  PRODUCT: 'The what and the why: the side of the product owner.',
  HYBRID: 'Neither side clearly more than the other.',
});

/** In the schema. */
export const RoleFitSideEnum = graphqlEnum<RoleFitSide>('RoleFitSide', 'A side of the pair.', {
  PROJECT: 'The how and the when: the side of the project owner.',
  PRODUCT: 'The what and the why: the side of the product owner.',
});

/** In the schema. */
export const RoleFitSourceEnum = graphqlEnum<RoleFitReason['source']>('RoleFitSource', 'Where a reason comes from.', {
  ANSWERS: 'The answers to the questionnaire.',
  RECORD: 'What is on record of the person.',
});

const ABOUT: Readonly<Record<RoleFitTopic | RecordSource, string>> = {
  OWNS: 'How and when, or what and why.',
  FOCUS: 'The team inside, or the people outside.',
  GOAL: 'Output, or outcome.',
  METRICS: 'Numbers of the plan, or numbers of the people who use it.',
  STAKEHOLDERS: 'Sponsors, suppliers and teams, or customers, marketing and executives.',
  TIME_FRAME: 'Work that ends, or work that goes on.',
  TOOLKIT: 'Schedule, risks and budget, or roadmap, stories and backlog.',
  LEARNING: 'What they would like to learn more about.',
  ROLES: 'Roles of the pair that they hold or held.',
  SEATS: 'Seats that name a rung of a ladder.',
  SKILLS: 'Key skills of the families.',
  CERTIFICATIONS: 'Certifications of the families.',
};

/** In the schema. */
export const RoleFitAboutEnum = graphqlEnum<RoleFitTopic | RecordSource>('RoleFitAbout', 'What a statement or a reason is about.', ABOUT);
