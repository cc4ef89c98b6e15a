import { parseDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Caller } from './access/caller.ts';
import { hasScope } from './access/scopes.ts';
import { readSettings } from './access/settings.store.ts';
import type { Database } from './database/database.ts';
import { OrgView } from './org/org-view.ts';
import type { OrgStore } from './org/org.store.ts';
import type { ScenarioStore } from './scenarios/scenario.store.ts';

/** What the server stands on. */
export interface Services {
  readonly database: Database;
  readonly store: OrgStore;
  readonly scenarios: ScenarioStore;
  readonly now: () => Date;
}

/** One request: who asks, and the one organization that it reads from start to end. */
export class RequestContext {
  private reading: Promise<Org> | null = null;
  private knowingToday: Promise<Day> | null = null;

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

  /** The caller's view of an organization (of a scenario, where its key is given), today or on a day that was asked for. */
  async view(org: Org, asOf: Day | null = null, revision: number | null = null, scenario: string | null = null): Promise<OrgView> {
    return new OrgView(org, asOf ?? (await this.today()), { asOf, revision, scenario }, this.showsPay);
  }
}

/** The calendar day of an instant in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): Day {
  return parseDay(new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant))!;
}
