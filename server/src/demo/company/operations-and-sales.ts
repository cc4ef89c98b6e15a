import type { CompanyTeam } from '../demo-seat.ts';

/** Who builds, buys, repairs, checks and sells. */
// prettier-ignore
export const OPERATIONS_AND_SALES: readonly CompanyTeam[] = [
  {
    id: 'operations', name: 'Operations', parent: null, type: 'DIVISION', place: 'Hallowmere', costCenter: '6000', reportsTo: 'ceo',
    seats: [
      { id: 'coo', title: 'Chief Operating Officer', profile: 'Chief Operating Officer', grade: 'G11', person: 'Philippa Stroud' },
    ],
  },
  {
    id: 'plant', name: 'Hallowmere Plant', parent: 'operations', type: 'DEPARTMENT', place: 'Hallowmere', costCenter: '6100', reportsTo: 'coo',
    seats: [
      { id: 'plant-director', title: 'Plant Director', profile: 'Director', grade: 'G9', person: 'Gareth Pryce' },
      { crew: 'process-engineer', title: 'Process Engineer', profile: 'Mechanical Engineer', seats: ['G6', 'G5', 'G5 open'] },
      // The deputy's seat was given up a quarter ago; line A has had no second supervisor since.
      { id: 'plant-deputy', title: 'Deputy Plant Director', profile: 'Plant Manager', grade: 'G8', person: null, end: 'end of month -4' },
    ],
  },
  {
    // Twenty-four people on one supervisor.
    id: 'line-a', name: 'Assembly Line A', parent: 'plant', type: 'TEAM', place: 'Hallowmere', costCenter: '6110', reportsTo: 'plant-director',
    seats: [
      { id: 'supervisor-a', title: 'Supervisor, Line A', profile: 'Plant Supervisor', grade: 'G5', person: 'Dilys Okafor' },
      {
        crew: 'assembler-a', title: 'Assembly Operator', profile: 'Plant Operator',
        seats: ['G3', 'G3', 'G3', 'G3', 'G3', 'G3', 'G2', 'G2', 'G2', 'G2', 'G2', 'G2', 'G2', 'G2', 'G2 part-time', 'G2 part-time', 'G2 new', 'G2 new', 'G2 leaving', 'G2 open', 'G2 open'],
      },
      { crew: 'line-technician', title: 'Line Technician', profile: 'Technician', seats: ['G4', 'G3', 'G3'] },
    ],
  },
  {
    id: 'line-b', name: 'Assembly Line B', parent: 'plant', type: 'TEAM', place: 'Hallowmere', costCenter: '6120', reportsTo: 'plant-director',
    seats: [
      { id: 'supervisor-b', title: 'Supervisor, Line B', profile: 'Plant Supervisor', grade: 'G5', person: 'Marlon Teague', certifications: ['PRINCE2'] },
      { crew: 'assembler-b', title: 'Assembly Operator', profile: 'Plant Operator', seats: ['G3', 'G3', 'G2', 'G2', 'G2', 'G2', 'G2 part-time'] },
      { crew: 'packer', title: 'Packing Operator', profile: 'Plant Operator', seats: ['G2', 'G2'] },
    ],
  },
  {
    id: 'supply', name: 'Supply Chain', parent: 'operations', type: 'TEAM', place: 'Hallowmere', costCenter: '6200', reportsTo: 'coo',
    seats: [
      { id: 'supply-head', title: 'Head of Supply Chain', profile: 'Supply Chain Manager', grade: 'G8', person: 'Ayşe Tunalı' },
      { crew: 'buyer', title: 'Buyer', profile: 'Buyer', seats: ['G6', 'G5', 'G5', 'G4'] },
      { crew: 'planner', title: 'Material Planner', profile: 'Planner', seats: ['G5', 'G5', 'G4 part-time'] },
    ],
  },
  {
    id: 'field', name: 'Field Service', parent: 'operations', type: 'DEPARTMENT', place: 'Lindenfurt', costCenter: '6300', reportsTo: 'coo',
    seats: [
      { id: 'field-director', title: 'Director of Field Service', profile: 'Director', grade: 'G9', person: 'Roderick Amsel' },
    ],
  },
  {
    id: 'field-europe', name: 'Field Service Europe', parent: 'field', type: 'TEAM', place: 'Lindenfurt', costCenter: '6310', reportsTo: 'field-director',
    seats: [
      // Has announced that she leaves in a hundred days; repair and reuse goes with her seat.
      { id: 'field-europe-head', title: 'Head of Field Service Europe', profile: 'Service Manager', grade: 'G7', person: 'Chiara Lombello', leaves: 'day 100', certifications: ['PRINCE2'] },
      { crew: 'service-engineer', title: 'Service Engineer', profile: 'Service Engineer', seats: ['G5', 'G5', 'G5', 'G4', 'G4', 'G4', 'G4 open', 'G3 part-time'] },
    ],
  },
  {
    // Grows with the Cedar Landing depot: three seats are planned.
    id: 'field-americas', name: 'Field Service Americas', parent: 'field', type: 'TEAM', place: 'Cedar Landing', costCenter: '6320', reportsTo: 'field-director',
    seats: [
      { id: 'field-americas-head', title: 'Head of Field Service Americas', profile: 'Service Manager', grade: 'G7', person: 'Travis Oyelaran' },
      { crew: 'service-engineer-us', title: 'Service Engineer', profile: 'Service Engineer', seats: ['G5', 'G5', 'G4', 'G4', 'G4 contractor', 'G4 planned', 'G4 planned', 'G5 planned'] },
    ],
  },
  {
    id: 'quality', name: 'Quality and Regulatory', parent: 'operations', type: 'TEAM', place: 'Lindenfurt', costCenter: '6400', reportsTo: 'coo',
    seats: [
      { id: 'quality-head', title: 'Head of Quality and Regulatory', profile: 'Quality Manager', grade: 'G8', person: 'Henrike Sandoz', certifications: ['PMP'] },
      { crew: 'quality-engineer', title: 'Quality Engineer', profile: 'Quality Engineer', seats: ['G6', 'G5', 'G5', 'G5 part-time'] },
      { crew: 'regulatory-specialist', title: 'Regulatory Specialist', profile: 'Regulatory Specialist', seats: ['G6', 'G5', 'G5 on hold'] },
    ],
  },
  {
    id: 'commercial', name: 'Commercial', parent: null, type: 'DIVISION', place: 'Lindenfurt', costCenter: '7000', reportsTo: 'ceo',
    seats: [
      { id: 'cco', title: 'Chief Commercial Officer', profile: 'Chief Commercial Officer', grade: 'G11', person: 'Lucinda Farquhar' },
      { id: 'sales-operations', title: 'Sales Operations Manager', profile: 'Sales Manager', grade: 'G6', person: 'Ebru Lindholm' },
      // Two regional seats were merged into hospital sales last year.
      { id: 'regional-north', title: 'Regional Manager, North', profile: 'Sales Manager', grade: 'G7', person: null, end: 'end of month -8' },
    ],
  },
  {
    id: 'hospital-sales', name: 'Hospital Sales', parent: 'commercial', type: 'TEAM', place: 'Lindenfurt', costCenter: '7010', reportsTo: 'cco',
    seats: [
      { id: 'hospital-head', title: 'Head of Hospital Sales', profile: 'Sales Manager', grade: 'G8', person: 'Bram Verstegen' },
      { crew: 'account-manager', title: 'Account Manager', profile: 'Account Manager', seats: ['G6', 'G6', 'G5', 'G5', 'G5', 'G4 new', 'G5 open'] },
    ],
  },
  {
    id: 'pharma-sales', name: 'Pharma Sales', parent: 'commercial', type: 'TEAM', place: 'Cedar Landing', costCenter: '7020', reportsTo: 'cco',
    seats: [
      { id: 'pharma-head', title: 'Head of Pharma Sales', profile: 'Sales Manager', grade: 'G8', person: 'Salma Idrissi' },
      { crew: 'key-account', title: 'Key Account Manager', profile: 'Account Manager', seats: ['G7', 'G6', 'G6', 'G5', 'G5 leaving', 'G5 planned'] },
    ],
  },
  {
    id: 'customer-success', name: 'Customer Success', parent: 'commercial', type: 'TEAM', place: 'Porto Sereno', costCenter: '7030', reportsTo: 'cco',
    seats: [
      { id: 'success-head', title: 'Head of Customer Success', profile: 'Customer Success Manager', grade: 'G7', person: 'Owen Tallis' },
      { crew: 'success-manager', title: 'Customer Success Manager', profile: 'Customer Success Manager', seats: ['G5', 'G5', 'G4', 'G4', 'G4'] },
      { crew: 'support-agent', title: 'Support Agent', profile: 'Support Agent', seats: ['G3', 'G3', 'G3 part-time'] },
    ],
  },
  {
    id: 'marketing', name: 'Marketing', parent: 'commercial', type: 'TEAM', place: 'Lindenfurt', costCenter: '7040', reportsTo: 'cco',
    seats: [
      { id: 'marketing-head', title: 'Head of Marketing', profile: 'Marketing Manager', grade: 'G7', person: 'Paloma Reyes' },
      { crew: 'marketing-specialist', title: 'Marketing Specialist', profile: 'Marketing Specialist', seats: ['G5', 'G5', 'G4', 'G4 intern', 'G5 on hold'] },
    ],
  },
];
