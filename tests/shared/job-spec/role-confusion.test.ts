import { describe, expect, test } from 'vitest';
import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import { textsWithAnswers } from './texts-with-answers.ts';

const confusion = (title: string, text: string) => checkJobSpec(title, text).filter(({ rule }) => rule === 'ROLE_CONFUSION');
const readable = (quote: string | null) => (quote ?? '').toLowerCase().replace(/[*\s]+/g, ' ');

describe('texts by hand, of many industries', () => {
  test.each(textsWithAnswers())('$name is $expected', ({ title, text, expected, words }) => {
    const findings = confusion(title, text);
    if (expected === 'CLEAN') expect(findings.map(({ quote }) => quote)).toEqual([]);
    else expect(findings.some(({ quote }) => words.some((word) => readable(quote).includes(word.toLowerCase())))).toBe(true);
  });
});

const PRODUCT_DUTIES = '- Own the product roadmap\n- Prioritise the backlog\n- Run user research\n';
const PROJECT_DUTIES = '- Manage the project schedule\n- Control the project budget\n- Keep the risk register\n';

test('duties of the other family under a title are pointed at, and say whose they are', () => {
  const findings = confusion('Project Manager', `## Responsibilities\n\n${PRODUCT_DUTIES}`);
  expect(findings.map(({ quote, family, from }) => [quote, family, from === null])).toEqual([
    ['Project Manager', 'PROJECT_MANAGEMENT', true],
    ['Own the product roadmap', 'PRODUCT_MANAGEMENT', false],
    ['Prioritise the backlog', 'PRODUCT_MANAGEMENT', false],
    ['Run user research', 'PRODUCT_MANAGEMENT', false],
  ]);
});

test('both jobs in one are pointed at by the duties of the other family, and the title stands', () => {
  const findings = confusion('Product Manager', `## Responsibilities\n\n${PRODUCT_DUTIES}${PROJECT_DUTIES}`);
  expect(findings.map(({ quote, family }) => [quote, family])).toEqual([
    ['Manage the project schedule', 'PROJECT_MANAGEMENT'],
    ['Control the project budget', 'PROJECT_MANAGEMENT'],
    ['Keep the risk register', 'PROJECT_MANAGEMENT'],
  ]);
});

test.each([
  'Product/Project Manager',
  'Project/Product Manager',
  'Product & Project Manager',
  'Product and Programme Manager',
  'Project Manager (Product)',
  'Product Owner / Scrum Master',
  'Product Manager & Delivery Lead',
  'Head of Product and Delivery',
  'Product Manager/Project Manager (IT Specialist)',
])('the title ‘%s’ joins both', (title) => {
  const families = confusion(title, '## Responsibilities\n\n- Meet people\n').map(({ family }) => family);
  expect(new Set(families)).toEqual(new Set(['PROJECT_MANAGEMENT', 'PRODUCT_MANAGEMENT']));
});

test.each([
  ['Product Manager', PRODUCT_DUTIES],
  ['Chief Product Officer', PRODUCT_DUTIES],
  ['Director of Product', PRODUCT_DUTIES],
  ['VP Product', PRODUCT_DUTIES],
  ['Associate Product Manager', PRODUCT_DUTIES],
  ['Junior Project Manager', PROJECT_DUTIES],
  ['Programme Manager', PROJECT_DUTIES],
  ['Technical Program Manager', PROJECT_DUTIES],
  ['PMO Director', PROJECT_DUTIES],
  ['Delivery Manager', PROJECT_DUTIES],
  ['Scrum Master', PROJECT_DUTIES],
  ['Portfolio Manager', PROJECT_DUTIES],
  ['Production Manager', PROJECT_DUTIES],
  ['Project Engineer', PROJECT_DUTIES],
  ['Product Designer', PRODUCT_DUTIES],
  ['Product Manager, Project Management Tools', PRODUCT_DUTIES],
  ['Program Manager, Product Launches', PROJECT_DUTIES],
])('‘%s’ with duties of its own family is clear', (title, duties) => {
  expect(confusion(title, `## Responsibilities\n\n${duties}`)).toEqual([]);
});

test.each([
  ['with the partner', '- Work with the project manager to manage the project schedule and control the project budget\n'],
  ['of the partner', '- The project manager manages the project schedule and controls the project budget\n'],
  ['of the partner, in a heading', '### The project manager\n\n- Manages the project schedule\n- Controls the project budget\n'],
  ['of a user', '- Build tools that help site managers manage schedules, control budgets and keep risk registers\n'],
  ['denied', '- You will not manage the project schedule, control the project budget or keep the risk register\n'],
  ['as experience', '- Experience of managing project schedules, controlling project budgets and keeping risk registers\n'],
  ['under requirements', `## Requirements\n\n${PROJECT_DUTIES}`],
  ['under benefits', '## What we offer\n\n- Flexible schedule\n- Manage the project schedule of your own training budget\n'],
  ['of the company', 'We manage the project schedule and control the project budget of half the city.\n'],
  ['in a fence', `\n\`\`\`\n${PROJECT_DUTIES}\`\`\`\n`],
  ['in a script', `\n<script>\n${PROJECT_DUTIES}</script>\n`],
  ['with a declared hybrid', `${PROJECT_DUTIES}\nThis is a hybrid role: you are both product manager and project manager.\n`],
])('a product manager’s spec with project duties %s is clear; the same duties as own are not', (_, words) => {
  expect(confusion('Product Manager', `## Responsibilities\n\n${PRODUCT_DUTIES}${words}`)).toEqual([]);
  expect(confusion('Product Manager', `## Responsibilities\n\n${PRODUCT_DUTIES}${PROJECT_DUTIES}`)).not.toEqual([]);
});

test('a hybrid of home and office is no declared hybrid', () => {
  const text = `This is a hybrid role with two days a week in the office.\n\n## Responsibilities\n\n${PRODUCT_DUTIES}${PROJECT_DUTIES}`;
  expect(confusion('Product Manager', text)).toHaveLength(3);
});

describe('metrics, skills and certifications', () => {
  const asked = (title: string, text: string) => confusion(title, text).map(({ quote, family }) => [quote, family]);

  test('of the other family alone do not fit the title', () => {
    expect(asked('Product Manager', '## Metrics\n\n- Milestones met\n- Cost variance\n')).toEqual([
      ['Milestones met', 'PROJECT_MANAGEMENT'],
      ['Cost variance', 'PROJECT_MANAGEMENT'],
    ]);
    expect(asked('Project Manager', '## Requirements\n\n- CSPO or Pragmatic Institute certification\n')).toEqual([
      ['CSPO', 'PRODUCT_MANAGEMENT'],
      ['Pragmatic Institute', 'PRODUCT_MANAGEMENT'],
    ]);
  });

  test.each([
    ['beside those of its own', '## Metrics\n\n- Milestones met\n- Cost variance\n- Churn\n'],
    ['that are only wished for', '## Requirements\n\n- PMP or PRINCE2 is a plus\n\n## Nice to have\n\n- PMP\n- PRINCE2\n'],
    ['that are only heard of', '## Skills\n\n- Familiar with Gantt charts, critical path, risk registers and change control\n'],
    ['of the company', '## About us\n\nWe deliver on time and on budget, and our PMP and PRINCE2 trainers are known for it.\n'],
    ['that are denied', '## Requirements\n\n- You need no PMP and no PRINCE2\n'],
  ])('%s are no finding', (_where, text) => {
    expect(asked('Product Manager', text)).toEqual([]);
  });
});
