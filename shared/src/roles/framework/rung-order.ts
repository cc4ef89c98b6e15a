/** Words of titles that tell how high somebody stands; a title without any of them stands where ‘plain’ does. */
const RANKS: readonly (readonly [words: RegExp, rank: number])[] = [
  [/\bchief\b|\bvice president\b|\bvp\b/, 9],
  [/\bhead\b|\bdirector\b/, 8],
  [/\blead\b|\bprincipal\b|\bstaff\b/, 6],
  [/\bsenior\b|\bsr\b/, 5],
  [/\bassociate\b|\bassistant\b/, 3],
  [/\bjunior\b|\bjr\b/, 2],
  [/\btrainee\b|\bapprentice\b|\bgraduate\b|\bintern\b/, 1],
];
const PLAIN = 4;

/** The titles of one ladder from the lowest to the highest, as their words tell; where those tell nothing, in the order of the file. */
export function inRungOrder(titles: readonly string[]): string[] {
  return titles
    .map((title, at) => ({ title, at, rank: rankOf(title) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ title }) => title);
}

function rankOf(title: string): number {
  const words = title.toLowerCase();
  return RANKS.find(([pattern]) => pattern.test(words))?.[1] ?? PLAIN;
}

/** Usual scales of skill, lowest first. */
const SCALES: readonly (readonly string[])[] = [
  ['awareness', 'working', 'practitioner', 'expert'],
  ['awareness', 'foundation', 'intermediate', 'advanced', 'expert'],
  ['novice', 'beginner', 'basic', 'intermediate', 'proficient', 'advanced', 'expert', 'master'],
  ['low', 'medium', 'high'],
];

/** Levels of skill from the lowest to the highest: by a usual scale that knows all of them, by number, else in the order of the file. */
export function inSkillOrder(levels: readonly string[]): string[] {
  const scale = SCALES.find((known) => levels.every((level) => known.includes(level.toLowerCase())));
  if (scale) return levels.toSorted((a, b) => scale.indexOf(a.toLowerCase()) - scale.indexOf(b.toLowerCase()));
  const numbers = levels.map((level) => /\d+/.exec(level)?.[0]);
  if (numbers.every((number) => number !== undefined))
    return levels.toSorted((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]));
  return [...levels];
}
