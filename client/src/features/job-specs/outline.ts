/** The sections of a job spec, in the order in which they are read, with the words of headings that mean them. */
const SECTIONS = [
  ['Summary', /summary|about (the|this) (role|job)|^the role/i],
  ['What the role owns', /\bowns?\b/i],
  ['Responsibilities', /responsib|duties|what you('ll| will) do/i],
  ['First-year outcomes', /outcome|first[- ]year|first \d+ months/i],
  ['How success is measured', /measur|metric|kpi/i],
  ['Skills and experience', /skill|experience|requirement|qualif/i],
  ['Certifications', /certif/i],
  ['The partner role', /partner/i],
  ['Team and reporting line', /team|report/i],
  ['Location and pay range', /location|pay|salary|compensation|benefit/i],
  ['How to apply', /apply|process|interview/i],
  ['Equal opportunity', /equal|diversity|statement|inclusi/i],
] as const;

/** A section of the outline: there, with what is left to say in it, or missing. */
export interface OutlineEntry {
  readonly heading: string;
  /** Offset of its heading in the text; null where it is missing. */
  readonly at: number | null;
  /** Placeholders that nobody has filled in. */
  readonly open: number;
  /** Whether it is one of the usual sections, or the writer's own. */
  readonly usual: boolean;
}

const HEADING = /^#{1,3}[ \t]+(.+?)[ \t]*#*$/gm;
const PLACEHOLDER = /\[Say [^\]\n]{1,200}\]/g;

/** The sections of a text in its order, and where the usual ones that are missing belong. */
export function outlineOf(text: string): OutlineEntry[] {
  const found = [...text.matchAll(HEADING)].map((match) => ({ heading: match[1]!, at: match.index }));
  const entries = found.map(({ heading, at }, i): OutlineEntry & { readonly place: number } => {
    const body = text.slice(at, found[i + 1]?.at ?? text.length);
    const place = SECTIONS.findIndex(([, words]) => words.test(heading));
    return { heading, at, open: [...body.matchAll(PLACEHOLDER)].length, usual: place >= 0, place };
  });
  const all: (OutlineEntry & { readonly place: number })[] = [...entries];
  SECTIONS.forEach(([heading], place) => {
    if (entries.some((entry) => entry.place === place)) return;
    const before = all.findLastIndex((entry) => entry.place >= 0 && entry.place < place);
    all.splice(before + 1, 0, { heading, at: null, open: 0, usual: true, place });
  });
  return all.map(({ place: _place, ...entry }) => entry);
}

/** Where a missing section's heading goes, and the words that are put there. */
export function sectionToInsert(text: string, heading: string): { readonly at: number; readonly insert: string } {
  const outline = outlineOf(text);
  const place = outline.findIndex((entry) => entry.heading === heading && entry.at === null);
  const next = outline.slice(place + 1).find(({ at }) => at !== null);
  const at = next?.at ?? text.length;
  const before = at === 0 || text.slice(0, at).endsWith('\n\n') ? '' : text.slice(0, at).endsWith('\n') ? '\n' : '\n\n';
  return { at, insert: `${before}## ${heading}\n\n\n\n` };
}
