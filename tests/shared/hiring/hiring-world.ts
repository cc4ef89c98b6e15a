import { applyAct, writtenBy, type Allowed, type Refused } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { takeBack, type LaterAct } from '@tandem/shared/changes/undo';
import { USUAL_CHAIN, type ApprovalChain } from '@tandem/shared/hiring/requisition-approval';
import { isLive, wantedSeats, type RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import * as life from '@tandem/shared/hiring/requisition-life';
import { costsFrom } from '@tandem/shared/hiring/seat-cost';
import { stepsAskedFor } from '@tandem/shared/hiring/steps-asked-for';
import type { Org } from '@tandem/shared/org/org';
import type { Key, Requisition } from '@tandem/shared/org/records';
import { resolutionOf } from '@tandem/shared/scenario/resolutions';
import { asOneAct, replayOnto } from '@tandem/shared/scenario/replay';
import type { ScenarioAct } from '@tandem/shared/scenario/scenario-act';
import { day, initiativeMade, orgOf, personMade, positionMade, teamMade } from '../../support/small-org.ts';

const TODAY = day('2026-06-15');
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const POSITIONS = ['p0', 'p1', 'p2', 'p3'] as const;

/** Two steps, the second not for whoever asked: enough for approvals that are half done. */
const CHAIN: ApprovalChain = {
  steps: [USUAL_CHAIN.steps[0]!, { ...USUAL_CHAIN.steps[0]!, name: 'Finance', notRequester: true }],
  delegates: [],
};

/** Something that somebody does; numbers choose among what is there. */
export interface Command {
  readonly does: (typeof COMMANDS)[number];
  readonly which: number;
  readonly how: number;
}
// prettier-ignore
export const COMMANDS = [
  'CREATE', 'SUBMIT', 'APPROVE', 'APPROVE', 'WITHDRAW', 'SEND_BACK', 'OPEN', 'HOLD', 'RESUME', 'CANCEL', 'REOPEN', 'FILL', 'UNFILL',
  'EDIT', 'ADD_SEAT', 'CANCEL_SEAT', 'COPY', 'COST', 'UNDO', 'REDO', 'FORWARD', 'FORWARD', 'FORWARD', 'FORWARD', 'FORWARD', 'FORCE', 'FORK',
  'DRAFT_IN_SCENARIO', 'APPLY',
] as const;

/** What leads a requisition on. */
const FORWARD = {
  DRAFT: 'SUBMIT',
  PENDING_APPROVAL: 'APPROVE',
  APPROVED: 'OPEN',
  OPEN: 'FILL',
  ON_HOLD: 'RESUME',
  FILLED: 'UNFILL',
  CANCELLED: 'REOPEN',
} as const;

interface Done extends LaterAct {
  readonly inverses: readonly Change[];
}

/** A live organization with its log, a scenario beside it, and a ledger of what people really approved. */
export class HiringWorld {
  org: Org = orgOf(
    teamMade('team'),
    initiativeMade('atlas'),
    personMade('ada'),
    ...POSITIONS.map((key) => positionMade(key, { teamKey: 'team', annualCost: eur(100) })),
  );
  private readonly log: Done[] = [];
  private readonly undone: number[] = [];
  private scenario: { ancestor: Org; mine: Org; acts: ScenarioAct[] } | null = null;
  /** `requisition content step account`, of approvals that were really given. */
  readonly given = new Set<string>();
  private made = 0;

  /** Does what a command asks, so far as it is allowed. */
  run({ does, which, how }: Command): unknown {
    const doer = { account: ['ann', 'bob', 'cem'][how % 3]!, today: TODAY };
    const one = this.pick(this.org, which);
    switch (does) {
      case 'CREATE':
        return this.write(this.drafted([how]));
      case 'COST':
        return this.act([
          { kind: 'UPDATE_POSITION', positionKey: POSITIONS[which % 4]!, set: { annualCost: eur(50 + how * 25) }, effectiveOn: TODAY },
        ]);
      case 'UNDO':
        return this.undo();
      case 'REDO':
        return this.redo();
      case 'FORK':
        return (this.scenario = { ancestor: this.org, mine: this.org, acts: [] });
      case 'DRAFT_IN_SCENARIO':
        return this.draftInScenario(which, how, doer);
      case 'APPLY':
        return this.apply(how);
      default:
        return one ? this.step(one, { does, which, how }, doer) : null;
    }
  }

  /** A step of one requisition. */
  private step(one: Requisition, { does, which, how }: Command, doer: life.Doer): unknown {
    switch (does === 'FORWARD' ? FORWARD[one.status] : does) {
      case 'SUBMIT':
        return this.write(life.submit(this.org, one, stepsAskedFor(this.org, one, CHAIN, TODAY), doer));
      case 'APPROVE': {
        const before = one.approval;
        if (this.write(life.approve(this.org, one, doer, [], null)) && before) {
          const step = this.org.requisition(one.key)!.approval!.verdicts.at(-1)!.step;
          this.given.add(`${one.key} ${before.content} ${step} ${doer.account}`);
        }
        return null;
      }
      case 'WITHDRAW':
        return this.write(life.withdraw(one));
      case 'SEND_BACK':
        return this.write(life.sendBack(one, doer, [], 'no'));
      case 'OPEN':
        return this.write(life.open(one, doer));
      case 'HOLD':
        return this.write(life.hold(one));
      case 'RESUME':
        return this.write(life.resume(one));
      case 'CANCEL':
        return this.write(life.cancel(one, doer));
      case 'REOPEN':
        return this.write(life.reopen(one));
      case 'FILL': {
        const seat = wantedSeats(one)[0];
        return (
          seat && this.write(life.fillSeat(one, seat.key, { personKey: 'ada', incumbencyKey: 'i', assignmentKey: null, on: TODAY }, doer))
        );
      }
      case 'UNFILL': {
        const seat = one.seats.find(({ state }) => state === 'FILLED');
        return seat && this.write(life.unfillSeat(one, seat.key));
      }
      case 'EDIT':
        return this.write(life.edit(one, { title: `Title ${how}` }));
      case 'ADD_SEAT':
        return this.write(life.addSeats(one, [{ key: `s${this.made++}`, positionKey: POSITIONS[how % 4]! }]));
      case 'CANCEL_SEAT': {
        const seat = wantedSeats(one)[0];
        return seat && this.write(life.cancelSeat(one, seat.key, doer));
      }
      case 'COPY':
        return this.write(life.copy(one, `r${this.made++}`, [{ key: `s${this.made++}`, positionKey: POSITIONS[how % 4]! }], doer));
      case 'FORCE':
        return this.write({ ...one, status: (['APPROVED', 'OPEN', 'ON_HOLD', 'FILLED'] as const)[how % 4]!, title: `Title ${which % 3}` });
      default:
        return null;
    }
  }

  /** What breaks the laws, in words; empty where all hold. */
  broken(): string[] {
    const all = [...this.org.table('requisition').values()];
    const wanted = all.filter(isLive).flatMap((one) => wantedSeats(one).map(({ positionKey }) => positionKey));
    return [
      ...all.filter((one) => needsApproval(one) && !this.wasApproved(one)).map(({ key, status }) => `${key} is ${status} unapproved`),
      ...(new Set(wanted).size < wanted.length ? [`wanted twice: ${wanted.join(' ')}`] : []),
    ];
  }

  /** Whether each step was really approved by somebody, of a content that has all that is asked for now. */
  private wasApproved({ key, title, seats, approval }: Requisition): boolean {
    if (!approval) return false;
    const [head, approved] = JSON.parse(approval.content) as [string[], [Key, Key][]];
    const known = new Set(approved.map((seat) => seat.join(' ')));
    const covers = head[0] === title && seats.every((seat) => seat.state === 'CANCELLED' || known.has(`${seat.key} ${seat.positionKey}`));
    return (
      covers &&
      CHAIN.steps.every(({ name }) => ['ann', 'bob', 'cem'].some((who) => this.given.has(`${key} ${approval.content} ${name} ${who}`)))
    );
  }

  private drafted(positions: readonly number[]): RequisitionFacts {
    return {
      key: `r${this.made++}`,
      source: null,
      externalId: null,
      title: 'Engineer',
      status: 'DRAFT',
      reason: 'BACKFILL',
      teamKey: 'team',
      jobProfileKey: null,
      hiringManagerKey: null,
      recruiterKey: null,
      initiativeKey: null,
      role: null,
      allocation: null,
      seats: positions.map((at) => ({ key: `s${this.made++}`, positionKey: POSITIONS[at % 4]!, state: 'WANTED', filled: null })),
      targetStartDate: null,
      justification: '',
      approval: null,
      sentBack: null,
      createdOn: TODAY,
      openedOn: null,
      closedOn: null,
    };
  }

  private pick(org: Org, which: number): Requisition | undefined {
    const all = [...org.table('requisition').values()];
    return all.length === 0 ? undefined : all[which % all.length];
  }

  private write(step: life.Step | undefined): undefined | true {
    if (!step || 'code' in step) return undefined;
    const before = this.org.requisition(step.key);
    if (!this.act([restored(step)])) return undefined;
    const after = this.org.requisition(step.key)!;
    if (before && before.seats.some(({ key }) => !after.seats.some((seat) => seat.key === key))) throw new Error('a seat lost its key');
    if (after.status === 'OPEN' && before?.status !== 'OPEN' && this.costsTooMuch(after))
      throw new Error('opened at more than was approved');
    return true;
  }

  private costsTooMuch(requisition: Requisition): boolean {
    const { annualCosts, requestedOn } = requisition.approval!;
    return wantedSeats(requisition).some(({ key, positionKey }) =>
      costsFrom(this.org, positionKey, requestedOn).some(({ minor }) => minor > (annualCosts[key]?.minor ?? -1)),
    );
  }

  private act(changes: readonly Change[]): boolean {
    return this.keep(applyAct(this.org, changes), null);
  }

  private keep(outcome: Allowed | Refused, undoes: number | null): boolean {
    if (!outcome.allowed || outcome.changes.length === 0) return false;
    this.org = outcome.org;
    this.log.push({ revision: outcome.org.revision, undoes, written: outcome.changes.map(writtenBy), inverses: outcome.inverses });
    return true;
  }

  private undo(): void {
    const target = this.log.findLast(({ revision, undoes }) => undoes === null && !this.undone.includes(revision));
    if (target && this.keep(takeBack(this.org, target, this.after(target)), target.revision)) this.undone.push(target.revision);
  }

  private redo(): void {
    const target = this.log.at(-1);
    if (target?.undoes != null && this.keep(takeBack(this.org, target, []), null))
      this.undone.splice(this.undone.indexOf(target.undoes), 1);
  }

  private after({ revision }: Done): Done[] {
    return this.log.filter((one) => one.revision > revision);
  }

  private draftInScenario(which: number, how: number, doer: life.Doer): void {
    const { scenario } = this;
    const one = scenario && this.pick(scenario.mine, which);
    if (!scenario) return;
    const step =
      !one || how === 0 ? this.drafted([which]) : how % 2 === 0 ? life.edit(one, { title: `Title ${how}` }) : life.cancel(one, doer);
    if ('code' in step) return;
    const done = applyAct(scenario.mine, [restored(step)]);
    if (!done.allowed) return;
    scenario.acts.push({ actKey: `a${this.made++}`, label: 'x', changes: done.changes });
    scenario.mine = done.org;
  }

  /** Applies the scenario; every conflict is resolved the same way: what live has, what the scenario has, or the status that is best. */
  private apply(how: number): void {
    const { scenario } = this;
    if (!scenario) return;
    const input = { target: this.org, ...scenario, revision: this.org.revision + 1 };
    const open = replayOnto({ ...input, resolutions: [] });
    const resolutions = open.conflicts.map((conflict) => {
      if (conflict.kind === 'REFUSED' || how % 3 === 0) return resolutionOf(conflict, 'LIVE');
      return conflict.field === 'status' && how % 3 === 1 ? resolutionOf(conflict, 'EDIT', 'OPEN') : resolutionOf(conflict, 'MINE');
    });
    const replay = replayOnto({ ...input, resolutions });
    if (replay.unresolved > 0) return;
    this.keep(asOneAct(replay), null);
    this.scenario = null;
  }
}

function restored({ version: _version, ...record }: RequisitionFacts & { readonly version?: number }): Change {
  return { kind: 'RESTORE_RECORD', recordKind: 'requisition', record };
}

function needsApproval({ status }: Requisition): boolean {
  return status === 'APPROVED' || status === 'OPEN' || status === 'ON_HOLD' || status === 'FILLED';
}
