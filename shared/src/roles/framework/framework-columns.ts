/** What a column of a framework's table can hold. */
export const FRAMEWORK_FIELDS = [
  'LADDER',
  'LADDER_DESCRIPTION',
  'TITLE',
  'TITLE_DESCRIPTION',
  'SKILL',
  'SKILL_DESCRIPTION',
  'SKILL_LEVEL',
  'SKILL_LEVEL_DESCRIPTION',
  'RUNG',
] as const;
export type FrameworkField = (typeof FRAMEWORK_FIELDS)[number];

/** Without these there are no ladders. */
export const NEEDED_FIELDS: readonly FrameworkField[] = ['LADDER', 'TITLE'];

/** The names by which frameworks call their columns, the likeliest first; in lower case, words apart by single blanks. */
const NAMES: Readonly<Record<FrameworkField, readonly string[]>> = {
  LADDER: ['role', 'ladder', 'job family', 'family', 'track', 'discipline', 'career path', 'role family'],
  LADDER_DESCRIPTION: ['role description', 'ladder description', 'job family description', 'family description', 'track description'],
  TITLE: ['role level', 'job profile', 'profile', 'job title', 'title', 'position title', 'grade', 'level'],
  TITLE_DESCRIPTION: [
    'role level description',
    'job profile description',
    'profile description',
    'title description',
    'grade description',
    'level description',
    'description',
  ],
  SKILL: ['skill name', 'skill', 'competency', 'competence', 'capability'],
  SKILL_DESCRIPTION: ['skill description', 'competency description', 'capability description'],
  SKILL_LEVEL: ['skill level', 'competency level', 'proficiency', 'proficiency level', 'capability level'],
  SKILL_LEVEL_DESCRIPTION: [
    'skill level description',
    'competency level description',
    'proficiency description',
    'capability level description',
  ],
  RUNG: ['rung', 'order', 'rank', 'level number'],
};

/** Which column holds what, by position in the header. */
export type FrameworkMapping = ReadonlyMap<FrameworkField, number>;

/**
 * Which column of a header holds what: as `wanted` says, and what it leaves open by the usual names. A column serves one field. What
 * `wanted` names and the header lacks is in `unknown`.
 */
export function mapColumns(
  header: readonly string[],
  wanted: ReadonlyMap<FrameworkField, string>,
): { readonly mapping: FrameworkMapping; readonly unknown: readonly { readonly field: FrameworkField; readonly column: string }[] } {
  const names = header.map(plain);
  const mapping = new Map<FrameworkField, number>();
  const unknown: { field: FrameworkField; column: string }[] = [];
  for (const [field, column] of wanted) {
    const at = names.indexOf(plain(column));
    if (at < 0) unknown.push({ field, column });
    else mapping.set(field, at);
  }
  const taken = new Set(mapping.values());
  for (const field of FRAMEWORK_FIELDS) {
    if (wanted.has(field)) continue;
    const at = NAMES[field].map((name) => names.indexOf(name)).find((found) => found >= 0 && !taken.has(found));
    if (at === undefined) continue;
    mapping.set(field, at);
    taken.add(at);
  }
  return { mapping, unknown };
}

function plain(name: string): string {
  return name
    .replace(/^\ufeff/, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
