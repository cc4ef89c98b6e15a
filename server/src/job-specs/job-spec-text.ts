import { ChangeSet, Text } from '@codemirror/state';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { LONGEST_JOB_SPEC } from '@tandem/shared/job-spec/check-job-spec';
import { diffWordsWithSpace } from 'diff';

/** UTF-16 units of the JSON of one change set. */
const MOST_CHANGE = 500_000;
/** Milliseconds after which a difference by words is given up for one whole replacement. */
const MOST_DIFF_TIME = 200;
// oxlint-disable-next-line no-control-regex -- these are what a text may not hold
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text after some change sets, each worked out on the one before; or why one of them cannot be done. */
export type EditedText = { readonly text: string; readonly sets: readonly ChangeSet[] } | Refusal;

/** Does change sets as JSON to a text. */
export function editText(text: string, changes: readonly string[]): EditedText {
  let document = documentOf(text);
  const sets: ChangeSet[] = [];
  for (const [i, json] of changes.entries()) {
    const set = readChangeSet(json);
    if (set === null)
      return refuse('INVALID', `Change set ${i + 1} cannot be read; send what ‘ChangeSet.toJSON’ gives, as text.`, 'changes');
    if (set.length !== document.length)
      return refuse(
        'INVALID',
        `Change set ${i + 1} is made for a text of ${set.length} units, and this one has ${document.length}.`,
        'changes',
      );
    if (set.newLength > LONGEST_JOB_SPEC) return tooLong('changes');
    document = set.apply(document);
    sets.push(set);
  }
  const edited = document.toString();
  return checkText(edited, 'changes') ?? { text: edited, sets };
}

/** The smallest change set, by words, that makes one text of the other; null where they are equal. */
export function changeBetween(before: string, after: string): ChangeSet | null {
  if (before === after) return null;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const parts = diffWordsWithSpace(left, right, { timeout: MOST_DIFF_TIME });
  if (!parts) return ChangeSet.of([{ from: start, to: before.length - end, insert: documentOf(right) }], before.length);
  const edits: { from: number; to: number; insert: Text }[] = [];
  let at = start;
  for (const { value, added, removed } of parts) {
    if (added) edits.push({ from: at, to: at, insert: documentOf(value) });
    else if (removed) edits.push({ from: at, to: at + value.length, insert: Text.empty });
    if (!added) at += value.length;
  }
  return ChangeSet.of(edits, before.length);
}

/** A text as it is kept: lines end in a line feed, and there are no control characters but tabs. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(new RegExp(CONTROL, 'g'), '')
    .replace(LONE_SURROGATES, '\uFFFD');
}

/** Why a text cannot be kept, or null. */
export function checkText(text: string, field: string): Refusal | null {
  if (text.length > LONGEST_JOB_SPEC) return tooLong(field);
  if (CONTROL.test(text))
    return refuse('INVALID', 'The text holds control characters; lines end in a line feed, and tabs are allowed.', field);
  if (text.search(LONE_SURROGATES) >= 0) return refuse('INVALID', 'The text holds half a character (a lone surrogate).', field);
  return null;
}

/** A place of a text after an edit; null where its words are gone. */
export function placeAfter(set: ChangeSet, from: number, to: number): { readonly from: number; readonly to: number } | null {
  const [start, end] = [set.mapPos(from, 1), set.mapPos(to, -1)];
  return start < end ? { from: start, to: end } : null;
}

function documentOf(text: string): Text {
  return Text.of(text.split('\n'));
}

function readChangeSet(json: string): ChangeSet | null {
  if (json.length > MOST_CHANGE) return null;
  try {
    const parts: unknown = JSON.parse(json);
    if (!Array.isArray(parts) || !parts.every(isPart)) return null;
    return ChangeSet.fromJSON(parts);
  } catch {
    return null;
  }
}

/** A kept length, or a removed length with the lines put in its place. */
function isPart(part: unknown): boolean {
  if (isLength(part)) return true;
  return (
    Array.isArray(part) &&
    part.length > 0 &&
    isLength(part[0]) &&
    part.slice(1).every((line) => typeof line === 'string' && !/[\n\r]/.test(line))
  );
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function tooLong(field: string): Refusal {
  return refuse('INVALID', `The text would have more than ${LONGEST_JOB_SPEC.toLocaleString('en')} characters.`, field);
}
