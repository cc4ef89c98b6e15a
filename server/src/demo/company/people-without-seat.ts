import type { CompanyPerson } from '../demo-person.ts';

/** People without a position: who left (their assignments tell the stories), and experts who are hired by the day. */
// prettier-ignore
export const PEOPLE_WITHOUT_SEAT: readonly CompanyPerson[] = [
  {
    // Left last month; the sensor board is still in his name.
    id: 'anselm-oduya', name: 'Anselm Oduya', email: 'anselm.oduya@wintermoor.example', employment: 'FULL_TIME',
    hired: 'month -40', leaves: 'day -25', place: 'Hallowmere', skills: ['scheduling', 'risk management', 'sensors'], certifications: ['PMP'],
  },
  {
    // Left half a year ago; it took a month to find a new product owner for the onboarding kit.
    id: 'petra-novotna', name: 'Petra Novotná', email: 'petra.novotna@wintermoor.example', employment: 'FULL_TIME',
    hired: 'month -52', leaves: 'end of month -6', place: 'Hallowmere', skills: ['user research', 'market analysis'], certifications: ['CSPO'],
  },
  {
    id: 'ludger-steinfeld', name: 'Ludger Steinfeld', email: 'ludger.steinfeld@wintermoor.example', employment: 'FULL_TIME',
    hired: 'month -120', leaves: 'end of month -9', place: 'Lindenfurt', skills: ['negotiation', 'hospital tenders'], certifications: [],
  },
  {
    id: 'maeve-corrigan', name: 'Maeve Corrigan', email: 'maeve.corrigan@wintermoor.example', employment: 'PART_TIME',
    hired: 'month -66', leaves: 'end of month -3', place: 'Hallowmere', skills: ['lean production', 'safety'], certifications: ['PRINCE2'],
  },
  {
    // Consultants: free, certified, and dear.
    id: 'octavia-renshaw', name: 'Octavia Renshaw', email: 'octavia@renshaw-delivery.example', employment: 'CONTRACTOR',
    hired: 'month -5', place: 'Hallowmere', skills: ['scheduling', 'procurement', 'risk management', 'IATA regulations'], certifications: ['PMP', 'PRINCE2'],
  },
  {
    id: 'idris-calloway', name: 'Idris Calloway', email: 'idris@calloway-insight.example', employment: 'CONTRACTOR',
    hired: 'month -3', place: 'Cedar Landing', skills: ['market analysis', 'financial modelling', 'product strategy'], certifications: ['AIPMM', 'Pragmatic'],
  },
];
