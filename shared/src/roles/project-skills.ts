import type { SkillGrades } from './built-in.ts';

/** What the core skills of project management mean at each level. */
export const PROJECT_CORE: Readonly<Record<string, SkillGrades>> = {
  Scheduling: [
    'Reads a schedule and says what is due this week',
    'Builds the schedule of one team, with dependencies and milestones',
    'Builds and re-plans a schedule of several teams around its critical path',
    'Brings the schedules of many projects into one that holds',
  ],
  'Budget forecasting': [
    'Knows what a budget, a commitment and an actual are',
    'Tracks actuals against a budget and explains the difference',
    'Forecasts the cost to the end and acts before it is exceeded',
    'Forecasts and balances the cost of many projects over years',
  ],
  Risk: [
    'Notices what could go wrong and says so',
    'Keeps a risk log with owners, responses and dates',
    'Weighs risks in time and money and sets contingency by them',
    'Sets how risk is weighed and how much of it many projects may carry',
  ],
  'Conflict resolution': [
    'Notices a conflict and brings it to somebody who can settle it',
    'Settles conflicts about tasks and dates within a team',
    'Settles conflicts over people and money between teams',
    'Settles conflicts between executives, suppliers and the organization',
  ],
  'Stakeholder engagement': [
    'Knows who the stakeholders are and what each of them waits for',
    'Reports progress so that sponsors can decide',
    'Wins agreement of sponsors and clients with opposing interests',
    'Holds the trust of executives and clients through bad news',
  ],
};

/** Skills of project management that only some rungs need. */
export const PROJECT_MORE: Readonly<Record<string, SkillGrades>> = {
  'Change control': [
    'Knows that a change of scope needs a decision',
    'Records change requests with their effect on cost and date',
    'Runs change control for a large project',
    'Designs change control for many projects',
  ],
  'Vendor management': [
    'Knows what a supplier owes and when',
    'Follows up deliveries under a contract',
    'Negotiates statements of work and holds suppliers to them',
    'Sets how suppliers are chosen and steered across projects',
  ],
  'Dependency management': [
    'Knows what the own work waits for',
    'Maps the dependencies of a project',
    'Steers dependencies between several teams',
    'Steers dependencies across a program and its neighbours',
  ],
  'Project governance': [
    'Knows which decisions go to the steering committee',
    'Prepares the gates of a project',
    'Runs steering committees and gates of a program',
    'Designs governance that decides quickly and is followed',
  ],
  'Resource planning': [
    'Knows who works on what',
    'Plans the people of one project',
    'Balances people between several projects',
    'Plans capacity of many teams a year ahead',
  ],
  'People leadership': [
    'Helps others with what they have learned',
    'Coaches juniors in daily work',
    'Leads a team of project managers',
    'Leads leaders and builds the profession',
  ],
};
