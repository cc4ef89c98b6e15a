import type { Moment } from './demo-moment.ts';

/** One of the pair, for short in the tables. */
export type DemoRole = 'PROJECT_OWNER' | 'PRODUCT_OWNER';

/** Who holds a role of the initiative it stands beside. */
export interface Holding {
  readonly role: DemoRole;
  /** Id of a person, or `seat:` and the id of a position. */
  readonly holder: string;
  /** Percent of working time. */
  readonly allocation: number;
  /** First day; the initiative's if left out. */
  readonly from?: Moment;
  /** Last day; the initiative's if left out. */
  readonly to?: Moment;
  readonly acting?: boolean;
}

/** The decision that the initiative it stands beside needs no such role. */
export interface DemoWaiver {
  readonly role: DemoRole;
  readonly reason: string;
  readonly from?: Moment;
  readonly until?: Moment;
}

/** An initiative with its story. */
export interface DemoInitiative {
  readonly id: string;
  readonly name: string;
  readonly kind: 'PROJECT' | 'PRODUCT';
  /** Null: no team owns it. */
  readonly team: string | null;
  readonly parent?: string;
  readonly status: 'PROPOSED' | 'ACTIVE' | 'ON_HOLD' | 'CLOSED';
  readonly priority: 1 | 2 | 3 | 4 | 5;
  /** Thousands of euro: a project's whole budget, a product's yearly one; null: none given. */
  readonly budget: number | null;
  /** Unbounded if left out. */
  readonly start?: Moment;
  readonly end?: Moment;
  readonly held: readonly Holding[];
  readonly waived?: readonly DemoWaiver[];
}

/** Holds the how and the when. */
export function projectOwner(holder: string, allocation: number, more: Partial<Holding> = {}): Holding {
  return { role: 'PROJECT_OWNER', holder, allocation, ...more };
}

/** Holds the what and the why. */
export function productOwner(holder: string, allocation: number, more: Partial<Holding> = {}): Holding {
  return { role: 'PRODUCT_OWNER', holder, allocation, ...more };
}
