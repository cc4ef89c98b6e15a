import { writeSync } from 'node:fs';
import { RequestContext } from '@tandem/server/context';
import { openDatabase } from '@tandem/server/database/open-database';
import { createOrgStore } from '@tandem/server/org/org.store';
import { ApplyScenarioMutation } from '@tandem/server/scenarios/apply-scenario';
import { CreateScenarioMutation } from '@tandem/server/scenarios/create-scenario';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import { applyAct } from '@tandem/shared/changes/act';
import { openUngated } from '../../support/ungated-database.ts';
import type { Change } from '@tandem/shared/changes/change';
import { makePosition } from '../../support/changes.ts';
import { NO_RECEIVERS } from '../../support/no-receivers.ts';

/**
 * A process that drafts and applies scenarios without end until it is killed: `program.mjs DATABASE_FILE gate|none`.
 * It acknowledges each application by a line on standard output, after it was committed: `KEY REVISION`.
 */
const [path, protection] = process.argv.slice(2) as [string, 'gate' | 'none'];
const POSITIONS = 200;

const database = protection === 'gate' ? await openDatabase(`sqlite:${path}`) : await openUngated(path);
await database.migrate();
const store = createOrgStore(database);
const scenarios = createScenarioStore(database, store);
const services = { database, store, scenarios, receivers: NO_RECEIVERS, now: () => new Date() };
const caller = { kind: 'USER', id: 'ada', name: 'Ada', email: null, scopes: ['admin'] } as const;

const seats = Array.from({ length: POSITIONS }, (_, index) => `seat-${index}`);
const managers = ['boss-0', 'boss-1'];
if ((await store.current()).table('position').size === 0) {
  const changes = [...managers.map((key) => makePosition(key, null)), ...seats.map((key) => makePosition(key, managers[0]!))];
  await store.commit({ actor: null, label: 'Seats', decide: (org) => applyAct(org, changes) });
}
say('ready');
for (let round = 0; ; round++) {
  const made = await new CreateScenarioMutation().createScenario(new RequestContext(services, caller), { name: `Round ${round}` });
  const key = made.scenario!.known!.entry.key;
  const changes = seats.map((positionKey): Change => ({
    kind: 'MOVE_POSITION',
    positionKey,
    managerKey: managers[(round + 1) % 2]!,
    effectiveOn: null,
  }));
  await scenarios.commit(key, { actor: caller.id, label: 'Move all', decide: (org) => applyAct(org, changes) });
  const applied = await new ApplyScenarioMutation().applyScenario(new RequestContext(services, caller), { scenarioId: key });
  say(`${key} ${applied.revision}`);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
