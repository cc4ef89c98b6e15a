import type { CompanyTeam } from '../demo-seat.ts';

/** The two families that own initiatives: product managers under the chief product officer, project managers in the PMO. */
// prettier-ignore
export const PRODUCT_AND_DELIVERY: readonly CompanyTeam[] = [
  {
    id: 'product', name: 'Product', parent: null, type: 'DIVISION', place: 'Lindenfurt', costCenter: '2000', reportsTo: 'ceo',
    seats: [
      { id: 'cpo', title: 'Chief Product Officer', profile: 'Chief Product Officer', grade: 'G11', person: 'Amara Lindqvist', certifications: ['AIPMM', 'Pragmatic'] },
      { id: 'product-operations', title: 'Product Operations Manager', profile: 'Product Operations Manager', grade: 'G6', person: 'Wiebke Janßen', fte: 0.8 },
    ],
  },
  {
    id: 'carriers', name: 'Carrier Products', parent: 'product', type: 'TEAM', place: 'Lindenfurt', costCenter: '2010', reportsTo: 'cpo',
    seats: [
      // Tomasz is product owner of six initiatives at once: on paper.
      { id: 'dir-carriers', title: 'Director of Product, Carriers', profile: 'Director of Product', grade: 'G9', person: 'Tomasz Wierzba', certifications: ['Pragmatic'] },
      { id: 'spm-coldcrate', title: 'Senior Product Manager, Coldcrate', profile: 'Senior Product Manager', grade: 'G6', person: 'Ngozi Adeyemi-Brandt', certifications: ['CSPO', 'Pragmatic'] },
      { id: 'pm-heartbox', title: 'Product Manager, Heartbox', profile: 'Product Manager', grade: 'G5', person: 'Rhys Pemberton', place: 'Hallowmere', certifications: ['CSPO'] },
      { id: 'pm-drybox', title: 'Product Manager, Drybox', profile: 'Product Manager', grade: 'G5', person: 'Hana Kobayashi-Ruiz', certifications: ['CSPO', 'PRINCE2'] },
      { id: 'apm-carriers', title: 'Associate Product Manager', profile: 'Associate Product Manager', grade: 'G4', person: 'Elif Sarıkaya', hired: 'month -15' },
    ],
  },
  {
    id: 'tracking', name: 'Tracking Products', parent: 'product', type: 'TEAM', place: 'Lindenfurt', costCenter: '2020', reportsTo: 'cpo',
    seats: [
      { id: 'dir-tracking', title: 'Director of Product, Tracking', profile: 'Director of Product', grade: 'G9', person: 'Leila Farahani', certifications: ['AIPMM'] },
      { id: 'spm-lanekeeper', title: 'Senior Product Manager, Lanekeeper', profile: 'Senior Product Manager', grade: 'G6', person: 'Joaquim Teles', certifications: ['CSPO'] },
      { id: 'pm-alerts', title: 'Product Manager, Alerts', profile: 'Product Manager', grade: 'G5', person: 'Sunniva Aasen', certifications: ['CSPO'] },
      // Devraj is promised to three initiatives for 120 percent of his time.
      { id: 'pm-api', title: 'Product Manager, Partner API', profile: 'Product Manager', grade: 'G5', person: 'Devraj Pillai', certifications: ['Pragmatic'] },
      { id: 'spm-parcelwren', title: 'Senior Product Manager, Parcelwren', profile: 'Senior Product Manager', grade: 'G6', person: 'Beatriz Quintal', place: 'Porto Sereno', hired: 'month -14', certifications: ['CSPO'] },
      // Open since Parcelwren's own route planner went back to university; Parcelwren Routes waits for it.
      { id: 'pm-routes', title: 'Product Manager, Routes', profile: 'Product Manager', grade: 'G5', person: null, place: 'Porto Sereno' },
    ],
  },
  {
    id: 'clinical', name: 'Clinical Products', parent: 'product', type: 'TEAM', place: 'Hallowmere', costCenter: '2030', reportsTo: 'cpo',
    seats: [
      // The team is led by a vacancy.
      { id: 'dir-clinical', title: 'Director of Product, Clinical', profile: 'Director of Product', grade: 'G9', person: null },
      { id: 'spm-trials', title: 'Senior Product Manager, Trials', profile: 'Senior Product Manager', grade: 'G6', person: 'Mireille Dacosta', certifications: ['AIPMM', 'CSPO'] },
      // Has given notice: the blood bank has no product owner from three weeks ahead.
      { id: 'pm-blood', title: 'Product Manager, Blood', profile: 'Product Manager', grade: 'G5', person: 'Oluwaseun Hart', leaves: 'day 20', certifications: ['CSPO'] },
      // Signed, and starts with the seat in two months.
      { id: 'pm-cell', title: 'Product Manager, Cell Therapy', profile: 'Product Manager', grade: 'G5', person: 'Saoirse Kimani', start: 'month 2', hired: 'month 2', certifications: ['Pragmatic'] },
      { id: 'apm-clinical', title: 'Associate Product Manager', profile: 'Associate Product Manager', grade: 'G4', person: 'Jarek Zieliński', hired: 'month -7', start: 'month -7' },
    ],
  },
  {
    id: 'design', name: 'Design and Research', parent: 'product', type: 'TEAM', place: 'Lindenfurt', costCenter: '2040', reportsTo: 'cpo',
    seats: [
      { id: 'design-head', title: 'Head of Design', profile: 'Design Manager', grade: 'G8', person: 'Solveig Amrani' },
      { crew: 'product-designer', title: 'Product Designer', profile: 'Product Designer', seats: ['G6', 'G5', 'G5 part-time', 'G4 intern'] },
      { crew: 'user-researcher', title: 'User Researcher', profile: 'User Researcher', seats: ['G6', 'G5'] },
    ],
  },
  {
    id: 'pmo', name: 'Project Management Office', parent: null, type: 'DEPARTMENT', place: 'Lindenfurt', costCenter: '3000', reportsTo: 'coo',
    seats: [
      { id: 'pmo-director', title: 'PMO Director', profile: 'PMO Director', grade: 'G9', person: 'Gudrun Achterberg', certifications: ['PMP', 'PRINCE2'] },
      { id: 'pmo-analyst', title: 'PMO Analyst', profile: 'PMO Analyst', grade: 'G5', person: 'Nikhil Sarpong' },
    ],
  },
  {
    id: 'pmo-hardware', name: 'Hardware Programs', parent: 'pmo', type: 'TEAM', place: 'Hallowmere', costCenter: '3010', reportsTo: 'pmo-director',
    seats: [
      { id: 'portfolio-hardware', title: 'Portfolio Manager, Hardware', profile: 'Portfolio Manager', grade: 'G8', person: 'Callum Breckenridge', certifications: ['PMP', 'PRINCE2'] },
      { id: 'program-hardware', title: 'Program Manager, Coldcrate', profile: 'Program Manager', grade: 'G7', person: 'Yusuf Demirkan', certifications: ['PMP'] },
      // Free from seven weeks ahead, when the recyclable shell is done.
      { id: 'spj-carriers', title: 'Senior Project Manager', profile: 'Senior Project Manager', grade: 'G6', person: 'Nadia Benhaddou', certifications: ['PMP', 'PMI-ACP'] },
      { id: 'spj-clinical', title: 'Senior Project Manager', profile: 'Senior Project Manager', grade: 'G6', person: 'Lorcan Whitty', certifications: ['PRINCE2'] },
      { id: 'spj-americas', title: 'Senior Project Manager, Americas', profile: 'Senior Project Manager', grade: 'G6', person: 'Kenji Marlowe', place: 'Cedar Landing', certifications: ['PMP'] },
      // Anselm Oduya left this seat; the sensor board has not been handed over.
      { id: 'pj-electronics', title: 'Project Manager, Electronics', profile: 'Project Manager', grade: 'G5', person: null },
      // Filling it was stopped with the last budget; the air-freight certification hangs on it.
      { id: 'pj-regulatory', title: 'Project Manager, Regulatory', profile: 'Project Manager', grade: 'G5', person: null, onHold: true },
      // Hired, and starts in forty days.
      { id: 'pj-depots', title: 'Project Manager, Depots', profile: 'Project Manager', grade: 'G5', person: 'Birgit Kofoed', place: 'Cedar Landing', hired: 'day 40', certifications: ['PRINCE2'] },
    ],
  },
  {
    id: 'pmo-software', name: 'Software Programs', parent: 'pmo', type: 'TEAM', place: 'Lindenfurt', costCenter: '3020', reportsTo: 'pmo-director',
    seats: [
      { id: 'program-software', title: 'Program Manager, Lanekeeper', profile: 'Program Manager', grade: 'G7', person: 'Astrid Vollmer', certifications: ['PMP', 'PMI-ACP'] },
      // A contractor until his contract ends in eleven weeks, in the middle of the program.
      { id: 'program-integration', title: 'Program Manager, Integration', profile: 'Program Manager', grade: 'G7', person: 'Femi Lawal', employment: 'CONTRACTOR', hired: 'month -14', start: 'month -14', leaves: 'day 75', certifications: ['PRINCE2'] },
      { id: 'pj-lanekeeper', title: 'Project Manager', profile: 'Project Manager', grade: 'G5', person: 'Iris van Doorn', certifications: ['PMI-ACP'] },
      { id: 'pj-connectors', title: 'Project Manager', profile: 'Project Manager', grade: 'G5', person: 'Zanele Mokoena', certifications: ['PMP'] },
      // Taken off two projects and not yet given a new one: somebody to ask first.
      { id: 'pj-mobile', title: 'Project Manager, Mobile', profile: 'Project Manager', grade: 'G5', person: 'Mateo Arrieta', certifications: ['PMP', 'PRINCE2'] },
      { id: 'jpj-internal', title: 'Junior Project Manager', profile: 'Junior Project Manager', grade: 'G4', person: 'Tilda Norrby', hired: 'month -16' },
      { id: 'jpj-clinical', title: 'Junior Project Manager', profile: 'Junior Project Manager', grade: 'G4', person: 'Ikram Saleh', hired: 'month -13', fte: 0.8 },
    ],
  },
];
