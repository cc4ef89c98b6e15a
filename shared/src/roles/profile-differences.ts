import type { JobProfile } from '../org/records.ts';

/** What a profile says, without what every record has. */
export type ProfileContent = Pick<
  JobProfile,
  | 'familyKey'
  | 'name'
  | 'otherNames'
  | 'rung'
  | 'summary'
  | 'responsibilities'
  | 'skills'
  | 'metrics'
  | 'toolkit'
  | 'certifications'
  | 'retired'
>;

/** How one part of a profile differs: what was there and is not any more, and what is new. */
export interface ProfileDifference {
  /** The part in words: ‘responsibilities’. */
  readonly part: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const PARTS: readonly (readonly [part: string, lines: (profile: ProfileContent) => readonly string[]])[] = [
  ['name', ({ name }) => [name]],
  ['other names', ({ otherNames }) => otherNames],
  ['family', ({ familyKey }) => [familyKey]],
  ['rung', ({ rung }) => [String(rung)]],
  ['summary', ({ summary }) => [summary]],
  ['responsibilities', ({ responsibilities }) => responsibilities],
  ['skills', ({ skills }) => skills.map(({ name, level }) => (level === null ? name : `${name}: ${level}`))],
  [
    'what skills mean',
    ({ skills }) => skills.flatMap(({ name, description }) => (description === null ? [] : [`${name}: ${description}`])),
  ],
  ['metrics', ({ metrics }) => metrics],
  ['toolkit', ({ toolkit }) => toolkit],
  ['certifications', ({ certifications }) => certifications],
  ['retired', ({ retired }) => [retired ? 'yes' : 'no']],
];

/** What changed between two versions of a profile, part by part; empty where they say the same. Another order alone is told as such. */
export function profileDifferences(before: ProfileContent, after: ProfileContent): ProfileDifference[] {
  return PARTS.flatMap(([part, lines]): ProfileDifference[] => {
    const was = lines(before);
    const is = lines(after);
    const removed = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    if (removed.length > 0 || added.length > 0) return [{ part, removed, added }];
    const moved = was.length !== is.length || was.some((line, at) => line !== is[at]);
    return moved ? [{ part: `order of ${part}`, removed: [], added: [] }] : [];
  });
}
