import { includesDay } from '@tandem/shared/org/day';
import type { Day } from '@tandem/shared/org/day';
import type { Company, CompanySeat } from './demo-company.ts';
import { demoCompany, leadOf, personId } from './demo-company.ts';
import { csvText } from './demo-csv.ts';
import type { DemoInitiative, Holding } from './demo-initiative.ts';
import { cellOfMoment, dayOfMoment, demoToday } from './demo-moment.ts';
import type { Moment } from './demo-moment.ts';
import { annualCost, PLACES } from './demo-places.ts';
import { CARRIER_INITIATIVES } from './initiatives/carriers.ts';
import { CLINICAL_AND_COMPANY_INITIATIVES } from './initiatives/clinical-and-company.ts';
import { TRACKING_INITIATIVES } from './initiatives/tracking.ts';

/** A file of the CSV bundle. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The demo organization, Wintermoor Medical Logistics, as the six files of a CSV bundle, dated around `today` (`YYYY-MM-DD`)
 * so that its stories (`demo-stories.ts`) are always on. The same day gives the same text. Throws where `today` is no day.
 */
export function demoBundle(today: string): DemoFile[] {
  const day = demoToday(today);
  const company = demoCompany();
  const initiatives = [...CARRIER_INITIATIVES, ...TRACKING_INITIATIVES, ...CLINICAL_AND_COMPANY_INITIATIVES];
  return [
    { name: 'teams.csv', text: teamsText(company) },
    { name: 'people.csv', text: peopleText(company, day) },
    { name: 'positions.csv', text: positionsText(company, day) },
    { name: 'initiatives.csv', text: initiativesText(initiatives, day) },
    { name: 'role_assignments.csv', text: assignmentsText(initiatives, day) },
    { name: 'waivers.csv', text: waiversText(initiatives, day) },
  ];
}

function teamsText({ teams }: Company): string {
  const rows = teams.map((team) => [team.id, team.name, team.parent ?? '', team.type, leadOf(team).id]);
  return csvText(['id', 'name', 'parent_id', 'type', 'lead_position_id'], rows);
}

function peopleText({ people }: Company, today: Day): string {
  const rows = people.map((person) => {
    const [given = '', ...family] = person.name.split(' ');
    return [
      person.id,
      person.name,
      given,
      family.join(' '),
      person.email,
      person.employment,
      cellOfMoment(today, person.hired),
      cellOfMoment(today, person.leaves),
      person.place,
      person.skills.join(';'),
      person.certifications.join(';'),
    ];
  });
  return csvText(
    [
      'id',
      'name',
      'given_name',
      'family_name',
      'email',
      'employment_type',
      'hire_date',
      'termination_date',
      'location',
      'skills',
      'certifications',
    ],
    rows,
  );
}

function positionsText(company: Company, today: Day): string {
  const rows = company.seats.map((seat) => [
    seat.id,
    seat.title,
    seat.teamId,
    seat.managerId ?? '',
    seat.person === null ? '' : personId(seat.person),
    statusOf(seat, company, today),
    String(seat.fte),
    seat.profile,
    seat.grade,
    seat.place,
    seat.costCenter,
    annualCost(seat.grade, seat.place, seat.fte, seat.step, seat.employment === 'CONTRACTOR').toFixed(2),
    PLACES[seat.place].currency,
    cellOfMoment(today, seat.start),
    cellOfMoment(today, seat.end),
  ]);
  return csvText(
    [
      'id',
      'title',
      'team_id',
      'manager_position_id',
      'person_id',
      'status',
      'fte',
      'job_profile',
      'level',
      'location',
      'cost_center',
      'annual_cost',
      'currency',
      'start_date',
      'end_date',
    ],
    rows,
  );
}

/** The status that the dates give today, so that the file never contradicts itself; empty for a seat that waits for its person. */
function statusOf(seat: CompanySeat, { people }: Company, today: Day): string {
  const at = (moment: Moment | undefined): Day | null => (moment === undefined ? null : dayOfMoment(today, moment));
  const [start, end] = [at(seat.start), at(seat.end)];
  if (end !== null && end < today) return 'CLOSED';
  if (start !== null && start > today) return 'PLANNED';
  if (seat.person === null) return seat.onHold === true ? 'ON_HOLD' : 'OPEN';
  const holder = people.find((person) => person.name === seat.person);
  return holder && includesDay(at(holder.hired), at(holder.leaves), today) ? 'FILLED' : '';
}

function initiativesText(initiatives: readonly DemoInitiative[], today: Day): string {
  const rows = initiatives.map((initiative) => [
    initiative.id,
    initiative.name,
    initiative.kind,
    initiative.team ?? '',
    initiative.parent ?? '',
    initiative.status,
    String(initiative.priority),
    initiative.budget === null ? '' : `${initiative.budget}000.00`,
    initiative.budget === null ? '' : 'EUR',
    cellOfMoment(today, initiative.start),
    cellOfMoment(today, initiative.end),
  ]);
  return csvText(
    ['id', 'name', 'kind', 'team_id', 'parent_id', 'status', 'priority', 'budget', 'currency', 'start_date', 'end_date'],
    rows,
  );
}

function assignmentsText(initiatives: readonly DemoInitiative[], today: Day): string {
  const rows = initiatives.flatMap((initiative) => initiative.held.map((holding) => assignmentRow(initiative, holding, today)));
  return csvText(['initiative_id', 'role', 'person_id', 'position_id', 'allocation', 'start_date', 'end_date', 'acting'], rows);
}

function assignmentRow(initiative: DemoInitiative, holding: Holding, today: Day): string[] {
  const seat = holding.holder.startsWith('seat:') ? holding.holder.slice('seat:'.length) : null;
  return [
    initiative.id,
    holding.role,
    seat === null ? holding.holder : '',
    seat ?? '',
    String(holding.allocation),
    cellOfMoment(today, holding.from ?? initiative.start),
    cellOfMoment(today, holding.to ?? initiative.end),
    holding.acting === true ? 'true' : 'false',
  ];
}

function waiversText(initiatives: readonly DemoInitiative[], today: Day): string {
  const rows = initiatives.flatMap((initiative) =>
    (initiative.waived ?? []).map((waiver) => [
      initiative.id,
      waiver.role,
      waiver.reason,
      cellOfMoment(today, waiver.from),
      cellOfMoment(today, waiver.until),
    ]),
  );
  return csvText(['initiative_id', 'role', 'reason', 'from', 'until'], rows);
}
