import { applyAct } from '@tandem/shared/changes/act';
import { removeSource } from '@tandem/shared/import/remove-source';
import type { CommitOutcome, OrgStore } from '../org/org.store.ts';
import { forgetSaid } from '../org/source-rows.store.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/** Takes the demo organization away as one act, with what hangs on it and its policy. Its accounts stay, so that nobody is locked out. */
export function removeDemo(org: OrgStore, actor: string | null): Promise<CommitOutcome> {
  return org.commit({
    actor,
    label: 'Remove the demo organization',
    decide: async (current, manager) => {
      const decision = applyAct(current, removeSource(current, DEMO_SOURCE));
      if (decision.allowed) await forgetSaid(manager, DEMO_SOURCE);
      return decision;
    },
  });
}
