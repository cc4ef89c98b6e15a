import { parseDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Person } from '@tandem/shared/org/records';
import { personOfCaller } from './access/account-person.ts';
import type { Caller } from './access/caller.ts';
import { hasScope } from './access/scopes.ts';
import { readSettings } from './access/settings.store.ts';
import type { Database } from './database/database.ts';
import { OrgView } from './org/org-view.ts';
import type { OrgStore } from './org/org.store.ts';
import { sharedRoleFits, type SeenRoleFits } from './role-fit/shared-role-fits.ts';
import { keyNamed } from './schema/global-id.ts';
import { listActors, type ActorEntry } from './scenarios/actors.ts';
import type { ScenarioVersion } from './scenarios/scenario-forks.ts';
import type { ScenarioStore } from './scenarios/scenario.store.ts';
import type { ScenarioEntry, SeenScenario } from './scenarios/scenario.ts';
import type { ReceiverRules } from './webhooks/post-event.ts';

/** What the server stands on. */
export interface Services {
  readonly database: Database;
  readonly store: OrgStore;
  readonly scenarios: ScenarioStore;
  /** Where webhooks may go. */
  readonly receivers: ReceiverRules;
  readonly now: () => Date;
}

/** One request: who asks, and the one organization that it reads from start to end. */
export class RequestContext {
  private reading: Promise<Org> | null = null;
  private knowingToday: Promise<Day> | null = null;
  private knowingActors: Promise<ReadonlyMap<string, ActorEntry>> | null = null;
  private knowingPerson: Promise<Person | null> | null = null;
  private knowingRoleFits: Promise<SeenRoleFits | null> | null = null;

  constructor(
    readonly services: Services,
    /** Null where nobody is signed in. */
    readonly caller: Caller | null,
  ) {}

  /** The newest organization when it was first asked for. */
  org(): Promise<Org> {
    return (this.reading ??= this.services.store.current());
  }

  /** Lets later reads of this request see what it has written. */
  wrote(org: Org): void {
    this.reading = Promise.resolve(org);
  }

  /** Today in the organization's time zone. */
  today(): Promise<Day> {
    return (this.knowingToday ??= readSettings(this.services.database).then(({ timeZone }) => dayIn(timeZone, this.services.now())));
  }

  /** Forgets which day is today: the time zone has changed. */
  timeZoneChanged(): void {
    this.knowingToday = null;
  }

  /** Whether the caller may see pay. */
  get showsPay(): boolean {
    return this.caller !== null && hasScope(this.caller.scopes, 'pay:read');
  }

  /** The person of the live organization that the caller is; null for a token and where there is none. */
  person(): Promise<Person | null> {
    return (this.knowingPerson ??= this.org().then((org) => personOfCaller(this.services.database, org, this.caller)));
  }

  /** The role fits that people have shared; null where the caller may see none of them. */
  sharedRoleFits(): Promise<SeenRoleFits | null> {
    const maySee = this.caller !== null && hasScope(this.caller.scopes, 'hiring:read');
    return (this.knowingRoleFits ??= maySee ? sharedRoleFits(this.services.database) : Promise.resolve(null));
  }

  /** The caller's view of the live organization, at some revision, today or on a day that was asked for. */
  async view(org: Org, asOf: Day | null = null, revision: number | null = null): Promise<OrgView> {
    return new OrgView(org, asOf ?? (await this.today()), { asOf, revision }, this.showsPay);
  }

  /** The caller's view of a scenario's organization. */
  async viewOfScenario(
    { key: scenario, baseRevision }: Pick<ScenarioEntry, 'key' | 'baseRevision'>,
    org: Org,
    asOf: Day | null = null,
  ): Promise<OrgView> {
    return new OrgView(org, asOf ?? (await this.today()), { asOf, revision: null, scenario, baseRevision }, this.showsPay);
  }

  /** The scenario that an id or key means, at its newest version; null where there is none that the caller may see. */
  async scenario(id: string): Promise<(SeenScenario & { readonly version: ScenarioVersion }) | null> {
    const key = keyNamed('Scenario', id);
    const seen = key === null ? null : await this.services.scenarios.find(key, this.caller!.id);
    if (!seen) return null;
    const version = await this.services.scenarios.version(seen.entry);
    return { ...seen, entry: version.entry, version };
  }

  /** The users and tokens by their ids, for the names of those who did something. */
  actors(): Promise<ReadonlyMap<string, ActorEntry>> {
    return (this.knowingActors ??= listActors(this.services.database));
  }
}

/** The calendar day of an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): Day {
  return parseDay(new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant))!;
}
