import { roleCoverage, type RoleHolder } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, RaciLetter, RaciRow } from '../org/records.ts';
import { DEFAULT_RACI } from './default-raci.ts';

/** One cell with whoever stands behind it on a day. */
export interface RaciCellOnDay {
  readonly party: string;
  readonly letter: RaciLetter;
  /** Whether the party is a role of initiatives, and no group that is only named. */
  readonly isRole: boolean;
  /** People and vacant seats that hold the role; empty for a group. */
  readonly holders: readonly RoleHolder[];
}

export interface RaciRowOnDay {
  readonly decision: string;
  readonly cells: readonly RaciCellOnDay[];
  /** A gap leaves the row without anybody accountable: the accountable party is a role that nobody holds on the day. */
  readonly isUnaccountable: boolean;
}

export interface RaciOnDay {
  readonly isDefault: boolean;
  /** All parties, in the order in which the rows name them first. */
  readonly parties: readonly string[];
  readonly rows: readonly RaciRowOnDay[];
}

const ROLE = /^[A-Z][A-Z0-9_]*$/;

/** The matrix of an initiative, be it its own or the default one, with who holds what on a day. */
export function raciOnDay(org: Org, initiative: Initiative, day: Day): RaciOnDay {
  const own = org.raciOf(initiative.key);
  const rows = own?.rows ?? DEFAULT_RACI;
  const holdersOf = new Map<string, readonly RoleHolder[]>();
  const parties = [...new Set(rows.flatMap(({ cells }) => cells.map(({ party }) => party)))];
  for (const party of parties) {
    if (ROLE.test(party)) holdersOf.set(party, roleCoverage(org, initiative, party, day).holders);
  }
  return { isDefault: own === undefined, parties, rows: rows.map((row) => rowOnDay(row, holdersOf)) };
}

function rowOnDay({ decision, cells }: RaciRow, holdersOf: ReadonlyMap<string, readonly RoleHolder[]>): RaciRowOnDay {
  const shown = cells.map(({ party, letter }) => ({
    party,
    letter,
    isRole: holdersOf.has(party),
    holders: holdersOf.get(party) ?? [],
  }));
  const isUnaccountable = shown.some(
    ({ letter, isRole, holders }) => letter === 'ACCOUNTABLE' && isRole && !holders.some(({ personKey }) => personKey !== null),
  );
  return { decision, cells: shown, isUnaccountable };
}
