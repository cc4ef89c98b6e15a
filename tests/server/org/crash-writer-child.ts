import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openDatabase } from '@tandem/server/database/open-database';
import { createOrgStore, type CommitOutcome } from '@tandem/server/org/org.store';
import { keepSaid } from '@tandem/server/org/source-rows.store';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { makePerson, makePosition, makeTeam, renameTeam } from '../../support/changes.ts';
import { openUngated } from '../../support/ungated-database.ts';

/**
 * A process that edits and imports without end until it is killed: `program.mjs DATABASE_FILE gate|none`.
 * It acknowledges each act by a line on standard output, after it was committed: `REVISION LABEL`.
 */
const [path, protection] = process.argv.slice(2) as [string, 'gate' | 'none'];
const PEOPLE_AN_IMPORT = 120;

const database = protection === 'gate' ? await openDatabase(`sqlite:${path}`) : await openUngated(path);
await database.migrate();
const store = createOrgStore(database);
say('ready');
await Promise.all(protection === 'gate' ? [writeForever(), writeForever(), writeForever()] : [writeForever()]);

async function writeForever(): Promise<never> {
  for (;;) {
    const kind = Math.random();
    if (kind < 0.4) await importPeople();
    else if (kind < 0.9) await edit();
    else acknowledge(await store.undo({ actor: String(process.pid), anyone: false }), null);
  }
}

async function importPeople(): Promise<void> {
  const label = `import ${randomUUID()}`;
  const changes = Array.from({ length: PEOPLE_AN_IMPORT }, (_, index): Change[] => [
    makePerson(randomUUID(), `Person ${index}`, `${label} ${index}`),
    makePosition(randomUUID(), null),
  ])
    .flat()
    .map(unsourced);
  const outcome = await store.commit({
    actor: 'import',
    label,
    decide: async (org, manager) => {
      await keepSaid(
        manager,
        label,
        Array.from({ length: PEOPLE_AN_IMPORT }, (_, index) => ({ file: 'people.csv', id: String(index), said: 'x' })),
      );
      return applyAct(org, changes);
    },
  });
  acknowledge(outcome, label);
}

/** Positions of the tests are known by their key in the source; here every import brings its own. */
function unsourced(change: Change): Change {
  return change.kind === 'CREATE_POSITION' ? { ...change, position: { ...change.position, source: null, externalId: null } } : change;
}

async function edit(): Promise<void> {
  const label = `edit ${randomUUID()}`;
  const outcome = await store.commit({
    actor: String(process.pid),
    label,
    decide: (org) => {
      const [team] = org.table('team').values();
      return applyAct(org, team && Math.random() < 0.7 ? [renameTeam(team.key, label)] : [makeTeam(randomUUID()), makeTeam(randomUUID())]);
    },
  });
  acknowledge(outcome, label);
}

function acknowledge(outcome: CommitOutcome, label: string | null): void {
  if (outcome.ok) say(`${outcome.revision} ${label ?? ''}`);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
