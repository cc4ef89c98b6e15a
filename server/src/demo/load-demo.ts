import { applyAct } from '@tandem/shared/changes/act';
import { POLICY_KEY } from '@tandem/shared/org/records';
import { formatDay, type Day } from '@tandem/shared/org/day';
import { createUser } from '../access/users.store.ts';
import type { Scope } from '../access/scopes.ts';
import type { Database } from '../database/database.ts';
import { readBundle } from '../imports/bundle-upload.ts';
import { importBundle } from '../imports/import-bundle.ts';
import type { OrgStore } from '../org/org.store.ts';
import { demoBundle } from './demo-bundle.ts';
import { demoMeasurements } from './demo-measurements.ts';
import { sayDemoOrganization } from './demo-organization-facts.ts';
import { addDemoRequisitions } from './demo-requisitions.ts';
import { addDemoRoleFits } from './demo-role-fits.ts';
import { DEMO_POLICY } from './demo-policy.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/** The password of every demo account. It guards invented people only, and is printed at the start. */
export const DEMO_PASSWORD = 'tandem-demo';

/** The demo's accounts, one for each kind of person; `person` is the one of the company whose account it is. */
export const DEMO_USERS: readonly {
  readonly email: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly person: string;
}[] = [
  { email: 'admin@demo.tandem', name: 'Demo administrator', scopes: ['admin'], person: 'wiebke-janssen' },
  {
    email: 'executive@demo.tandem',
    name: 'Demo executive',
    scopes: ['org:read', 'pay:read', 'hiring:read', 'scenarios:read', 'scenarios:write'],
    person: 'amara-lindqvist',
  },
  {
    email: 'designer@demo.tandem',
    name: 'Demo org designer',
    scopes: ['org:read', 'org:write', 'scenarios:read', 'scenarios:write'],
    person: 'nikhil-sarpong',
  },
  {
    email: 'hiring@demo.tandem',
    name: 'Demo hiring manager',
    scopes: ['org:read', 'hiring:read', 'hiring:write'],
    person: 'leila-farahani',
  },
];

/** Brings the demo organization, dated around `today`, its policy and its accounts. */
export async function loadDemo(stores: { readonly database: Database; readonly org: OrgStore }, today: Day): Promise<void> {
  const bundle = readBundle(demoBundle(formatDay(today)).map(({ name, text }) => ({ name, content: text })));
  const options = { source: DEMO_SOURCE, effective: today, lenient: false, replace: false };
  const { errors } = await importBundle(stores, { bundle, options, actor: null, dryRun: false });
  if (errors.length > 0) throw new Error(`The demo organization does not import: ${JSON.stringify(errors[0])}`);
  await addPlanning(stores.org, today);
  for (const user of DEMO_USERS) await createUser(stores.database, { ...user, password: DEMO_PASSWORD });
  await sayDemoOrganization(stores.database);
  await addDemoRoleFits(stores, DEMO_USERS, today);
  await addDemoRequisitions(stores, today);
}

/** What the demo holds beside its bundle: its policy, and what its initiatives were measured at. */
async function addPlanning(org: OrgStore, today: Day): Promise<void> {
  const record = { ...DEMO_POLICY, key: POLICY_KEY, source: DEMO_SOURCE, externalId: null };
  const outcome = await org.commit({
    actor: null,
    label: 'Set the policy of the demo organization and record its measurements',
    decide: (current) =>
      applyAct(current, [{ kind: 'RESTORE_RECORD', recordKind: 'coveragePolicy', record }, ...demoMeasurements(current, today)]),
  });
  if (!outcome.ok) throw new Error(`The demo's planning records are refused: ${outcome.refusals[0]!.message}`);
}
