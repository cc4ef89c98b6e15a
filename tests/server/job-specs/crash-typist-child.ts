import { ChangeSet, Text } from '@codemirror/state';
import { openDatabase } from '@tandem/server/database/open-database';
import { RequestContext } from '@tandem/server/context';
import { CommentJobSpecMutations } from '@tandem/server/job-specs/comment-job-spec';
import { EditJobSpecTextMutation } from '@tandem/server/job-specs/edit-job-spec-text';
import { findJobSpec } from '@tandem/server/job-specs/job-specs.store';
import { UpdateJobSpecMutations } from '@tandem/server/job-specs/update-job-spec';
import { createOrgStore } from '@tandem/server/org/org.store';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { NO_RECEIVERS } from '../../support/no-receivers.ts';
import { openUngated } from '../../support/ungated-database.ts';

/**
 * A process in which windows edit one job spec, comment on it and keep versions without end until it is killed:
 * `program.mjs DATABASE_URL JOB_SPEC PENDING_FILE gate|none`. It acknowledges by a line on standard output what was committed:
 * `edit WORD VERSION`, `comment TEXT`, `version LABEL`. What a window sends is in a file of its own before it is sent, as a browser
 * keeps what it was not told about; the next process begins by asking whether that arrived, and sends it where it did not.
 */
const [url, jobSpecId, pendingFile, protection] = process.argv.slice(2) as [string, string, string, 'gate' | 'none'];
const LONGEST = 40_000;

interface Pending {
  readonly clientId: string;
  readonly baseVersion: number;
  readonly word: string;
}

const database = protection === 'gate' ? await openDatabase(url) : await openUngated(url.slice('sqlite:'.length));
await database.migrate();
const store = createOrgStore(database);
const services = { database, store, scenarios: createScenarioStore(database, store), receivers: NO_RECEIVERS, now: () => new Date() };
const caller = { kind: 'USER', id: 'ada', name: 'Ada', email: null, scopes: ['admin'] } as const;
say('ready');
await Promise.all(Array.from({ length: protection === 'gate' ? 3 : 1 }, (_, window) => typeForever(`${pendingFile}-${window}`)));

async function typeForever(file: string): Promise<never> {
  if (existsSync(file)) await sendAgain(JSON.parse(readFileSync(file, 'utf8')) as Pending);
  for (;;) {
    const kind = Math.random();
    if (kind < 0.1) await comment();
    else if (kind < 0.15) await keepVersion();
    else await type({ clientId: randomUUID(), word: randomUUID().slice(0, 13) }, file);
  }
}

/** A window that came back: what it was not told about has arrived where an edit of its own stands after what it was made on. */
async function sendAgain({ clientId, baseVersion, word }: Pending): Promise<void> {
  let from = baseVersion;
  for (;;) {
    const { edits, textVersion, reload } = await send(clientId, from, []);
    if (reload) throw new Error('Too much came in between.');
    const mine = edits.find((one) => one.clientId === clientId);
    if (mine) return say(`edit ${word} ${mine.textVersion}`);
    if (edits.length === 0 || edits.at(-1)!.textVersion === textVersion) return type({ clientId, word });
    from = edits.at(-1)!.textVersion;
  }
}

/** Puts a word in two change sets somewhere in the text as it is now, again until nobody was in between; then sends it once more. */
async function type({ clientId, word }: Omit<Pending, 'baseVersion'>, file?: string): Promise<void> {
  for (;;) {
    const { text, textVersion } = await current();
    const sets = changesFor(text, word);
    if (file) keep(file, { clientId, baseVersion: textVersion, word });
    const answer = await send(clientId, textVersion, sets);
    if (!answer.accepted) continue;
    say(`edit ${word} ${answer.textVersion}`);
    if (Math.random() < 0.2 && (await send(clientId, textVersion, sets)).accepted)
      throw new Error('A request that came twice was done twice.');
    return;
  }
}

/** Whole or not at all, also where the process is killed meanwhile. */
function keep(file: string, pending: Pending): void {
  writeFileSync(`${file}.new`, JSON.stringify(pending));
  renameSync(`${file}.new`, file);
}

function changesFor(text: string, word: string): ChangeSet[] {
  const at = Math.floor(Math.random() * (text.length + 1));
  const room = text.length < LONGEST ? 0 : LONGEST / 2;
  const first = ChangeSet.of(
    [
      { from: 0, to: room },
      { from: Math.max(at, room), insert: Text.of([`${word} `]) },
    ],
    text.length,
  );
  const second = ChangeSet.of({ from: first.newLength, insert: Text.of(['', '']) }, first.newLength);
  return [first, second];
}

async function comment(): Promise<void> {
  const { text, textVersion } = await current();
  if (text.length < 20) return;
  const from = Math.floor(Math.random() * (text.length - 10));
  const said = randomUUID();
  const input = { jobSpecId, from, to: from + 10, textVersion, text: said };
  const { userErrors } = await new CommentJobSpecMutations().addJobSpecComment(context(), input);
  if (userErrors.length === 0) say(`comment ${said}`);
}

async function keepVersion(): Promise<void> {
  const label = randomUUID();
  const { userErrors } = await new UpdateJobSpecMutations().saveJobSpecVersion(context(), { jobSpecId, label });
  if (userErrors.length === 0) say(`version ${label}`);
}

function send(clientId: string, baseVersion: number, sets: readonly ChangeSet[]) {
  const changes = sets.map((set) => JSON.stringify(set.toJSON()));
  return new EditJobSpecTextMutation().editJobSpecText(context(), { jobSpecId, clientId, baseVersion, changes });
}

async function current(): Promise<{ text: string; textVersion: number }> {
  return (await database.read((manager) => findJobSpec(manager, jobSpecId)))!;
}

function context(): RequestContext {
  return new RequestContext(services, caller);
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
