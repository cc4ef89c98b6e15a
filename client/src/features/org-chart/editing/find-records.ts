import { needsOwners } from '@tandem/shared/coverage/live-initiatives';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { isEmployed } from '@tandem/shared/org/org-day';
import { cardName, type ChartModel } from '../chart-model.ts';
import { isGhost, isVacant } from '../chart-nodes.ts';
import { plain, searchChart } from '../search/chart-search.ts';

/** One record that a search found. */
export interface FoundRecord {
  readonly value: string;
  readonly label: string;
}

/** So many are offered at once; who seeks another one types more. */
const MOST = 30;

/** Positions whose holder or title fits, best first; the first of the chart for an empty search. `vacant` asks for vacant ones first. */
export function findPositions(model: ChartModel, search: string, vacant = false): FoundRecord[] {
  const all = search.trim() === '' ? Array.from(model.forest.preorder) : searchChart(model.forest, model.search(), search);
  const real = all.filter((node) => !isGhost(model.nodes[node]!));
  const ordered = vacant ? [...real.filter((n) => isVacant(model.nodes[n]!)), ...real.filter((n) => !isVacant(model.nodes[n]!))] : real;
  return ordered.slice(0, MOST).map((node) => {
    const { key, title, teamName } = model.nodes[node]!;
    return { value: key, label: [cardName(model.nodes[node]!), title, teamName].filter((word) => word).join(' · ') };
  });
}

/** Employed people whose name fits, those without a seat first. */
export function findPeople(org: Org, day: Day, search: string): FoundRecord[] {
  const words = plain(search).split(/\s+/);
  const found: FoundRecord[] = [];
  const seated: FoundRecord[] = [];
  for (const person of org.table('person').values()) {
    if (found.length >= MOST) break;
    if (!isEmployed(person, day)) continue;
    const name = plain(person.details.displayName);
    if (!words.every((word) => name.includes(word))) continue;
    const seats = org.group('personIncumbencies', person.key).length === 0 ? [] : org.on(day).seatsOf(person.key);
    const titles = seats.map(({ positionKey }) => org.on(day).facts(org.position(positionKey)!).title);
    const one = { value: person.key, label: [person.details.displayName, ...titles].join(' · ') };
    if (seats.length === 0) found.push(one);
    else if (seated.length < MOST) seated.push(one);
  }
  return [...found, ...seated].slice(0, MOST);
}

/** Teams whose name fits, without those left out. */
export function findTeams(org: Org, search: string, without: readonly string[] = []): FoundRecord[] {
  const wanted = plain(search);
  const found: FoundRecord[] = [];
  for (const { key, name } of org.table('team').values()) {
    if (found.length >= MOST) break;
    if (!without.includes(key) && plain(name).includes(wanted)) found.push({ value: key, label: name });
  }
  return found;
}

/** Initiatives that need owners on the day and whose name fits. */
export function findInitiatives(org: Org, day: Day, search: string, most = MOST): FoundRecord[] {
  const wanted = plain(search);
  const found: FoundRecord[] = [];
  for (const initiative of org.table('initiative').values()) {
    if (found.length >= most) break;
    if (needsOwners(initiative, day) && plain(initiative.name).includes(wanted))
      found.push({ value: initiative.key, label: initiative.name });
  }
  return found;
}
