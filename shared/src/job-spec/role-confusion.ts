import { askedOfOtherFamily } from './asked-of-other-family.ts';
import { declaresHybrid } from './declared-hybrid.ts';
import { familyName, partnerFamily, type JobSpecFinding, type JobFamily } from './job-spec-finding.ts';
import { ownedDuties, type OwnedDuty } from './owned-duties.ts';
import { ownNames, type OwnName } from './own-name.ts';
import type { Passage } from './passages.ts';
import { readTitle, roleMentions, type TitleReading } from './role-title.ts';

/** What the duties of one family come to. */
interface Tally {
  readonly duties: readonly OwnedDuty[];
  readonly themes: ReadonlyMap<string, number>;
  readonly sum: number;
  /** At least two distinct duties that are owned. */
  readonly earnest: boolean;
}

/** Whether the spec asks for one of the two jobs or, unsaid, for both. See docs/job-spec-checks.md. */
export function checkRoleConfusion(title: string, shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  const reading = readTitle(title);
  if (declaresHybrid(title, shown, passages)) return [];
  const names = ownNames(shown, passages);
  const called = new Set(names.map(({ family }) => family));
  const duties = ownedDuties(shown, passages, new Set([...called, ...(reading.family ? [reading.family] : [])]), title);
  const project = tally(duties, 'PROJECT_MANAGEMENT', reading);
  const product = tally(duties, 'PRODUCT_MANAGEMENT', reading);
  const of = (family: JobFamily) => (family === 'PROJECT_MANAGEMENT' ? project : product);
  if (reading.joined) return joinedTitle(title, reading, project, product, shown, passages);
  if (reading.family === null) {
    const both = isPlain(project) && isPlain(product);
    return both ? [...mixed(title, null, project, product, shown), ...mixed(title, null, product, project, shown)] : [];
  }
  const other = partnerFamily(reading.family);
  const mostly = of(other).sum > of(reading.family).sum;
  const misnamed = mostly && of(other).sum >= 1 && called.has(other) && !called.has(reading.family);
  const asked = askedOfOtherFamily(title, reading.family, shown, passages);
  // Two duties in one place are enough where the title's own family has none.
  const nothingElse = of(reading.family).sum < 0.5 && [...of(other).themes.values()].filter((weight) => weight >= 1).length >= 2;
  if (!of(other).earnest && !misnamed && !nothingElse) return asked;
  return [
    ...asked,
    ...(mostly ? [confusedTitle(title, reading.family, of(other))] : []),
    ...(misnamed
      ? [
          otherName(
            title,
            names.find(({ family }) => family === other)!,
            shown,
          ),
        ]
      : []),
    ...mixed(title, reading.family, of(other), of(reading.family), shown),
  ];
}

function tally(duties: readonly OwnedDuty[], family: JobFamily, reading: TitleReading): Tally {
  const own = duties.filter((duty) => duty.family === family);
  const themes = new Map<string, number>();
  for (const duty of own)
    for (const [theme, weight] of duty.themes) {
      // Money and people are any line manager's.
      const capped = reading.senior && family === 'PROJECT_MANAGEMENT' && /^(budget|resources)$/.test(theme) && weight < 1 ? 0.3 : weight;
      themes.set(theme, Math.max(themes.get(theme) ?? 0, capped));
    }
  const sum = [...themes.values()].reduce((total, weight) => total + weight, 0);
  const solidWeights = [...themes.values()].filter((weight) => weight > 0.5);
  const solid = solidWeights.length;
  const solidSum = solidWeights.reduce((total, weight) => total + weight, 0);
  const places = own.filter((duty) => [...duty.themes.values()].some((weight) => weight > 0.5)).length;
  return { duties: own, themes, sum, earnest: solid >= 2 && solidSum >= 1.5 && (places >= 2 || solid >= 3) };
}

/** For titles of neither family: two duties that are that family's alone. */
function isPlain({ earnest, themes }: Tally): boolean {
  return earnest && [...themes.values()].filter((weight) => weight >= 1).length >= 2;
}

