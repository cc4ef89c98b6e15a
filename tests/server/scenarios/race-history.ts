/** Titles of seats, by place. */
export type Titles = readonly string[];

/** What somebody did, and when by a counter that all share: an operation that ended before another began comes before it. */
export interface Operation {
  readonly kind: 'EDIT_SCENARIO' | 'EDIT_LIVE' | 'APPLY' | 'READ_SCENARIO' | 'READ_LIVE';
  readonly began: number;
  readonly ended: number;
  readonly seat: number;
  readonly title: string;
  /** Number of the act in the scenario's log, or revision of the live organization; null where it was refused. For a read, of what was read. */
  readonly number: number | null;
  /** What was read; null for an edit. */
  readonly read: Titles | null;
}

/** What two editors, a live editor and an applier ask. */
export interface RacedService {
  readonly before: Titles;
  readonly firstRevision: number;
  editScenario(seat: number, title: string): Promise<number | null>;
  editLive(seat: number, title: string): Promise<number | null>;
  apply(): Promise<number | null>;
  readScenario(): Promise<{ readonly number: number; readonly titles: Titles }>;
  readLive(): Promise<{ readonly number: number; readonly titles: Titles }>;
}

/** Why no serial order explains what was seen; null where one does. Numbers say the order that the service claims. */
export function whyNotSerial(history: readonly Operation[], { before, firstRevision }: RacedService): string | null {
  const edits = numbered(history, ['EDIT_SCENARIO']);
  const live = numbered(history, ['EDIT_LIVE', 'APPLY']);
  for (const log of [edits, live]) {
    const wrong = whyNotInOrder(log);
    if (wrong) return wrong;
  }
  if (edits.some(({ number }, index) => number !== index + 1)) return 'the numbers of the scenario have a hole, or are given twice';
  if (live.some(({ number }, index) => number !== firstRevision + index + 1)) return 'the revisions have a hole, or are given twice';
  const applied = live.filter(({ kind }) => kind === 'APPLY');
  if (applied.length > 1) return 'the scenario was applied twice';

  const scenarioAt = (number: number): string[] => foldTitles(before, edits.slice(0, number));
  const mine = scenarioAt(edits.length);
  const liveAt = (revision: number): string[] => {
    const titles = [...before];
    for (const { kind, seat, title } of live.slice(0, revision - firstRevision)) {
      if (kind === 'EDIT_LIVE') titles[seat] = title;
      else mine.forEach((wanted, place) => wanted !== before[place] && (titles[place] = wanted));
    }
    return titles;
  };
  const conflicts = (scenario: Titles, present: Titles): boolean =>
    scenario.some((title, place) => title !== before[place] && present[place] !== before[place] && title !== present[place]);

  for (const operation of history) {
    const { kind, began, ended, number, read } = operation;
    if (read && kind === 'READ_SCENARIO' && !sameTitles(read, scenarioAt(number!))) return `a read of version ${number} saw ${read.join()}`;
    if (read && kind === 'READ_LIVE' && !sameTitles(read, liveAt(number!))) return `a read of revision ${number} saw ${read.join()}`;
    if (read) {
      const log = kind === 'READ_SCENARIO' ? edits : live;
      const seen = kind === 'READ_SCENARIO' ? number! : number! - firstRevision;
      if (log.filter((act) => act.ended < began).length > seen) return 'a read missed what was acknowledged before it began';
      if (log.filter((act) => act.began < ended).length < seen) return 'a read saw what began after it ended';
    }
    if (kind === 'EDIT_SCENARIO' && number === null && !applied.some((apply) => apply.began < ended))
      return 'an edit was refused although nothing was applied';
    if (kind === 'EDIT_SCENARIO' && number !== null && applied.some((apply) => apply.ended < began))
      return 'an edit was let in after the scenario had been applied';
    if (kind === 'APPLY' && number !== null && conflicts(mine, liveAt(number - 1))) return 'it was applied over a conflict';
    if (kind === 'APPLY' && number === null && !applied.some((apply) => apply !== operation && apply.began < ended)) {
      const possible = (log: readonly Operation[]): [number, number] => [
        log.filter((act) => act.ended < began).length,
        log.filter((act) => act.began < ended).length,
      ];
      const [firstEdit, lastEdit] = possible(edits);
      const [firstLive, lastLive] = possible(live);
      let explained = false;
      for (let i = firstEdit; i <= lastEdit && !explained; i++)
        for (let j = firstLive; j <= lastLive && !explained; j++) explained = conflicts(scenarioAt(i), liveAt(firstRevision + j));
      if (!explained) return 'it was not applied although nothing stood in the way';
    }
  }
  return null;
}

function numbered(history: readonly Operation[], kinds: readonly Operation['kind'][]): Operation[] {
  return history.filter(({ kind, number }) => kinds.includes(kind) && number !== null).sort((a, b) => a.number! - b.number!);
}

function whyNotInOrder(log: readonly Operation[]): string | null {
  for (const [place, later] of log.entries())
    for (const earlier of log.slice(0, place))
      if (later.ended < earlier.began) return `${later.number} ended before ${earlier.number} began`;
  return null;
}

function foldTitles(before: Titles, edits: readonly Operation[]): string[] {
  const titles = [...before];
  for (const { seat, title } of edits) titles[seat] = title;
  return titles;
}

function sameTitles(a: Titles, b: Titles): boolean {
  return a.length === b.length && a.every((title, place) => title === b[place]);
}
