import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openDatabase } from '@tandem/server/database/open-database';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { postEvent } from '@tandem/server/webhooks/post-event';
import { startWebhookSender } from '@tandem/server/webhooks/webhook-sender';
import { approve, QUICK } from './webhook-rows.ts';

/**
 * A process that approves job specs and sends what webhooks are to be told, without end until it is killed:
 * `program.mjs DATABASE_URL PORT outbox|memory`. It acknowledges each approval by a line on standard output, its key.
 */
const [url, port, queue] = process.argv.slice(2) as [string, string, 'outbox' | 'memory'];

const now = () => new Date();
const database = await openDatabase(url);
await database.migrate();
const receivers = { allowedHosts: readAllowedHosts(`127.0.0.1:${port}`), resolve: () => Promise.resolve([]) };
const complain = (fault: unknown): void => void process.stderr.write(`${String(fault)}\n`);
const inMemory: string[] = [];
if (queue === 'outbox') startWebhookSender({ database, receivers, now }, { onFault: complain, pace: { ...QUICK, leaseFor: 1_000 } });
else void sendFromMemory();
say('ready');
for (;;) {
  const key = randomUUID();
  if (queue === 'outbox') await approve(database, key, now().toISOString());
  else inMemory.push(key);
  say(key);
  await new Promise((resolve) => setTimeout(resolve, 2));
}

/** What a server does that keeps its queue in memory. */
async function sendFromMemory(): Promise<never> {
  for (;;) {
    const key = inMemory.shift();
    const message = { headers: {}, body: JSON.stringify({ data: { key } }) };
    if (key !== undefined)
      await postEvent(`http://127.0.0.1:${port}/`, message, receivers, {
        timeout: QUICK.timeout,
        signal: new AbortController().signal,
        now,
      });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
