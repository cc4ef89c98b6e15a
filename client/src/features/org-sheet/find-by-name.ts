import type { Org } from '@tandem/shared/org/org';
import { isEmployed, type OrgDay } from '@tandem/shared/org/org-day';
import type { Key, Person, Position, Team } from '@tandem/shared/org/records';

/** Lower case, without accents and outer spaces: how names are compared. */
export function plainName(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}

/** What a name found: the one, nothing, or several. */
export type Found<T> = { readonly kind: 'ONE'; readonly record: T } | { readonly kind: 'NONE' } | { readonly kind: 'MANY' };

/** The team of a name. */
export function teamNamed(org: Org, name: string): Found<Team> {
  return only([...org.table('team').values()].filter((team) => plainName(team.name) === plainName(name)));
}

/** The employed person of a name, an e-mail address or an employee number. */
export function personNamed(org: Org, on: OrgDay, name: string): Found<Person> {
  const wanted = plainName(name);
  return only(
    [...org.table('person').values()].filter(
      (person) =>
        isEmployed(person, on.day) &&
        [person.details.displayName, person.details.email, person.details.employeeNumber].some(
          (one) => one !== null && plainName(one) === wanted,
        ),
    ),
  );
}

/** A position as the manager's cell writes it: ‘Title (Person)’. */
export function seatName(org: Org, on: OrgDay, position: Position): string {
  const names = on.incumbents(position.key).map(({ personKey }) => org.person(personKey)!.details.displayName);
  const { title } = on.facts(position);
  return names.length === 0 ? title : `${title} (${names.join(', ')})`;
}

const names = new WeakMap<OrgDay, ReadonlyMap<string, readonly Key[]>>();

/** The position of a title with its person, of a title alone or of a person alone, where only one fits. */
export function positionNamed(org: Org, on: OrgDay, name: string): Found<Position> {
  const keys = seatNames(org, on).get(plainName(name)) ?? [];
  return only([...new Set(keys)].map((key) => org.position(key)!));
}

/** Names that contain what was typed: for the suggestions under a cell. */
export function seatNamesWith(org: Org, on: OrgDay, typed: string, most: number): string[] {
  const wanted = plainName(typed);
  const found: string[] = [];
  for (const position of org.table('position').values()) {
    if (found.length >= most) break;
    if (!on.exists(position)) continue;
    const name = seatName(org, on, position);
    if (plainName(name).includes(wanted)) found.push(name);
  }
  return found;
}

function seatNames(org: Org, on: OrgDay): ReadonlyMap<string, readonly Key[]> {
  let known = names.get(on);
  if (known) return known;
  const byName = new Map<string, Key[]>();
  const enter = (name: string, key: Key): void => {
    const keys = byName.get(plainName(name));
    if (keys) keys.push(key);
    else byName.set(plainName(name), [key]);
  };
  org.table('position').forEach((position) => {
    if (!on.exists(position)) return;
    const { title } = on.facts(position);
    enter(title, position.key);
    const people = on.incumbents(position.key).map(({ personKey }) => org.person(personKey)!.details.displayName);
    for (const person of people) enter(person, position.key);
    if (people.length > 0) enter(`${title} (${people.join(', ')})`, position.key);
  });
  known = byName;
  names.set(on, known);
  return known;
}

function only<T>(found: readonly T[]): Found<T> {
  if (found.length === 0) return { kind: 'NONE' };
  return found.length === 1 ? { kind: 'ONE', record: found[0]! } : { kind: 'MANY' };
}
