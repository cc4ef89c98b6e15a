import type { CompanyTeam } from '../demo-seat.ts';

/** Hardware, software, and the two platform groups that the acquisition left side by side. */
// prettier-ignore
export const ENGINEERING: readonly CompanyTeam[] = [
  {
    id: 'hardware', name: 'Hardware Engineering', parent: null, type: 'DIVISION', place: 'Hallowmere', costCenter: '4000', reportsTo: 'ceo',
    seats: [
      { id: 'vp-hardware', title: 'VP Hardware Engineering', profile: 'VP Engineering', grade: 'G10', person: 'Ingeborg Tamm' },
      { id: 'principal-hardware', title: 'Principal Engineer', profile: 'Principal Engineer', grade: 'G8', person: 'Leopold Achim' },
    ],
  },
  {
    id: 'thermal', name: 'Thermal Design', parent: 'hardware', type: 'TEAM', place: 'Hallowmere', costCenter: '4010', reportsTo: 'vp-hardware',
    seats: [
      { id: 'lead-thermal', title: 'Lead, Thermal Design', profile: 'Engineering Manager', grade: 'G7', person: 'Rashid Kaddour' },
      { crew: 'thermal-engineer', title: 'Thermal Engineer', profile: 'Mechanical Engineer', seats: ['G6', 'G6', 'G5', 'G5', 'G5 open', 'G4 new'] },
      { crew: 'materials-engineer', title: 'Materials Engineer', profile: 'Mechanical Engineer', seats: ['G6', 'G5'] },
    ],
  },
  {
    id: 'sensors', name: 'Sensors and Electronics', parent: 'hardware', type: 'TEAM', place: 'Hallowmere', costCenter: '4020', reportsTo: 'vp-hardware',
    seats: [
      { id: 'lead-sensors', title: 'Lead, Sensors and Electronics', profile: 'Engineering Manager', grade: 'G7', person: 'Mei-Lin Forsberg' },
      { crew: 'electronics-engineer', title: 'Electronics Engineer', profile: 'Electronics Engineer', seats: ['G6', 'G6', 'G5', 'G5 contractor', 'G5', 'G4'] },
      { crew: 'sensor-engineer', title: 'Sensor Engineer', profile: 'Electronics Engineer', seats: ['G6', 'G5 leaving'] },
    ],
  },
  {
    id: 'firmware', name: 'Firmware', parent: 'hardware', type: 'TEAM', place: 'Lindenfurt', costCenter: '4030', reportsTo: 'vp-hardware',
    seats: [
      { id: 'lead-firmware', title: 'Lead, Firmware', profile: 'Engineering Manager', grade: 'G7', person: 'Stellan Crowe' },
      { crew: 'firmware-engineer', title: 'Firmware Engineer', profile: 'Software Engineer', seats: ['G7', 'G6', 'G6', 'G5', 'G5', 'G5 part-time', 'G4', 'G6 open'] },
    ],
  },
  {
    id: 'laboratory', name: 'Test Laboratory', parent: 'hardware', type: 'TEAM', place: 'Hallowmere', costCenter: '4040', reportsTo: 'vp-hardware',
    seats: [
      { id: 'lead-laboratory', title: 'Head of Test Laboratory', profile: 'Engineering Manager', grade: 'G7', person: 'Agnieszka Rowicka', certifications: ['PRINCE2'] },
      { crew: 'test-engineer', title: 'Test Engineer', profile: 'Test Engineer', seats: ['G6', 'G5', 'G5', 'G4'] },
      { crew: 'lab-technician', title: 'Laboratory Technician', profile: 'Technician', seats: ['G3', 'G3', 'G3 part-time'] },
    ],
  },
  {
    id: 'technology', name: 'Technology', parent: null, type: 'DIVISION', place: 'Lindenfurt', costCenter: '5000', reportsTo: 'ceo',
    seats: [
      { id: 'cto', title: 'Chief Technology Officer', profile: 'Chief Technology Officer', grade: 'G11', person: 'Viktor Halloran' },
      { id: 'chief-architect', title: 'Chief Architect', profile: 'Principal Engineer', grade: 'G9', person: 'Yuki Sandvik' },
    ],
  },
  {
    id: 'software', name: 'Software Engineering', parent: 'technology', type: 'DEPARTMENT', place: 'Lindenfurt', costCenter: '5100', reportsTo: 'cto',
    seats: [
      { id: 'vp-software', title: 'VP Software Engineering', profile: 'VP Engineering', grade: 'G10', person: 'Priyanka Deshmane' },
    ],
  },
  {
    id: 'routing', name: 'Route Planning', parent: 'software', type: 'TEAM', place: 'Lindenfurt', costCenter: '5110', reportsTo: 'vp-software',
    seats: [
      { id: 'lead-routing', title: 'Lead, Route Planning', profile: 'Engineering Manager', grade: 'G7', person: 'Emeka Strand' },
      { crew: 'routing-engineer', title: 'Software Engineer, Routes', profile: 'Software Engineer', seats: ['G6', 'G6', 'G6', 'G5', 'G5', 'G5 new', 'G4', 'G5 open'] },
    ],
  },
  {
    id: 'mobile', name: 'Mobile Apps', parent: 'software', type: 'TEAM', place: 'Lindenfurt', costCenter: '5120', reportsTo: 'vp-software',
    seats: [
      { id: 'lead-mobile', title: 'Lead, Mobile Apps', profile: 'Engineering Manager', grade: 'G7', person: 'Noor Haddadin' },
      { crew: 'mobile-engineer', title: 'Mobile Engineer', profile: 'Software Engineer', seats: ['G7', 'G6', 'G6', 'G5', 'G5', 'G5 contractor', 'G4 leaving'] },
    ],
  },
  {
    id: 'forecasting', name: 'Data and Forecasting', parent: 'software', type: 'TEAM', place: 'Lindenfurt', costCenter: '5130', reportsTo: 'vp-software',
    seats: [
      { id: 'lead-forecasting', title: 'Lead, Data and Forecasting', profile: 'Engineering Manager', grade: 'G7', person: 'Catarina Wolff' },
      { crew: 'data-engineer', title: 'Data Engineer', profile: 'Data Engineer', seats: ['G6', 'G5', 'G5', 'G5 on hold'] },
      { crew: 'data-scientist', title: 'Data Scientist', profile: 'Data Scientist', seats: ['G7', 'G6', 'G5', 'G4 part-time'] },
    ],
  },
  // Wintermoor's own platform: four layers below the chief executive, wide teams, and a deputy without anybody to lead.
  {
    id: 'platform', name: 'Platform', parent: 'technology', type: 'DEPARTMENT', place: 'Lindenfurt', costCenter: '5200', reportsTo: 'cto',
    seats: [
      { id: 'vp-platform', title: 'VP Platform', profile: 'VP Engineering', grade: 'G10', person: 'Bastian Kroll' },
      { id: 'deputy-platform', title: 'Deputy Director, Platform Integration', profile: 'Director', grade: 'G9', person: 'Heike Lautner' },
    ],
  },
  {
    id: 'runtime', name: 'Cloud Runtime', parent: 'platform', type: 'TEAM', place: 'Lindenfurt', costCenter: '5210', reportsTo: 'vp-platform',
    seats: [
      { id: 'lead-runtime', title: 'Lead, Cloud Runtime', profile: 'Engineering Manager', grade: 'G7', person: 'Dario Kestner' },
      { crew: 'platform-engineer', title: 'Platform Engineer', profile: 'Platform Engineer', seats: ['G7', 'G6', 'G6', 'G6', 'G5', 'G5', 'G5', 'G5 open', 'G4'] },
    ],
  },
  {
    id: 'gateway', name: 'Device Gateway', parent: 'platform', type: 'TEAM', place: 'Lindenfurt', costCenter: '5220', reportsTo: 'vp-platform',
    seats: [
      { id: 'lead-gateway', title: 'Lead, Device Gateway', profile: 'Engineering Manager', grade: 'G7', person: 'Fiadh Gallagher' },
      { crew: 'gateway-engineer', title: 'Gateway Engineer', profile: 'Platform Engineer', seats: ['G7', 'G6', 'G6', 'G5', 'G5', 'G5', 'G4'] },
    ],
  },
  {
    id: 'identity', name: 'Identity and Access', parent: 'platform', type: 'TEAM', place: 'Lindenfurt', costCenter: '5230', reportsTo: 'vp-platform',
    seats: [
      { id: 'lead-identity', title: 'Lead, Identity and Access', profile: 'Engineering Manager', grade: 'G7', person: 'Thanh Ngo-Berger' },
      { crew: 'identity-engineer', title: 'Identity Engineer', profile: 'Platform Engineer', seats: ['G6', 'G6', 'G5', 'G5', 'G4 new'] },
    ],
  },
  // What Parcelwren brought: a second platform group with its own runtime and device hub, and one layer more. The vice president
  // has one report, the director; the director has two. Merging the two groups is the reorganization worth planning.
  {
    id: 'parcelwren', name: 'Parcelwren Engineering', parent: 'technology', type: 'DEPARTMENT', place: 'Porto Sereno', costCenter: '5300', reportsTo: 'cto', joined: 'month -14',
    seats: [
      { id: 'vp-parcelwren', title: 'VP Engineering, Parcelwren', profile: 'VP Engineering', grade: 'G10', person: 'Inês Valadares' },
    ],
  },
  {
    id: 'parcelwren-platform', name: 'Parcelwren Platform', parent: 'parcelwren', type: 'DEPARTMENT', place: 'Porto Sereno', costCenter: '5310', reportsTo: 'vp-parcelwren', joined: 'month -14',
    seats: [
      { id: 'dir-parcelwren', title: 'Director of Platform, Parcelwren', profile: 'Director', grade: 'G9', person: 'Rui Castanho' },
    ],
  },
  {
    id: 'parcelwren-runtime', name: 'Parcelwren Runtime', parent: 'parcelwren-platform', type: 'TEAM', place: 'Porto Sereno', costCenter: '5320', reportsTo: 'dir-parcelwren', joined: 'month -14',
    seats: [
      { id: 'lead-parcelwren-runtime', title: 'Head of Parcelwren Runtime', profile: 'Engineering Manager', grade: 'G7', person: 'Sílvia Moreno-Pinto' },
      { crew: 'parcelwren-engineer', title: 'Platform Engineer', profile: 'Platform Engineer', seats: ['G6', 'G6', 'G5', 'G5', 'G5', 'G4', 'G5 on hold'] },
    ],
  },
  {
    id: 'parcelwren-hub', name: 'Parcelwren Device Hub', parent: 'parcelwren-platform', type: 'TEAM', place: 'Porto Sereno', costCenter: '5330', reportsTo: 'dir-parcelwren', joined: 'month -14',
    seats: [
      { id: 'lead-parcelwren-hub', title: 'Head of Parcelwren Device Hub', profile: 'Engineering Manager', grade: 'G7', person: 'Gonçalo Freixo' },
      { crew: 'hub-engineer', title: 'Device Engineer', profile: 'Platform Engineer', seats: ['G6', 'G6', 'G5', 'G5', 'G4', 'G4 leaving'] },
    ],
  },
];
