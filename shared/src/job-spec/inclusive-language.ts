import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { CODED_WORDS } from './coded-words.ts';
import type { JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { findListed } from './word-list.ts';

/**
 * Words for which retext-equality is asked; it takes long, and most of a job spec holds none of them. Of its rules those on tone (‘just’,
 * ‘easy’, ‘of course’), on degrees and roles (‘master’), and on words that mean something else at work (‘host’, ‘steward’) are not asked.
 */
const ASKED =
  /\b(he|she|him|his|hers?|himself|herself|blacklist\w*|whitelist\w*|black ?hat|white ?hat|slaves?|grandfather\w*|manned|unmanned|manpower|man the|mankind|manmade|man-made|middlem[ae]n|handicapped|wheelchair[ -]bound|crazy|insane(ly)?|sane|sanity[ -]check|lame|dumb|idiots?|psycho\w*|ocd|spastic|retard\w*|gyp\w*|ghetto|eskimos?|orientals?|tribe|pow ?wow|totem|cripple\w*|suffers?|victims?|hearing[ -]impaired|housewi\w+|\w{3,}wom[ae]n|(?!human|german|roman|ottoman|norman|women|specimen|regimen|acumen|superman|trueman)\w{3,}m[ae]n|freshm[ae]n|mr|mrs|transgendered|sexual preference|homosexual\w*|illegal (alien|immigrant)s?)\b/iu;

const LEFT_OUT = new Set([
  'clearly',
  'easy',
  'simple',
  'just',
  'obvious',
  'of-course',
  'straightforward',
  'basically',
  'everyone-knows',
  'special',
  'master',
  'masters',
  'masterful',
  'masterpiece',
  'mastermind',
  'masterplan',
  'master-plan',
  'master-key',
  'master-the-art',
  'fellowship',
  'gal-guy',
  'host-hostess',
  'hostesses-hosts',
  'steward-stewardess',
  'stewardesses-stewards',
  'invalid',
  'add',
  'bi',
  'hang',
  'binge',
  'moan',
  'moaning',
  'nuts',
  'spade',
  'maternity-paternity',
  'maternal-paternal',
  'hero-heroine',
  'heroes-heroines',
  'king-queen',
  'kings-queens',
  'actor-actress',
  'actors-actresses',
  'alumna-alumnus',
  'alumnae-alumni',
  'dad-mom',
  'dads-moms',
  'females-males',
  'brother-sister',
  'brothers-sisters',
  'daughter-son',
  'daughters-sons',
  'husband-wife',
  'husbands-wives',
  'gender-pronoun',
  'depressed',
  'addict',
  'addicts',
  'rehab',
  'barren',
  'bony',
  'indian-country',
  'kingsize-queensize',
  'workmanship',
  'boy-girl',
  'boys-girls',
  'gals-man',
  'men-women',
  'man-woman',
  'dwarf',
  'victim-of-an-injury',
  'father-tongue-mother-tongue',
]);

/** Words that one of the parties to a sale or a contract is called; they are about things. */
const ABOUT_THINGS = /\b(product|ip|address|email|e-mail|domain|sender|application|device)[\s-]+$/i;

/** ‘He or she’ leaves nobody of the two out. */
const BOTH = /\b(he|him|his|himself)\s?(or|and|\/)\s?(she|hers?|herself)\b|\b(she|hers?|herself)\s?(or|and|\/)\s?(he|him|his|himself)\b/i;

let checker: { parse(file: VFile): unknown; runSync(tree: unknown, file: VFile): unknown } | null = null;

/** Words that turn applicants away by gender, age, origin or ability. */
export function checkInclusiveLanguage(shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  const listed = findListed('INCLUSIVE_LANGUAGE', CODED_WORDS, shown, passages);
  const taken = (from: number, to: number) => listed.some((finding) => finding.from! < to && from < finding.to!);
  const found = passages.flatMap((passage) => sensitiveWords(shown, passage)).filter(({ from, to }) => !taken(from!, to!));
  return [...listed, ...found];
}

/** What was found in passages before; while somebody types, all but one are the same. Places are those of the passage. */
const known = new Map<string, readonly JobSpecFinding[]>();
const MOST_KNOWN = 500;

function sensitiveWords(shown: string, { from, to }: Passage): JobSpecFinding[] {
  const words = shown.slice(from, to);
  if (!ASKED.test(words)) return [];
  let found = known.get(words);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(words, (found = askedOf(words)));
  }
  return found.map((finding) => ({ ...finding, from: from + finding.from!, to: from + finding.to! }));
}

function askedOf(words: string): JobSpecFinding[] {
  checker ??= unified().use(retextEnglish).use(retextEquality).freeze() as unknown as NonNullable<typeof checker>;
  const file = new VFile(words);
  checker.runSync(checker.parse(file), file);
  return file.messages.flatMap((message) => {
    const place = message.place && 'start' in message.place ? message.place : null;
    const start = place?.start.offset;
    const end = place?.end.offset;
    if (start === undefined || end === undefined || start >= end || LEFT_OUT.has(message.ruleId ?? '')) return [];
    if (ABOUT_THINGS.test(words.slice(Math.max(0, start - 30), start)) || !ASKED.test(words.slice(start, end))) return [];
    if (BOTH.test(words.slice(Math.max(0, start - 9), end + 9))) return [];
    const better = (message.expected ?? [])
      .slice(0, 3)
      .map((word) => `‘${word}’`)
      .join(', ');
    const quote = words.slice(start, end);
    return [
      {
        rule: 'INCLUSIVE_LANGUAGE' as const,
        message: `‘${quote.replace(/\s+/g, ' ')}’ may turn some applicants away.`,
        suggestion: better ? `Write ${better} instead.` : 'Leave it out, or say it in other words.',
        family: null,
        from: start,
        to: end,
        quote,
      },
    ];
  });
}
