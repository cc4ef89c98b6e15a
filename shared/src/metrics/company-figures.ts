import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { companyLedger } from './company-ledger.ts';
import type { OrgFigures } from './org-figures.ts';

/** What the whole organization comes to on a day. After an edit it costs as much as differs from what was asked for last. */
export function companyFigures(org: Org, day: Day): OrgFigures {
  return companyLedger(org.on(day)).figures;
}
