import type { JobFamily } from './job-spec-finding.ts';

/** A mention of a role of one of the two families. Offsets are those of the words that were read. */
export interface RoleMention {
  readonly family: JobFamily;
  readonly from: number;
  readonly to: number;
}

const RANK = `(?:managers?|owners?|leads?|leaders?|directors?|heads?|coordinators?|co-ordinators?|supervisors?|principals?)`;
const PROJECT_WORD = `(?:projects?|program(?:me)?s?|pmo)`;
const JOIN = String.raw`\s*(?:\/|&|\+|\||,|-|–|—|\band\b|\bor\b|\bcum\b|\bcombined with\b)\s*`;

/** Roles of a family, as whole phrases. Production, project engineers and product designers are neither. */
const ROLES: readonly (readonly [JobFamily, RegExp])[] = [
  [
    'PROJECT_MANAGEMENT',
    new RegExp(
      String.raw`\b(?:${PROJECT_WORD}[\s-]+(?:and[\s-]+\w+[\s-]+)?(?:delivery[\s-]+|management[\s-]+(?:office[\s-]+)?)?${RANK}|${PROJECT_WORD}[\s-]+management(?:[\s-]+office)?|delivery[\s-]+(?:manager|lead|owner|director)s?|delivery[\s-]+management|scrum[\s-]*masters?|(?:agile|head of)[\s-]+delivery(?:[\s-]+(?:manager|lead|management))?s?|portfolio[\s-]+(?:manager|director)s?|pmo(?:[\s-]+(?:director|manager|lead|head|analyst))?|head of (?:${PROJECT_WORD}|pmo)|(?:director|vp|vice president) of (?:${PROJECT_WORD}|delivery|pmo)(?:[\s-]+management)?|release[\s-]+train[\s-]+engineers?)\b`,
      'giu',
    ),
  ],
  [
    'PRODUCT_MANAGEMENT',
    new RegExp(
      String.raw`\b(?:products?[\s-]+(?:management[\s-]+)?${RANK}|product[\s-]+management|(?:chief|head of|director of|vp of|vp|svp|vice president of|vice president)[\s-]+products?(?:[\s-]+(?:management|officer|owner))?|cpo)\b`,
      'giu',
    ),
  ],
];

/** Roles named in some words, in their order. */
export function roleMentions(words: string): RoleMention[] {
  const mentions: RoleMention[] = [];
  for (const [family, pattern] of ROLES)
    for (const match of words.matchAll(pattern)) {
      if (
        /^(?:head|director|vp|vice president|svp)[\s-]+(?:of[\s-]+)?products?$/i.test(match[0]) &&
        /^[\s-]+(?:design|marketing|engineering|security|operations|support|analytics)/i.test(words.slice(match.index + match[0].length))
      )
        continue;
      mentions.push({ family, from: match.index, to: match.index + match[0].length });
    }
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** What a title says: one family, both (with the words of each), or neither. */
export interface TitleReading {
  readonly family: JobFamily | null;
  /** The words that belong to each family; both are there where the title joins them. */
  readonly mentions: readonly RoleMention[];
  readonly joined: boolean;
  /** It is a senior seat, whose budget and people are those of a line manager. */
  readonly senior: boolean;
}

/** Two family words that share one rank: ‘Product & Project Manager’, ‘Product/Programme Lead’, ‘Director of Product and Delivery’. */
const SHARED_RANK = new RegExp(
  String.raw`\b(products?)(?:[\s-]+(?:management|manager|owner))?(?:${JOIN}|\s*\(\s*)(?:the\s+)?(projects?|program(?:me)?s?|delivery)\b\)?(?=\s*(?:${RANK}|management)\b|\s*$)|\b(projects?|program(?:me)?s?|delivery)(?:[\s-]+(?:management|manager))?(?:${JOIN}|\s*\(\s*)(products?)\b\)?(?=\s*(?:${RANK}|management)\b|\s*$)`,
  'iu',
);
const HELPER = /\b(assistant|secretary|intern|support) to\b/i;

/** Reads a job title. */
export function readTitle(title: string): TitleReading {
  const words = title.normalize('NFC').length === title.length ? title : title.slice(0, 500);
  const senior = /\b(director|head|chief|vp|svp|evp|vice president|cpo|supervisor|group)\b/i.test(words);
  const none: TitleReading = { family: null, mentions: [], joined: false, senior };
  if (HELPER.test(words)) return none;
  const mentions = roleMentions(words).filter((mention) => !isSubject(words, mention));
  const families = new Set(mentions.map(({ family }) => family));
  const shared = families.size < 2 ? sharedRank(words) : null;
  if (shared) return { family: null, mentions: shared, joined: true, senior };
  if (families.size === 0) return none;
  if (families.size === 1) return { family: mentions[0]!.family, mentions, joined: false, senior };
  const seats = mentions.filter((mention) => isSeat(words.slice(mention.from, mention.to)));
  const seatFamilies = new Set(seats.map(({ family }) => family));
  if (seatFamilies.size === 1) {
    // ‘Product Manager, Project Management Tools’: a field of work beside the seat.
    return { family: seats[0]!.family, mentions: seats, joined: false, senior };
  }
  return { family: null, mentions, joined: true, senior };
}

function sharedRank(words: string): RoleMention[] | null {
  const match = SHARED_RANK.exec(words);
  if (!match) return null;
  const rankAnywhere = new RegExp(String.raw`\b(?:${RANK}|management|vp|vice president|chief)\b`, 'iu').test(words);
  if (!rankAnywhere) return null;
  const comma = /^\w+(?:[\s-]+\w+)?\s*(?:,|\s[-–—]\s)/.test(match[0]);
  if (comma && !new RegExp(String.raw`^\s*${RANK}\b`, 'iu').test(words.slice(match.index + match[0].length))) return null;
  const product = match[1] ?? match[4]!;
  const project = match[2] ?? match[3]!;
  const at = (part: string) => match.index + match[0].toLowerCase().indexOf(part.toLowerCase());
  const span = (part: string, family: JobFamily): RoleMention => {
    const to = at(part) + part.length;
    const rank = new RegExp(String.raw`^\s+${RANK}\b`, 'iu').exec(words.slice(to));
    return { family, from: at(part), to: to + (rank?.[0].length ?? 0) };
  };
  return [span(product, 'PRODUCT_MANAGEMENT'), span(project, 'PROJECT_MANAGEMENT')].sort((a, b) => a.from - b.from);
}

/** A mention that is what the seat works on, as in ‘Engineer, Product Management Tools’. */
function isSubject(words: string, mention: RoleMention): boolean {
  return /^[\s-]+(tools?|tooling|software|platforms?|systems?|products?|services?|suite|apps?|solutions?|training|engineer(ing)?|designer|developer|analyst|consultant|recruiter)\b/i.test(
    words.slice(mention.to),
  );
}

/** Whether the words name somebody rather than a field of work. */
function isSeat(words: string): boolean {
  return !/management$/i.test(words) || /^(head|director|vp|vice|chief)/i.test(words);
}
