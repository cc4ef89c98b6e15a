import type { CompanyTeam } from '../demo-seat.ts';

/**
 * Wintermoor Medical Logistics keeps vaccines, blood, organs and cell therapies cold from the factory to the bedside: it builds
 * transport boxes (Coldcrate, Heartbox, Drybox) in Hallowmere and the tracking software Lanekeeper in Lindenfurt. Fourteen months
 * ago it bought Parcelwren of Porto Sereno, a start-up for courier routes.
 *
 * How to read the tables here: the first seat of a team leads it, the others report to that seat. A seat with a name is written
 * by hand; a crew is several like seats, a grade each, with a note where something is special: `open` (vacant), `on hold`
 * (vacant, filling it is stopped), `planned` (starts in three months), `new` (joined two months ago), `leaving` (has given notice).
 */
// prettier-ignore
export const TOP_OF_THE_COMPANY: readonly CompanyTeam[] = [
  {
    id: 'executive', name: 'Executive Office', parent: null, type: 'DIVISION', place: 'Lindenfurt', costCenter: '1000', reportsTo: null,
    seats: [
      { id: 'ceo', title: 'Chief Executive Officer', profile: 'Chief Executive Officer', grade: 'G12', person: 'Ottilie Brandvold' },
      // One person in two positions, half a seat each.
      { id: 'chief-of-staff', title: 'Chief of Staff', profile: 'Chief of Staff', grade: 'G8', person: 'Marek Dvorsky', fte: 0.5 },
      { id: 'investor-relations', title: 'Head of Investor Relations', profile: 'Investor Relations Manager', grade: 'G8', person: 'Marek Dvorsky', fte: 0.5 },
      { id: 'executive-assistant', title: 'Executive Assistant', profile: 'Assistant', grade: 'G4', person: 'Simone Achebe', fte: 0.8 },
      // A director's job that nobody reports to, left over from the last reorganization.
      { id: 'special-projects', title: 'Director of Special Projects', profile: 'Director', grade: 'G9', person: 'Hartmut Selig' },
      // The founder of Parcelwren stayed for a year as its managing director. His seat closed on the day he left.
      { id: 'parcelwren-md', title: 'Managing Director, Parcelwren', profile: 'Managing Director', grade: 'G10', person: 'Duarte Serrano', place: 'Porto Sereno', start: 'month -14', end: 'day -60', hired: 'month -14', leaves: 'day -60' },
    ],
  },
  {
    id: 'corporate', name: 'Corporate Services', parent: null, type: 'DIVISION', place: 'Lindenfurt', costCenter: '1100', reportsTo: 'ceo',
    seats: [
      { id: 'cfo', title: 'Chief Financial Officer', profile: 'Chief Financial Officer', grade: 'G11', person: 'Konrad Weidlich' },
      { id: 'legal-head', title: 'General Counsel', profile: 'Counsel', grade: 'G9', person: 'Eilidh Munro', place: 'Hallowmere' },
      { crew: 'counsel', title: 'Legal Counsel', profile: 'Counsel', seats: ['G7', 'G6 part-time'] },
    ],
  },
  {
    id: 'finance', name: 'Finance', parent: 'corporate', type: 'TEAM', place: 'Lindenfurt', costCenter: '1110', reportsTo: 'cfo',
    seats: [
      { id: 'finance-head', title: 'Head of Finance', profile: 'Finance Manager', grade: 'G8', person: 'Nadine Osterkamp' },
      { crew: 'controller', title: 'Financial Controller', profile: 'Financial Controller', seats: ['G6', 'G6', 'G5 open'] },
      { crew: 'accountant', title: 'Accountant', profile: 'Accountant', seats: ['G5', 'G5 part-time', 'G4', 'G4 new'] },
    ],
  },
  {
    id: 'people-team', name: 'People', parent: 'corporate', type: 'TEAM', place: 'Lindenfurt', costCenter: '1120', reportsTo: 'ceo',
    seats: [
      { id: 'chief-people', title: 'Chief People Officer', profile: 'Chief People Officer', grade: 'G10', person: 'Thandiwe Nkomo' },
      { crew: 'recruiter', title: 'Recruiter', profile: 'Recruiter', seats: ['G6', 'G5', 'G5 contractor'] },
      { crew: 'people-partner', title: 'People Partner', profile: 'People Partner', seats: ['G6', 'G6 part-time', 'G5'] },
    ],
  },
  {
    id: 'it', name: 'IT and Security', parent: 'corporate', type: 'TEAM', place: 'Lindenfurt', costCenter: '1130', reportsTo: 'cfo',
    seats: [
      { id: 'it-head', title: 'Head of IT and Security', profile: 'IT Manager', grade: 'G8', person: 'Jürgen Paulsen' },
      { crew: 'security-engineer', title: 'Security Engineer', profile: 'Security Engineer', seats: ['G7', 'G6', 'G6 open'] },
      { crew: 'it-engineer', title: 'IT Engineer', profile: 'IT Engineer', seats: ['G5', 'G5', 'G4', 'G4 intern'] },
    ],
  },
];
