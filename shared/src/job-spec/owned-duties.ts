import { FOREIGN, IN_A_LIST, THINGS, type DutyObject } from './duty-lexicon.ts';
import type { JobFamily } from './job-spec-finding.ts';
import { isVerbHere, JOINTS, objectAt, ownerAt } from './owning-verbs.ts';
import type { Passage } from './passages.ts';
import { roleMentions } from './role-title.ts';
import { mayHoldDuties } from './sections.ts';
import { ClauseReader, startsAsRequirement, type Stance } from './stance.ts';
import { sentencesOf, tokensOf, type Token } from './words.ts';

/** One duty that the person owns, with the words that say so. */
export interface OwnedDuty {
  readonly family: JobFamily;
  readonly themes: ReadonlyMap<string, number>;
  readonly from: number;
  readonly to: number;
}

/** A prepositional end of what a verb does something to. */
const STOPS = new Set(
  `for with to that which who whom while by through using from via against into across so because if when where as than like such including based within
  without before after under during toward towards alongside per until although though whether since versus vs then about in on at between among both or
  . ! ? ; : ( ) – — | …`.split(/\s+/),
);
const REACH = 14;

/** The duties of either family that the text says the person owns. */
export function ownedDuties(shown: string, passages: readonly Passage[], own: ReadonlySet<JobFamily>, title: string): OwnedDuty[] {
  const duties: OwnedDuty[] = [];
  for (const passage of passages) {
    if (passage.kind === 'HEADING' || !mayHoldDuties(passage.section)) continue;
    if (standsBelowSomebodyElse(shown, passage, own)) continue;
    for (const sentence of sentencesOf(tokensOf(shown, passage.from, passage.to))) {
      if (startsAsRequirement(sentence)) continue;
      readSentence(sentence, shown, passage, own, title, duties);
    }
  }
  return duties.filter((duty) => !duties.some((other) => other !== duty && other.family === duty.family && holds(other, duty)));
}

/** Whether the words of one duty are part of another's, as in ‘own and prioritise the backlog’. */
function holds(outer: OwnedDuty, inner: OwnedDuty): boolean {
  return outer.from <= inner.from && outer.to >= inner.to && (outer.from < inner.from || outer.to > inner.to);
}

