import { RequestContext, type Services } from '@tandem/server/context';
import type { Database } from '@tandem/server/database/database';
import type { OrgStore } from '@tandem/server/org/org.store';
import { ApplyScenarioMutation } from '@tandem/server/scenarios/apply-scenario';
import { CreateScenarioMutation } from '@tandem/server/scenarios/create-scenario';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { companyFigures } from '@tandem/shared/metrics/company-figures';
import { differenceOf } from '@tandem/shared/scenario/difference';
import { impactOf } from '@tandem/shared/scenario/impact';
import { NO_RECEIVERS } from '../support/no-receivers.ts';
import type { BaseDatabase } from './base-database.ts';
import { BENCH_DAY, type Size } from './generate-organization.ts';
import { median, timed, type Measurement } from './measure.ts';

const CHANGES = 5_000;
const ACTS = 250;
const RUNS = 9;
const FRAME_MS = 16.7;
/** A scenario shall be open, or compared, within this time. */
const SOON_MS = 1_000;
const CALLER = { kind: 'USER', id: 'bench', name: 'Bench', email: null, scopes: ['admin'] } as const;

/** A scenario with 5,000 changes: opened, compared, edited and applied. */
export async function benchScenarios(
  size: Size,
  {
    database,
    store,
    base,
    now,
  }: { readonly database: Database; readonly store: OrgStore; readonly base: BaseDatabase; readonly now: () => Date },
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const add = (path: string, baseMs: number, ours: number, goal: number) => measured.push({ path, size, base: baseMs, ours, goal });
  const scenarios = createScenarioStore(database, store, now);
  const services: Services = { database, store, scenarios, receivers: NO_RECEIVERS, now };
  const made = await new CreateScenarioMutation().createScenario(new RequestContext(services, CALLER), { name: 'Bench' });
  const { key } = made.scenario!.known!.entry;
  const moves = movesIn(await store.current());
  const perAct = Math.ceil(moves.length / ACTS);
  for (let from = 0; from < moves.length; from += perAct) {
    const outcome = await scenarios.commit(key, {
      actor: CALLER.id,
      label: 'bench',
      decide: (org) => applyAct(org, moves.slice(from, from + perAct)),
    });
    if (!outcome.ok) throw new Error(outcome.refusals[0]!.message);
  }

  const opened: number[] = [];
  for (let run = 0; run < 3; run++) {
    const cold = createScenarioStore(database, store, now);
    const seen = await cold.find(key, CALLER.id);
    opened.push((await timed(() => cold.version(seen!.entry)))[1]);
  }
  add(`open a scenario of ${moves.length} changes, against a second`, SOON_MS, median(opened), 1);

  const seen = (await scenarios.find(key, CALLER.id))!;
  const { base: live, org } = await scenarios.version(seen.entry);
  companyFigures(live, BENCH_DAY);
  const [, compared] = await timed(() => impactOf(live, org, BENCH_DAY));
  add(`compare it with the live organization: what differs, impact, coverage, against a second`, SOON_MS, compared, 1);

  const edited: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [change] = movesIn(org).slice(run * 7 + 3);
    const [, time] = await timed(() => {
      const next = applyAct(org, [change!]);
      if (!next.allowed) throw new Error(next.refusals[0]!.message);
      return [companyFigures(next.org, BENCH_DAY).layers, differenceOf(org, next.org).length];
    });
    edited.push(time);
  }
  add('fork, one change, figures and difference, against a frame', FRAME_MS, median(edited), 1);

  const rows = await base.all<{ id: string; manager: string }>(
    `SELECT id, manager FROM positions WHERE manager IS NOT NULL LIMIT ${moves.length}`,
  );
  const [, raw] = await timed(() => base.moveAll(rows));
  const [applied, ours] = await timed(() =>
    new ApplyScenarioMutation().applyScenario(new RequestContext(services, CALLER), { scenarioId: key }),
  );
  if (applied.userErrors.length > 0) throw new Error(applied.userErrors[0]!.message);
  add(`apply it, against ${rows.length} prepared updates in one transaction`, raw, ours, 2);
  scenarios.close();
  return measured;
}

/** Leaves move to the manager of their manager, at most 5,000 of them. */
function movesIn(org: Awaited<ReturnType<OrgStore['current']>>): Change[] {
  const on = org.on(BENCH_DAY);
  const moves: Change[] = [];
  org.table('position').forEach((position) => {
    if (moves.length >= CHANGES || on.reports(position.key).length > 0) return;
    const manager = on.manager(position);
    const above = manager && on.manager(manager);
    if (above) moves.push({ kind: 'MOVE_POSITION', positionKey: position.key, managerKey: above.key, effectiveOn: BENCH_DAY });
  });
  return moves;
}
