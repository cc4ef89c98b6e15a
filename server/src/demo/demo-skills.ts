/**
 * What somebody of a job profile knows: four of the profile's skills, starting at another one for each person, so that
 * colleagues overlap without being copies. Profiles that are not listed lead people.
 */
export function skillsOf(profile: string, turn: number): readonly string[] {
  const skills = (SKILLS[profile] ?? LEADING).split(', ');
  return skills.map((_, at) => skills[(at + turn) % skills.length] ?? '').slice(0, 4);
}

const LEADING = 'leadership, budgeting, strategy, negotiation, hiring, stakeholder engagement';
const PROJECT = 'scheduling, budget forecasting, risk management, conflict resolution, stakeholder engagement, procurement';
const PRODUCT = 'market analysis, user research, data analytics, product strategy, financial modelling, backlog management';

const SKILLS: Readonly<Record<string, string>> = {
  'Junior Project Manager': PROJECT,
  'Project Manager': PROJECT,
  'Senior Project Manager': PROJECT,
  'Program Manager': PROJECT,
  'Portfolio Manager': PROJECT,
  'PMO Director': PROJECT,
  'PMO Analyst': 'scheduling, budget forecasting, reporting, spreadsheets',
  'Associate Product Manager': PRODUCT,
  'Product Manager': PRODUCT,
  'Senior Product Manager': PRODUCT,
  'Director of Product': PRODUCT,
  'Chief Product Officer': PRODUCT,
  'Engineering Manager': 'systems design, scheduling, coaching, risk management, hiring, technical writing',
  'Principal Engineer': 'systems design, thermodynamics, distributed systems, mentoring, technical writing',
  'Software Engineer': 'TypeScript, C++, Rust, testing, graph algorithms, mobile development',
  'Platform Engineer': 'Kubernetes, Go, PostgreSQL, MQTT, observability, networking',
  'Data Engineer': 'SQL, Python, data pipelines, PostgreSQL, streaming',
  'Data Scientist': 'Python, forecasting, statistics, machine learning, SQL',
  'Mechanical Engineer': 'CAD, thermodynamics, phase-change materials, insulation, prototyping, tolerances',
  'Electronics Engineer': 'PCB layout, low-power design, sensors, LTE-M, calibration, EMC testing',
  'Test Engineer': 'climate chambers, test automation, calibration, ISTA protocols, reporting',
  'Security Engineer': 'threat modelling, ISO 27001, incident response, networking',
  'IT Engineer': 'networking, device management, scripting, service desk',
  'Product Designer': 'interaction design, prototyping, design systems, accessibility',
  'User Researcher': 'user research, interviews, surveys, statistics',
  'Quality Engineer': 'GDP audits, ISO 13485, root-cause analysis, calibration, documentation',
  'Regulatory Specialist': 'EU MDR, FDA 21 CFR, IATA regulations, documentation, GDP audits',
  'Service Engineer': 'refrigeration, electrical safety, diagnostics, customer training, calibration',
  'Plant Operator': 'assembly, soldering, foam filling, packing, forklift licence',
  'Plant Supervisor': 'shift planning, lean production, safety, scheduling, coaching',
  Technician: 'calibration, soldering, measurement, maintenance',
  Buyer: 'negotiation, sourcing, contracts, supplier audits',
  Planner: 'demand planning, ERP, scheduling, spreadsheets',
  'Account Manager': 'negotiation, hospital tenders, CRM, forecasting, contracts',
  'Customer Success Manager': 'onboarding, customer training, data analytics, negotiation',
  'Support Agent': 'troubleshooting, service desk, languages, documentation',
  'Marketing Specialist': 'copywriting, market analysis, events, design',
  Accountant: 'bookkeeping, IFRS, ERP, spreadsheets',
  'Financial Controller': 'financial modelling, budget forecasting, IFRS, ERP',
  Recruiter: 'sourcing, interviews, employer branding, negotiation',
  'People Partner': 'labour law, coaching, conflict resolution, compensation',
  Counsel: 'contracts, data protection, procurement, negotiation',
};