/** Whether a heading, an introduction, a column or a row above names the other owner and nobody else. */
function standsBelowSomebodyElse(shown: string, passage: Passage, own: ReadonlySet<JobFamily>): boolean {
  return passage.above.some((span, at) => {
    const words = shown.slice(span.from, span.to);
    if (
      /\b(not|never|won't|won’t|don't|don’t|isn't|isn’t|nor)\b/i.test(words) &&
      !/\bnot (only|just|(be )?limited|necessarily)\b/i.test(words)
    )
      return true;
    if (at === 0 && own.size === 0) return false;
    if (/\byou\b/i.test(words) && !/\bwith\b|\bfrom\b|\bsupport/i.test(words)) return false;
    const families = new Set(roleMentions(words).map(({ family }) => family));
    return own.size > 0 && families.size === 1 && ![...families].some((family) => own.has(family)) && at > 0;
  });
}

function readSentence(
  sentence: readonly Token[],
  shown: string,
  passage: Passage,
  own: ReadonlySet<JobFamily>,
  title: string,
  duties: OwnedDuty[],
): void {
  const reader = new ClauseReader(sentence, shown, passage.kind, own, title);
  for (let at = 0; at < sentence.length; at++) {
    const stance = reader.at(at);
    const verbs = ownerAt(sentence, at);
    if (at === 0 && saysYours(sentence)) collect(sentence, 0, 0, new Set(['own']), 1, SAID_YOURS, reader, duties);
    if (verbs === null) {
      if (at === 0 && passage.kind !== 'TEXT' && isNounPhrase(sentence))
        collect(sentence, 0, 0, new Set(['own']), 0.6, stance, reader, duties);
      continue;
    }
    collect(sentence, at, verbs.after, verbs.bases, 1, stance, reader, duties);
  }
}

const SAID_YOURS: Stance = { who: 'SELF', families: new Set(), negated: false };

/** ‘The vision and the backlog are yours’, ‘The budget sits with you’. */
function saysYours(sentence: readonly Token[]): boolean {
  const words = sentence
    .slice(0, 40)
    .map(({ word }) => word)
    .join(' ');
  return /\b(is|are|be)( all| both| entirely)? (yours|your (job|call|responsibility|remit|domain|business))\b|\b(belongs?|falls?|left) to you\b|\b(sits?|rests?|lies?) with you\b/.test(
    words,
  );
}

/** Whether a bullet names duties without a verb: ‘Product vision and roadmap’. */
function isNounPhrase(sentence: readonly Token[]): boolean {
  return sentence
    .slice(0, REACH)
    .every(
      (token, at) =>
        !/^(you|we|it|they|he|she|i)$/.test(token.word) &&
        !token.word.endsWith("n't") &&
        (token.verb === null || !isVerbHere(sentence, at)),
    );
}

const NO_PRODUCT =
  /^(program|project|organization|department|portfolio|team|function|transformation|firm|practice|centre|center|directorate|division|community|discipline|profession|school|office|workstream|site)$/;

/** ‘The vision for the programme’, ‘the programme and its roadmap’: a direction, but of no product. */
function isOfAnotherThing(sentence: readonly Token[], at: number, end: number): boolean {
  if (sentence[end] && /^(for|of|across|within)$/.test(sentence[end].word))
    for (let seek = end + 1; seek < sentence.length && seek < end + 6; seek++) {
      const { lemma, mark, word } = sentence[seek]!;
      if (mark || STOPS.has(word)) break;
      if (/^(product|app|platform|service|feature)$/.test(lemma)) return false;
      if (NO_PRODUCT.test(lemma)) return true;
    }
  if (/^(its|their)$/.test(sentence[at - 1]?.word ?? ''))
    for (let back = at - 2; back >= 0; back--) {
      if (/^(product|app|platform|service|feature)$/.test(sentence[back]!.lemma)) return false;
      if (NO_PRODUCT.test(sentence[back]!.lemma)) return true;
    }
  return false;
}

/** Gathers what the verb at `verb` is done to. */
function collect(
  sentence: readonly Token[],
  verb: number,
  after: number,
  bases: Set<string>,
  share: number,
  stance: Stance,
  reader: ClauseReader,
  duties: OwnedDuty[],
): void {
  const found = new Map<JobFamily, { themes: Map<string, number>; from: number; to: number }>();
  const from = sentence[verb]!.from;
  let steps = 0;
  for (let at = after; at < sentence.length && steps < REACH; at++, steps++) {
    const token = sentence[at]!;
    const object = objectAt(sentence, at, bases);
    if (object) {
      const end = at + object.words.length;
      const weight = weightOf(sentence, at, end, object, stance, reader);
      if (weight > 0) {
        const known = found.get(object.family) ?? { themes: new Map<string, number>(), from: found.size === 0 ? from : token.from, to: 0 };
        known.themes.set(object.theme, Math.max(known.themes.get(object.theme) ?? 0, weight * share));
        known.to = sentence[end - 1]!.to;
        found.set(object.family, known);
      }
      at = end - 1;
      continue;
    }
    if (STOPS.has(token.word)) {
      const resumed = sentence[at - 1]?.word === ',' ? endOfAside(sentence, at) : -1;
      if (resumed < 0) break;
      at = resumed;
      continue;
    }
    if (at > after && token.verb !== null && JOINTS.has(sentence[at - 1]!.word) && isVerbHere(sentence, at)) break;
  }
  for (const [family, { themes, from, to }] of found) duties.push({ family, themes: promoted(themes), from, to });
}

/** The comma that ends an aside such as ‘, for our own app,’; -1 where there is none near. */
function endOfAside(sentence: readonly Token[], at: number): number {
  for (let seek = at + 1; seek < sentence.length && seek < at + 8; seek++) {
    const { word, mark } = sentence[seek]!;
    if (word === ',') return seek;
    if (mark || word === 'and' || sentence[seek]!.verb !== null) return -1;
  }
  return -1;
}

/** Words that are half a hint alone are a duty in a list of the family's: ‘manage budgets and timelines’. */
function promoted(themes: Map<string, number>): Map<string, number> {
  const solid = [...themes.values()].filter((weight) => weight >= 0.59).length;
  return solid >= 2 ? new Map([...themes].map(([theme, weight]) => [theme, weight >= 0.59 || weight === IN_A_LIST ? 1 : weight])) : themes;
}

function weightOf(sentence: readonly Token[], at: number, end: number, object: DutyObject, stance: Stance, reader: ClauseReader): number {
  const next = sentence[end];
  if (next && THINGS.has(next.lemma) && !/^(practice|process|space|data|customer|user|office)$/.test(next.lemma)) return 0;
  if (next && /^(process|data|office|practice)$/.test(next.lemma)) return 0;
  const before = sentence[at - 1];
  if (
    before &&
    FOREIGN.get(object.words[0]!)?.has(before.lemma) &&
    !(
      object.words.length > 1 &&
      object.weight === 1 &&
      object.words[0] !== before.lemma &&
      !FOREIGN.get(object.words[0]!)!.has(before.lemma)
    )
  )
    return 0;
  if (object.family === 'PRODUCT_MANAGEMENT' && isOfAnotherThing(sentence, at, end)) return 0;
  if (stance.who === 'OTHER' || stance.negated) return 0;
  if (stance.who === 'SHARED' && (stance.families === 'ALL' || stance.families.has(object.family))) return 0;
  if (reader.isHandedOver(end, object.family)) return 0;
  if (stance.who === 'SHARED') return object.weight * 0.4;
  return object.weight;
}
