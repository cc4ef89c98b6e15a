import { TOP_OF_THE_COMPANY } from './company/company-top.ts';
import { ENGINEERING } from './company/engineering.ts';
import { OPERATIONS_AND_SALES } from './company/operations-and-sales.ts';
import { PEOPLE_WITHOUT_SEAT } from './company/people-without-seat.ts';
import { PRODUCT_AND_DELIVERY } from './company/product-and-delivery.ts';
import type { Moment } from './demo-moment.ts';
import type { CompanyPerson } from './demo-person.ts';
import { crewName } from './demo-names.ts';
import type { Place } from './demo-places.ts';
import type { CompanyTeam, Crew, CrewNote, Grade, Seat } from './demo-seat.ts';
import { skillsOf } from './demo-skills.ts';

/** A seat with everything that its team says about it filled in. */
export interface CompanySeat extends Seat {
  readonly teamId: string;
  readonly managerId: string | null;
  readonly place: Place;
  readonly costCenter: string;
  readonly fte: number;
  /** The step within the grade, 0 to 4. */
  readonly step: number;
}

/** The whole company as it is written in `company/`. */
export interface Company {
  readonly teams: readonly CompanyTeam[];
  readonly seats: readonly CompanySeat[];
  readonly people: readonly CompanyPerson[];
}

/** Reads the tables of `company/`: crews become seats with named people, and a name in several seats becomes one person. */
export function demoCompany(): Company {
  const teams = [...TOP_OF_THE_COMPANY, ...PRODUCT_AND_DELIVERY, ...ENGINEERING, ...OPERATIONS_AND_SALES];
  const nameAt = nameGiver();
  const seats: CompanySeat[] = [];
  for (const team of teams) {
    const lead = leadOf(team);
    for (const seat of team.seats.flatMap((entry) => ('crew' in entry ? seatsOfCrew(entry, team, nameAt) : [entry]))) {
      seats.push({
        ...seat,
        ...(seat.person !== null && team.joined !== undefined ? { hired: seat.hired ?? team.joined } : {}),
        ...(team.joined !== undefined ? { start: seat.start ?? team.joined } : {}),
        teamId: team.id,
        managerId: seat.manager ?? (seat.id === 'ceo' ? null : seat === lead ? team.reportsTo : lead.id),
        place: seat.place ?? team.place,
        costCenter: team.costCenter,
        fte: seat.fte ?? 1,
        step: seats.length % 5,
      });
    }
  }
  return { teams, seats, people: [...peopleOf(seats), ...PEOPLE_WITHOUT_SEAT] };
}

/** The seat that leads a team: its first. */
export function leadOf(team: CompanyTeam): Seat {
  const first = team.seats[0];
  if (first === undefined || 'crew' in first) throw new Error(`team ${team.id} does not begin with a seat of its own`);
  return first;
}

/** What a person is known by: the name in plain letters (`Elif Sarıkaya` is `elif-sarikaya`). */
export function personId(name: string): string {
  return plainLetters(name).replaceAll(' ', '-');
}

function nameGiver(): (place: Place) => string {
  const given = new Map<Place, number>();
  return (place) => {
    const count = given.get(place) ?? 0;
    given.set(place, count + 1);
    return crewName(place, count);
  };
}

function seatsOfCrew(crew: Crew, team: CompanyTeam, nameAt: (place: Place) => string): readonly Seat[] {
  return crew.seats.map((entry, index) => {
    const [grade, ...words] = entry.split(' ');
    const note = words.join(' ') as CrewNote | '';
    const vacant = note === 'open' || note === 'on hold' || note === 'planned';
    return {
      id: `${crew.crew}-${index + 1}`,
      title: crew.title,
      profile: crew.profile,
      grade: grade as Grade,
      person: vacant ? null : nameAt(crew.place ?? team.place),
      ...(crew.manager !== undefined ? { manager: crew.manager } : {}),
      ...(crew.place !== undefined ? { place: crew.place } : {}),
      ...(note === '' ? {} : NOTES[note]),
    };
  });
}

/** What a note on a crew's seat says in full. */
const NOTES: Readonly<Record<CrewNote, Partial<Seat>>> = {
  open: {},
  'on hold': { onHold: true },
  planned: { start: 'month 3' },
  'part-time': { fte: 0.6 },
  contractor: { employment: 'CONTRACTOR' },
  intern: { employment: 'INTERN', hired: 'month -3', start: 'month -3', fte: 0.5 },
  new: { hired: 'month -2', start: 'month -2' },
  leaving: { leaves: 'end of month 2' },
};

function peopleOf(seats: readonly CompanySeat[]): readonly CompanyPerson[] {
  const people = new Map<string, CompanyPerson>();
  for (const [index, seat] of seats.entries()) {
    if (seat.person === null || people.has(seat.person)) continue;
    const fte = seats.filter((other) => other.person === seat.person).reduce((sum, other) => sum + other.fte, 0);
    people.set(seat.person, {
      id: personId(seat.person),
      name: seat.person,
      email: emailOf(seat.person, seat.costCenter.startsWith('53') ? 'parcelwren.example' : 'wintermoor.example'),
      employment: seat.employment ?? (fte < 1 ? 'PART_TIME' : 'FULL_TIME'),
      hired: seat.hired ?? longAgo(index),
      ...(seat.leaves !== undefined ? { leaves: seat.leaves } : {}),
      place: seat.place,
      skills: skillsOf(seat.profile, index),
      certifications: seat.certifications ?? [],
    });
  }
  return [...people.values()];
}

/** Whoever's first day is not told came between two and eleven years ago. */
function longAgo(index: number): Moment {
  return `month ${-(25 + ((index * 7) % 107))}`;
}

function emailOf(name: string, domain: string): string {
  return `${plainLetters(name).replaceAll(' ', '.')}@${domain}`;
}

/** Lower case without accents; letters that are no accented Latin letter are spelt out. */
function plainLetters(name: string): string {
  return name.toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ı', 'i').normalize('NFD').replaceAll(/\p{M}/gu, '');
}
