import { DUTY_OBJECTS, type DutyObject } from './duty-lexicon.ts';
import type { Token } from './words.ts';

/** What joins verbs that share an object, and objects that share a verb. */
export const JOINTS = new Set([',', 'and', 'or', '&', '/']);

/** The verb, or the noun of owning, that starts at a token; null where none does. `after` is where its object begins. */
export function ownerAt(sentence: readonly Token[], at: number): { readonly bases: Set<string>; readonly after: number } | null {
  const token = sentence[at]!;
  const next = sentence[at + 1]?.word;
  if (
    /^(responsible|accountable|accountability|responsibility|ownership|owner|holder|keeper|custodian|steward|responsibilities)$/.test(
      token.word,
    )
  ) {
    if (next === 'for' || next === 'of' || next === ':') return { bases: new Set(['own', 'responsible']), after: at + 2 };
    return null;
  }
  if (token.word === 'charge' && next === 'of') return { bases: new Set(['own', 'responsible']), after: at + 2 };
  if (token.verb === null || !isVerbHere(sentence, at)) return null;
  const bases = new Set([token.verb]);
  // ‘define, communicate and evolve the roadmap’: the verbs share what comes after the last.
  let after = at + 1 + particle(sentence, at);
  for (let seek = at + 1; seek < sentence.length && seek < at + 8; seek++) {
    const word = sentence[seek]!;
    if (JOINTS.has(word.word) || word.word.endsWith('ly')) continue;
    if (word.verb !== null && JOINTS.has(previousWord(sentence, seek)) && !isObjectAt(sentence, seek)) {
      bases.add(word.verb);
      after = seek + 1 + particle(sentence, seek);
      continue;
    }
    break;
  }
  return { bases, after };
}

/** The object of a duty that begins at a token; of any verb where `bases` is null. */
export function objectAt(sentence: readonly Token[], at: number, bases: ReadonlySet<string> | null): DutyObject | null {
  for (const object of DUTY_OBJECTS.get(sentence[at]!.lemma) ?? []) {
    if (bases !== null && ![...bases].some((base) => object.verbs.has(base))) continue;
    if (object.words.every((word, step) => sentence[at + step]?.lemma === word)) return object;
  }
  return null;
}

/** Whether a word that can be a verb is one here: ‘plan’ after ‘you’ is, after ‘the’ it is not. */
export function isVerbHere(sentence: readonly Token[], at: number): boolean {
  const token = sentence[at]!;
  const before = sentence[at - 1];
  if (before && DETERMINERS.has(before.word)) return false;
  if (!NOUNS_TOO.has(token.verb!)) return true;
  if (token.word.endsWith('ing')) {
    const next = sentence[at + 1];
    return (
      next !== undefined &&
      !next.mark &&
      (before === undefined || before.mark || !/^(of|resource|project|program|delivery|capacity)$/.test(before.lemma))
    );
  }
  const next = sentence[at + 1];
  if (next === undefined || next.mark) return false;
  if (before === undefined && /^(and|or|&)$/.test(next.word)) return isVerbBeside(sentence, at + 2);
  if (before === undefined) return !/^(time|generation|manager|engineer|designer|of)$/.test(next.lemma);
  if (/^(you|will|to|'ll|you'll|must|can|should|would|and|or|,|also|then|:|&)$/.test(before.word) || before.word.endsWith('ly')) {
    return !/^(and|or|&|of|for|with|to|in|on)$/.test(next.word) || /^(you|will|to|you'll|must)$/.test(before.word);
  }
  return false;
}

/** Whether the second of two joined words shows that both are verbs: ‘Track and report on’, ‘Plan and manage’; not ‘Budget and schedule control’. */
function isVerbBeside(sentence: readonly Token[], at: number): boolean {
  const verb = sentence[at]?.verb ?? null;
  if (verb === null) return false;
  return !NOUNS_TOO.has(verb) || DETERMINERS.has(sentence[at + 1]?.word ?? '') || /^(on|against|to)$/.test(sentence[at + 1]?.word ?? '');
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'our',
  'your',
  'their',
  'its',
  'his',
  'her',
  'each',
  'every',
  'any',
  'no',
  'all',
]);

/** Words that are as often nouns: they count as verbs only where a verb is expected and something follows. */
const NOUNS_TOO = new Set([
  'plan',
  'schedule',
  'report',
  'forecast',
  'scope',
  'track',
  'budget',
  'release',
  'launch',
  'lead',
  'design',
  'test',
  'document',
  'estimate',
  'log',
  'issue',
  'issues',
  'order',
  'position',
  'price',
  'package',
  'record',
  'interview',
  'measure',
  'increase',
  'grow',
  'work',
  'support',
  'program',
  'review',
  'account',
  'experiment',
  'detail',
  'control',
  'rank',
  'update',
  'focus',
  'champion',
  'balance',
  'host',
  'chair',
  'supply',
  'sequence',
  'approve',
  'answer',
  'break',
  'set',
  'run',
  'process',
  'research',
  'need',
  'share',
  'delivery',
]);

const PARTICLES = new Set(['on', 'up', 'out', 'over', 'after', 'off', 'forward', 'together']);

/** How many words after a verb belong to it: ‘draw up’, ‘look after’, ‘keep track of’, ‘make sure that’, ‘answer for’. */
function particle(sentence: readonly Token[], at: number): number {
  const [first, second, third] = [1, 2, 3].map((step) => sentence[at + step]?.word ?? '');
  const verb = sentence[at]!.verb;
  if (/^(keep|take)$/.test(verb!) && /^(track|charge|care|ownership|control|responsibility)$/.test(first!) && /^(of|for)$/.test(second!))
    return 2;
  if (verb === 'make' && first === 'sure') return second === 'that' ? 2 : 1;
  if (verb === 'see' && first === 'to' && second === 'it') return third === 'that' ? 3 : 2;
  if (verb === 'ensure' || verb === 'guarantee') return first === 'that' ? 1 : 0;
  if (/^(answer|account)$/.test(verb!) && first === 'for') return 1;
  return PARTICLES.has(first!) && verb !== 'work' ? 1 : 0;
}

function previousWord(sentence: readonly Token[], at: number): string {
  for (let back = at - 1; back >= 0; back--) if (!sentence[back]!.word.endsWith('ly')) return sentence[back]!.word;
  return '';
}

function isObjectAt(sentence: readonly Token[], at: number): boolean {
  return DUTY_OBJECTS.has(sentence[at]!.lemma) && objectAt(sentence, at, null) !== null && NOUNS_TOO.has(sentence[at]!.verb ?? '');
}
