import { CHANGE_RULES } from '@tandem/shared/changes/change-rules';
import type { Change } from '@tandem/shared/changes/change';
import type { Org, OrgDraft } from '@tandem/shared/org/org';
import type { LoggedAct } from './acts.store.ts';

/** Past revisions kept at most. */
const MOST_KEPT = 8;
/** Acts read in one go on the way back. */
const ACTS_AT_ONCE = 500;

/** Reads the acts after a revision up to another one, in their order. */
export type ReadActs = (after: number, upTo: number) => Promise<readonly LoggedAct[]>;

/** The organization at past revisions, made from a later one by taking its acts back; the last few are kept. */
export class PastOrgs {
  private readonly kept = new Map<number, Org>();

  /** `current` as it was at `revision`, which must not be later. */
  async at(current: Org, revision: number, readActs: ReadActs): Promise<Org> {
    if (revision === current.revision) return current;
    let base = current;
    for (const [known, org] of this.kept) if (known >= revision && known < base.revision) base = org;
    const past = base.revision === revision ? base : await takenBack(base, revision, readActs);
    this.kept.delete(revision);
    this.kept.set(revision, past);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return past;
  }
}

async function takenBack(base: Org, revision: number, readActs: ReadActs): Promise<Org> {
  const draft = base.draft();
  for (let upTo = base.revision; upTo > revision; upTo -= ACTS_AT_ONCE) {
    const acts = await readActs(Math.max(revision, upTo - ACTS_AT_ONCE), upTo);
    for (const act of [...acts].reverse()) takeBackFrom(draft, act);
  }
  return draft.seal(revision);
}

/** The inverses need no decision: they lead to what has been. */
function takeBackFrom(draft: OrgDraft, { inverses, versions }: LoggedAct): void {
  for (const [index, inverse] of inverses.entries()) applyTo(draft, inverse, versions[index]!);
}

function applyTo(draft: OrgDraft, change: Change, version: number): void {
  const rule = CHANGE_RULES[change.kind] as unknown as { apply(draft: OrgDraft, change: Change, version: number): void };
  rule.apply(draft, change, version);
}
