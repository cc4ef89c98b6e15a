import { askedItems, type AskedItem, type AskedKind } from './asked-items.ts';
import { familyName, partnerFamily, type JobFamily, type JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';

const NAMES: Readonly<Record<AskedKind, string>> = { METRIC: 'metric', SKILL: 'skill', CERTIFICATION: 'certification' };
/** Distinct themes of the other family, with none of the title's own of that kind, from which on a kind alone says enough. */
const ENOUGH: Readonly<Record<AskedKind, number>> = { METRIC: 2, SKILL: 3, CERTIFICATION: 2 };
const ENOUGH_TOGETHER = 3;

/**
 * The metrics, skills and certifications of the other family under a title of this one. Only where they are the rule: of one kind
 * at least as many themes as say enough and none of the title's own family, or three themes of several kinds with at most a third
 * as many of its own.
 */
export function askedOfOtherFamily(title: string, family: JobFamily, shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  const items = askedItems(shown, passages);
  const other = partnerFamily(family);
  const themes = (of: JobFamily, kind?: AskedKind) =>
    new Set(
      items.filter((item) => item.family === of && (kind === undefined || item.kind === kind)).map((item) => `${item.kind} ${item.theme}`),
    ).size;
  const alone = (Object.keys(ENOUGH) as AskedKind[]).filter((kind) => {
    // A programme is measured by what it is for.
    if (kind === 'METRIC' && family === 'PROJECT_MANAGEMENT' && /\b(program(me)?|portfolio)\b/i.test(title)) return false;
    return themes(other, kind) >= ENOUGH[kind] && themes(family, kind) === 0;
  });
  const kinds = new Set(items.filter((item) => item.family === other).map(({ kind }) => kind));
  const together = kinds.size >= 2 && themes(other) >= ENOUGH_TOGETHER && themes(family) * 3 <= themes(other);
  return items
    .filter((item) => item.family === other && (together || alone.includes(item.kind)))
    .filter((item, at, all) => all.findIndex((one) => one.kind === item.kind && one.theme === item.theme) === at)
    .map((item) => finding(title, family, item, shown.slice(item.from, item.to)));
}

function finding(title: string, family: JobFamily, { kind, family: other, from, to }: AskedItem, quote: string): JobSpecFinding {
  return {
    rule: 'ROLE_CONFUSION',
    message: `‘${quote.replace(/\s+/g, ' ')}’ is a ${NAMES[kind]} of ${familyName(other)}, and ‘${title.trim()}’ is a role of ${familyName(family)}; next to nothing of that kind is its own.`,
    suggestion: `Ask for what ${familyName(family)} needs, or give the role a title of ${familyName(other)}.`,
    family: other,
    from,
    to,
    quote,
  };
}
