import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';
import { fold } from './fold.ts';
import { factsOf, holdersOf, isClosed, positionLabel, type SheetView } from './sheet-view.ts';

/** Records by the folded texts that people call them. */
export type Names = ReadonlyMap<string, readonly Key[]>;

/** People by display name, e-mail address and employee number. Kept as long as the table of people. */
export function personNames(org: Org): Names {
  return kept(people, org.table('person'), () => {
    const names = new NameIndex();
    org.table('person').forEach(({ key, details, externalId }) => {
      for (const name of new Set([details.displayName, details.email, details.employeeNumber, externalId])) names.add(name, key);
    });
    return names.byName;
  });
}

/** Teams by name. */
export function teamNames(org: Org): Names {
  return kept(teams, org.table('team'), () => {
    const names = new NameIndex();
    org.table('team').forEach(({ key, name }) => names.add(name, key));
    return names.byName;
  });
}

/** Positions that are not closed on the day: by holder and title, by holder, and by title, each apart so that the closer one wins. */
export function positionNames(view: SheetView): { readonly labels: Names; readonly holders: Names; readonly titles: Names } {
  let byDay = positions.get(view.org);
  if (!byDay) positions.set(view.org, (byDay = new Map()));
  let found = byDay.get(view.day);
  if (!found) {
    const [labels, holders, titles] = [new NameIndex(), new NameIndex(), new NameIndex()];
    view.org.table('position').forEach((position) => {
      if (isClosed(position, view.day)) return;
      labels.add(positionLabel(view, position), position.key);
      titles.add(factsOf(view, position).title, position.key);
      for (const { person } of holdersOf(view, position)) holders.add(person.details.displayName, position.key);
    });
    found = { labels: labels.byName, holders: holders.byName, titles: titles.byName };
    byDay.clear();
    byDay.set(view.day, found);
  }
  return found;
}

const people = new WeakMap<object, Names>();
const teams = new WeakMap<object, Names>();
const positions = new WeakMap<Org, Map<Day, { labels: Names; holders: Names; titles: Names }>>();

function kept(cache: WeakMap<object, Names>, table: object, make: () => Names): Names {
  let names = cache.get(table);
  if (!names) cache.set(table, (names = make()));
  return names;
}

class NameIndex {
  readonly byName = new Map<string, Key[]>();

  add(name: string | null, key: Key): void {
    if (name === null) return;
    const plain = fold(name);
    const keys = this.byName.get(plain);
    if (keys) keys.push(key);
    else this.byName.set(plain, [key]);
  }
}
