import { formatDay, type Day } from '@tandem/shared/org/day';
import { NEWEST_QUESTIONNAIRE } from '@tandem/shared/role-fit/questionnaire';
import { findAccount, putAccountLink } from '../access/account-links.store.ts';
import { createUser } from '../access/users.store.ts';
import type { Database } from '../database/database.ts';
import type { OrgStore } from '../org/org.store.ts';
import { putRoleFit } from '../role-fit/role-fits.store.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/** Somebody of the company who has an account, though no password, and has shared a role fit. */
interface DemoStaff {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  /** Answers to the newest questionnaire in its order, a digit each. */
  readonly answers: string;
  readonly daysAgo: number;
}

/** People who have shared a role fit. Their address is their work e-mail, so that the account is theirs without a link. */
// prettier-ignore
export const DEMO_STAFF: readonly DemoStaff[] = [
  // Free, certified, and in the right job.
  { person: 'mateo-arrieta', name: 'Mateo Arrieta', email: 'mateo.arrieta@wintermoor.example', answers: '5242524255243254', daysAgo: 12 },
  // Holds certifications of both families, and likes both.
  { person: 'hana-kobayashi-ruiz', name: 'Hana Kobayashi-Ruiz', email: 'hana.kobayashi-ruiz@wintermoor.example', answers: '4453544454443444', daysAgo: 30 },
  // A project manager who would rather own the why: somebody to talk to before the next product opens.
  { person: 'iris-van-doorn', name: 'Iris van Doorn', email: 'iris.van.doorn@wintermoor.example', answers: '3524251525251425', daysAgo: 5 },
  { person: 'elif-sarikaya', name: 'Elif Sarıkaya', email: 'elif.sarikaya@wintermoor.example', answers: '3535243535252535', daysAgo: 41 },
];

/** Links the demo's accounts to people of the company, and brings the role fits that some people have shared. */
export async function addDemoRoleFits(
  { database, org }: { readonly database: Database; readonly org: OrgStore },
  users: readonly { readonly email: string; readonly person: string }[],
  today: Day,
): Promise<void> {
  const current = await org.current();
  const keyOf = (person: string) => {
    const key = current.keyOfExternalId('person', DEMO_SOURCE, person);
    if (key === undefined) throw new Error(`The demo has nobody called ${person}`);
    return key;
  };
  for (const { name, email } of DEMO_STAFF) await createUser(database, { name, email, password: null, scopes: ['org:read'] });
  await database.write(async (manager) => {
    for (const { email, person } of users) {
      const account = await findAccount(manager, { email });
      if (account) await putAccountLink(manager, account.id, keyOf(person));
    }
    for (const { email, person, answers, daysAgo } of DEMO_STAFF) {
      const account = await findAccount(manager, { email });
      await putRoleFit(manager, {
        accountId: account!.id,
        personKey: keyOf(person),
        questionnaireVersion: NEWEST_QUESTIONNAIRE.version,
        answers: new Map(NEWEST_QUESTIONNAIRE.questions.map(({ id }, at) => [id, Number(answers[at])])),
        takenAt: `${formatDay(today - daysAgo)}T09:30:00.000Z`,
        shared: true,
        version: 1,
      });
    }
  });
}
