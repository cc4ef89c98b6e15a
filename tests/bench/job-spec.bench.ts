import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import { median, timed, type Measurement } from './measure.ts';

/** What a keystroke may take before it is felt, in milliseconds. */
const PATIENCE = 50;
const RUNS = 25;

const PART = `## Responsibilities

- Own the product roadmap and prioritise the **backlog** with engineering, design and sales
- Run user research every month, and say what you learned in plain words
- Work with the [project manager](https://example.org), who keeps the schedule, the budget and the risk register
- Report to the Director of Product, and present to the board each quarter

You will join a team of nine people in Leeds. Each person in the team has a say in what is built next, and he or she may ask why at any time.
The salary is £55,000 to £65,000 a year, with 28 days of leave and a pension.

`;

/** All checks of a spec of 2,000 words, each time with another keystroke in it. */
export async function benchJobSpec(): Promise<Measurement[]> {
  let text = '# Product Manager\n\n';
  // No two parts are alike, so that none is read for another.
  for (let team = 2; text.split(/\s+/).length < 2_000; team++) text += PART.replace('nine', String(team));
  const [, first] = await timed(() => checkJobSpec('Product Manager', text));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const typed = `${text}${'x'.repeat(run)}`;
    const [findings, time] = await timed(() => checkJobSpec('Product Manager', typed));
    if (findings.some(({ rule }) => rule === 'ROLE_CONFUSION')) throw new Error('The text of the bench is clear, and was found confused');
    if (run > 0) times.push(time);
  }
  return [
    {
      path: 'checks of a job spec of 2,000 words after a keystroke, against 50 ms',
      size: 'M',
      base: PATIENCE,
      ours: median(times),
      goal: 1,
    },
    { path: 'its very first check in a program just started, against the same', size: 'M', base: PATIENCE, ours: first, goal: 8 },
  ];
}
