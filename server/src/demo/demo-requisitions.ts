import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { USUAL_CHAIN } from '@tandem/shared/hiring/requisition-approval';
import type { RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import { approve, cancel, fillSeat, hold, open, remind, sendBack, submit, type Step } from '@tandem/shared/hiring/requisition-life';
import { stepsAskedFor } from '@tandem/shared/hiring/steps-asked-for';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { RecordKind, RequisitionReason } from '@tandem/shared/org/records';
import { findAccount } from '../access/account-links.store.ts';
import { newKey } from '../changes/edit-desk.ts';
import type { Database } from '../database/database.ts';
import type { OrgStore } from '../org/org.store.ts';
import type { DemoRole } from './demo-initiative.ts';
import { demoHiringTargets } from './demo-hiring-targets.ts';
import { dayOfMoment, type Moment } from './demo-moment.ts';
import { DEMO_SOURCE } from './demo-source.ts';

/** Who asks for requisitions in the demo, and who approves them. */
const ASKS = 'hiring@demo.tandem';
const APPROVES = 'admin@demo.tandem';

/** A step and when it was taken. */
type DemoStep = readonly [act: 'submit' | 'approve' | 'remind' | 'sendBack' | 'open' | 'hold' | 'cancel' | 'fill', when: Moment];

/** A requisition of the demo: its seats by position, and what became of it so far. */
interface RequisitionStory {
  readonly id: string;
  readonly title: string;
  readonly reason: RequisitionReason;
  readonly team: string;
  readonly seats: readonly string[];
  readonly initiative?: string;
  readonly role?: DemoRole;
  readonly start: Moment;
  readonly why: string;
  readonly drafted: Moment;
  readonly steps: readonly DemoStep[];
}

// prettier-ignore
export const REQUISITION_STORIES: readonly RequisitionStory[] = [
  // Written, and not yet asked for.
  { id: 'rq-device-hub', title: 'Project Manager, Electronics', reason: 'GAP', team: 'pmo-hardware', seats: ['pj-electronics'], initiative: 'device-hub', role: 'PROJECT_OWNER', start: 'day 95', why: 'The device hub has had no project owner since its last one moved on; the pilot customers have stopped asking for dates.', drafted: 'day -2', steps: [] },
  { id: 'rq-controller', title: 'Financial Controller', reason: 'BACKFILL', team: 'finance', seats: ['controller-3'], start: 'day 75', why: 'Closes the books of the Americas, which the two others do beside their own.', drafted: 'day -12', steps: [['submit', 'day -10'], ['sendBack', 'day -8']] },
  // Waiting for approval.
  { id: 'rq-assembly', title: 'Assembly Operators, line A', reason: 'BACKFILL', team: 'line-a', seats: ['assembler-a-20', 'assembler-a-21'], start: 'day 60', why: 'Two left after the summer; the second shift runs with overtime until they are replaced.', drafted: 'day -9', steps: [['submit', 'day -6'], ['remind', 'day -1']] },
  { id: 'rq-clinical', title: 'Director of Product, Clinical', reason: 'NEW', team: 'clinical', seats: ['dir-clinical'], start: 'day 120', why: 'Three product managers report to nobody who knows clinical trials.', drafted: 'day -4', steps: [['submit', 'day -3']] },
  // Approved, to be opened.
  { id: 'rq-routes', title: 'Product Manager, Routes', reason: 'GAP', team: 'tracking', seats: ['pm-routes'], initiative: 'parcelwren-routes', role: 'PRODUCT_OWNER', start: 'day 100', why: 'Routes are built to plan and nobody says which are worth building.', drafted: 'day -14', steps: [['submit', 'day -12'], ['approve', 'day -5']] },
  // Open: on time, opened too late, three seats at once.
  { id: 'rq-platform', title: 'Platform Engineer', reason: 'BACKFILL', team: 'runtime', seats: ['platform-engineer-8'], start: 'day 80', why: 'On call is shared by too few.', drafted: 'day -30', steps: [['submit', 'day -28'], ['approve', 'day -26'], ['open', 'day -25']] },
  { id: 'rq-accounts', title: 'Account Manager, hospitals', reason: 'BACKFILL', team: 'hospital-sales', seats: ['account-manager-7'], start: 'day 20', why: 'Fourteen hospitals in the north have no contact of their own.', drafted: 'day -40', steps: [['submit', 'day -38'], ['approve', 'day -31'], ['open', 'day -30']] },
  { id: 'rq-service-us', title: 'Service Engineers, Americas', reason: 'NEW', team: 'field-americas', seats: ['service-engineer-us-6', 'service-engineer-us-7', 'service-engineer-us-8'], start: 'month 3', why: 'The contract with the clinics in the south-east begins with the new year’s first quarter.', drafted: 'day -35', steps: [['submit', 'day -34'], ['approve', 'day -33'], ['open', 'day -33']] },
  // Put aside: so is its position.
  { id: 'rq-regulatory', title: 'Project Manager, Regulatory', reason: 'GAP', team: 'pmo-hardware', seats: ['pj-regulatory'], initiative: 'coldcrate-certification', role: 'PROJECT_OWNER', start: 'day 70', why: 'Certification needs somebody who has taken a device through it before.', drafted: 'day -70', steps: [['submit', 'day -68'], ['approve', 'day -66'], ['open', 'day -65'], ['hold', 'day -20']] },
  // Done.
  { id: 'rq-thermal', title: 'Thermal Engineer', reason: 'BACKFILL', team: 'thermal', seats: ['thermal-engineer-6'], start: 'month -2', why: 'Simulation of the new crate.', drafted: 'month -6', steps: [['submit', 'month -6'], ['approve', 'month -6'], ['open', 'month -6'], ['fill', 'month -2']] },
  { id: 'rq-assembly-summer', title: 'Assembly Operators, summer', reason: 'BACKFILL', team: 'line-a', seats: ['assembler-a-17', 'assembler-a-18'], start: 'month -2', why: 'For the second shift.', drafted: 'month -5', steps: [['submit', 'month -5'], ['approve', 'month -5'], ['open', 'month -5'], ['fill', 'month -2']] },
  { id: 'rq-security', title: 'Security Engineer', reason: 'NEW', team: 'it', seats: ['security-engineer-3'], start: 'day 30', why: 'Bought as a service instead.', drafted: 'month -3', steps: [['submit', 'month -3'], ['approve', 'month -2'], ['cancel', 'month -1']] },
];

/** Brings the demo's requisitions, each through the steps of its life, and its hiring targets. */
export async function addDemoRequisitions(
  { database, org }: { readonly database: Database; readonly org: OrgStore },
  today: Day,
): Promise<void> {
  const [asks, approves] = await database.read((manager) => Promise.all([ASKS, APPROVES].map((email) => findAccount(manager, { email }))));
  const outcome = await org.commit({
    actor: asks!.id,
    label: 'Bring the requisitions and hiring targets of the demo organization',
    decide: (current) =>
      applyAct(current, [
        ...REQUISITION_STORIES.map((story) => toldOf(current, story, today, { asks: asks!.id, approves: approves!.id })),
        ...demoHiringTargets(current, today),
      ]),
  });
  if (!outcome.ok) throw new Error(`The demo's requisitions are refused: ${outcome.refusals[0]!.message}`);
}

interface Accounts {
  readonly asks: string;
  readonly approves: string;
}

function toldOf(org: Org, story: RequisitionStory, today: Day, accounts: Accounts): Change {
  const keyOf = (kind: RecordKind, id: string) => {
    const key = org.keyOfExternalId(kind, DEMO_SOURCE, id);
    if (key === undefined) throw new Error(`The demo has no ${kind} ${id}`);
    return key;
  };
  const positions = story.seats.map((id) => keyOf('position', id));
  const { managerKey } = org.on(today).facts(org.position(positions[0]!)!);
  let told: RequisitionFacts = {
    key: newKey(),
    source: DEMO_SOURCE,
    externalId: story.id,
    title: story.title,
    status: 'DRAFT',
    reason: story.reason,
    teamKey: keyOf('team', story.team),
    jobProfileKey: null,
    hiringManagerKey: (managerKey === null ? undefined : org.on(today).incumbents(managerKey)[0])?.personKey ?? null,
    recruiterKey: null,
    initiativeKey: story.initiative === undefined ? null : keyOf('initiative', story.initiative),
    role: story.role ?? null,
    allocation: story.role === undefined ? null : 50,
    seats: positions.map((positionKey) => ({ key: newKey(), positionKey, state: 'WANTED', filled: null })),
    targetStartDate: dayOfMoment(today, story.start),
    justification: story.why,
    approval: null,
    sentBack: null,
    createdOn: dayOfMoment(today, story.drafted),
    openedOn: null,
    closedOn: null,
  };
  for (const [act, when] of story.steps) {
    const next = take(org, told, act, dayOfMoment(today, when), accounts);
    if ('code' in next) throw new Error(`The demo's requisition ${story.id}: ${next.message}`);
    told = next;
  }
  return { kind: 'RESTORE_RECORD', recordKind: 'requisition', record: told };
}

function take(org: Org, told: RequisitionFacts, act: DemoStep[0], day: Day, { asks, approves }: Accounts): Step {
  const asker = { account: asks, today: day };
  const approver = { account: approves, today: day };
  switch (act) {
    case 'submit':
      return submit(org, told, stepsAskedFor(org, told, USUAL_CHAIN, day), asker);
    case 'approve':
      return approve(org, told, approver, [], null);
    case 'remind':
      return remind(told, asker);
    case 'sendBack':
      return sendBack(told, approver, [], 'Say what is saved on overtime, please.');
    case 'open':
      return open(told, asker);
    case 'hold':
      return hold(told);
    case 'cancel':
      return cancel(told, asker);
    case 'fill':
      return filled(org, told, day, asks);
  }
}

/** Every seat, by whoever holds its position in the demo. */
function filled(org: Org, told: RequisitionFacts, day: Day, account: string): Step {
  let next: Step = told;
  for (const { key, positionKey } of told.seats) {
    const [held] = org.incumbenciesOfPosition(positionKey);
    if (!held) throw new Error(`Nobody holds the position of a filled seat of ${told.title}`);
    next = fillSeat(
      next,
      key,
      { personKey: held.personKey, incumbencyKey: held.key, assignmentKey: null, on: day },
      { account, today: day },
    );
    if ('code' in next) return next;
  }
  return next;
}