function confusedTitle(title: string, family: JobFamily, other: Tally): JobSpecFinding {
  const actual = partnerFamily(family);
  return {
    rule: 'ROLE_CONFUSION',
    message: `The title ‘${title.trim()}’ names ${familyName(family)}, but the duties that the person owns are mostly ${familyName(actual)}: ${listed(other)}.`,
    suggestion: `Change the title to a role of ${familyName(actual)}, or give these duties to the partner role.`,
    family,
    from: null,
    to: null,
    quote: title.trim(),
  };
}

function otherName(title: string, { family, from, to }: OwnName, shown: string): JobSpecFinding {
  return {
    rule: 'ROLE_CONFUSION',
    message: `The text calls the person ‘${plain(shown.slice(from, to))}’, a role of ${familyName(family)}, and the title is ‘${title.trim()}’.`,
    suggestion: 'Call the role the same in the title and in the text.',
    family,
    from,
    to,
    quote: '',
  };
}

function mixed(title: string, family: JobFamily | null, tally: Tally, own: Tally, shown: string): JobSpecFinding[] {
  return tally.duties
    .filter(({ themes }) => [...themes.values()].some((weight) => weight > 0.5))
    .map((duty) => {
      const quote = shown.slice(duty.from, duty.to);
      const themes = [...duty.themes.keys()].join(', ');
      const beside =
        own.sum >= 1
          ? `the spec also asks the same person to own ${listed(own)}, and does not say that the role is a hybrid`
          : `‘${title.trim()}’ is a role of ${family ? familyName(family) : 'neither family'}`;
      return {
        rule: 'ROLE_CONFUSION' as const,
        message: `‘${plain(quote)}’ is a duty of ${familyName(duty.family)} (${themes}); ${beside}.`,
        suggestion: `Name the partner role that owns this, say that the person supports it, or declare the role a hybrid of both.`,
        family: duty.family,
        from: duty.from,
        to: duty.to,
        quote,
      };
    });
}

function joinedTitle(
  title: string,
  reading: TitleReading,
  project: Tally,
  product: Tally,
  shown: string,
  passages: readonly Passage[],
): JobSpecFinding[] {
  const findings: JobSpecFinding[] = reading.mentions
    .filter((mention, at, all) => all.findIndex(({ family }) => family === mention.family) === at)
    .map(({ family, from, to }) => ({
      rule: 'ROLE_CONFUSION',
      message: `The title ‘${title.trim()}’ joins both roles; ‘${title.slice(from, to)}’ is ${familyName(family)}. ${reasonFor(family, project, product)}`,
      suggestion: 'Hire for one of the two roles and name the other as its partner, or say plainly that the role is a hybrid.',
      family,
      from: null,
      to: null,
      quote: title.slice(from, to),
    }));
  const again = passages.map((passage) => joinedWords(shown, passage)).find((span) => span !== null);
  if (again)
    findings.push({
      rule: 'ROLE_CONFUSION',
      message: `‘${plain(shown.slice(again.from, again.to))}’ names both roles as one.`,
      suggestion: 'Name the one role that this is.',
      family: null,
      ...again,
      quote: '',
    });
  if (project.earnest && product.earnest)
    findings.push(...mixed(title, null, project, product, shown), ...mixed(title, null, product, project, shown));
  return findings;
}

/** The first place where the text itself joins the two roles, as in ‘product managers/project managers’. */
function joinedWords(shown: string, passage: Passage): { from: number; to: number } | null {
  const words = shown.slice(passage.from, passage.to);
  const mentions = roleMentions(words);
  for (const [at, mention] of mentions.entries()) {
    const next = mentions[at + 1];
    if (next && next.family !== mention.family && /^\s?[/&]\s?$/.test(words.slice(mention.to, next.from)))
      return { from: passage.from + mention.from, to: passage.from + next.to };
  }
  return null;
}

function reasonFor(family: JobFamily, project: Tally, product: Tally): string {
  const tally = family === 'PROJECT_MANAGEMENT' ? project : product;
  return tally.sum < 1 ? 'The duties hold next to nothing of it.' : `Its duties here: ${listed(tally)}.`;
}

function listed({ themes }: Tally): string {
  return [...themes]
    .filter(([, weight]) => weight > 0.25)
    .map(([theme]) => theme)
    .join(', ');
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ');
}
