import type { OrgDay } from '../org/org-day.ts';
import type { Key } from '../org/records.ts';
import { teamsBelow } from '../org/teams-below.ts';
import { companyLedger, type CompanyLedger } from './company-ledger.ts';
import { FiguresTally } from './figures-tally.ts';
import type { OrgFigures } from './org-figures.ts';

/** The company (both null), a position with all below it, a team with all below it, or what is in both. */
export interface FiguresScope {
  readonly positionKey: Key | null;
  readonly teamKey: Key | null;
}

/**
 * What a part of the organization comes to. Layers count from its own top; spans are whole, reports outside the scope too;
 * a planned position counts for a reporting line by its own manager. A position or team that is not there comes to nothing.
 */
export function orgFigures(on: OrgDay, { positionKey, teamKey }: FiguresScope): OrgFigures {
  const ledger = companyLedger(on);
  if (positionKey === null && teamKey === null) return ledger.figures;
  const table = on.org.table('position');
  const line = positionKey === null ? null : slotsBelow(ledger, table.slotOf(positionKey));
  const team = teamKey === null ? null : slotsOfTeam(on, teamKey);
  const tally = FiguresTally.empty();
  const people = new Set<Key>();
  for (const slot of (team ?? line)!) {
    if (line && !line.has(slot)) continue;
    const position = table.at(slot);
    const status = ledger.statusAt(slot);
    if (!position || !status) continue;
    tally.addPosition(on.facts(position), status, 1);
    if (status === 'PLANNED') continue;
    tally.addDepth(ledger.depths[slot]!, status === 'FILLED', 1);
    tally.addSpan(ledger.spans[slot]!, 1);
    if (status === 'FILLED') for (const { personKey } of on.incumbents(position.key)) people.add(personKey);
  }
  tally.headcount = people.size;
  return tally.figures();
}

function slotsBelow(ledger: CompanyLedger, top: number): ReadonlySet<number> {
  const { org } = ledger.on;
  const table = org.table('position');
  const slots = new Set<number>(top < 0 ? [] : [top]);
  for (const slot of slots) for (const report of ledger.reportsAt(slot)) slots.add(report);
  const planned: number[] = [];
  for (const slot of slots) {
    const position = table.at(slot);
    if (!position) continue;
    for (const key of org.group('reports', position.key)) {
      const report = table.slotOf(key);
      const isPlanned = ledger.statusAt(report) === 'PLANNED';
      if (isPlanned && ledger.on.facts(org.position(key)!).managerKey === position.key) planned.push(report);
    }
  }
  for (const slot of planned) slots.add(slot);
  return slots;
}

function slotsOfTeam(on: OrgDay, teamKey: Key): ReadonlySet<number> {
  const table = on.org.table('position');
  const slots = new Set<number>();
  for (const team of teamsBelow(on.org, teamKey)) {
    for (const key of on.org.group('teamPositions', team)) {
      if (on.facts(on.org.position(key)!).teamKey === team) slots.add(table.slotOf(key));
    }
  }
  return slots;
}
