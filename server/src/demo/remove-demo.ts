import { applyAct } from '@tandem/shared/changes/act';
import { removeSource } from '@tandem/shared/import/remove-source';
import type { CommitOutcome, OrgStore } from '../org/org.store.ts';
import { deleteAccounts } from '../access/account-links.store.ts';
import { forgetSaid } from '../org/source-rows.store.ts';
import { forgetRoleFitsOf } from '../role-fit/role-fits.store.ts';
import { unsayDemoOrganization } from './demo-organization-facts.ts';
import { DEMO_STAFF } from './demo-role-fits.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/**
 * Takes the demo organization away as one act, with what hangs on it, its policy, its name in job specs and its people's role fits. The accounts to sign in
 * with stay, so that nobody is locked out.
 */
export function removeDemo(org: OrgStore, actor: string | null): Promise<CommitOutcome> {
  return org.commit({
    actor,
    label: 'Remove the demo organization',
    decide: async (current, manager) => {
      const decision = applyAct(current, removeSource(current, DEMO_SOURCE));
      if (decision.allowed) {
        const people = [...current.table('person').values()].filter(({ source }) => source === DEMO_SOURCE);
        await forgetSaid(manager, DEMO_SOURCE);
        await unsayDemoOrganization(manager);
        await forgetRoleFitsOf(
          manager,
          people.map(({ key }) => key),
        );
        await deleteAccounts(
          manager,
          DEMO_STAFF.map(({ email }) => email),
        );
      }
      return decision;
    },
  });
}
