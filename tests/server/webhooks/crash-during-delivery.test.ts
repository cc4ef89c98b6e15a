import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '@tandem/server/database/open-database';
import type { Database } from '@tandem/server/database/database';
import { readAllowedHosts } from '@tandem/server/webhooks/allowed-hosts';
import { startWebhookSender } from '@tandem/server/webhooks/webhook-sender';
import { bundledProgram } from '../../support/bundled-program.ts';
import { killedProgram } from '../../support/killed-program.ts';
import { startPostgresCluster, postgresBinaries, type PostgresCluster } from '../../support/postgres-cluster.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startReceiver, type Receiver } from './receiving.ts';
import { deliveryRows, QUICK, webhookTo } from './webhook-rows.ts';

/** Kills on SQLite: 10, or what `WEBHOOK_KILLS` says. */
const KILLS = Number(process.env['WEBHOOK_KILLS'] ?? 10);
const KILLS_ON_POSTGRES = 4;
/** Servers beside each other on one database; all are killed. */
const SERVERS = 2;

describe('A server that is killed while it tells webhooks of events', () => {
  const folder = temporaryFolder();
  let program: string;
  let receiver: Receiver;
  beforeAll(async () => {
    program = await bundledProgram(join(import.meta.dirname, 'crash-approver-child.ts'));
  });
  afterEach(() => receiver.stop());
  afterAll(() => {
    folder.remove();
    rmSync(dirname(program), { recursive: true, force: true });
  });

  it(`loses none that it acknowledged, ${KILLS} times on SQLite`, async () => {
    await losesNone(`sqlite:${join(folder.path, 'tandem.db')}`, KILLS);
  }, 300_000);

  describe.skipIf(postgresBinaries() === null)('on PostgreSQL', () => {
    let cluster: PostgresCluster | null = null;
    beforeAll(async () => {
      cluster = await startPostgresCluster();
    });
    afterAll(() => cluster?.stop());

    it(`loses none that it acknowledged, ${KILLS_ON_POSTGRES} times`, async () => {
      await losesNone(cluster!.createDatabase(), KILLS_ON_POSTGRES);
    }, 300_000);
  });

  it('loses some where the queue is in memory: the control', async () => {
    receiver = await startReceiver();
    const url = `sqlite:${join(folder.path, 'memory.db')}`;
    for (let kill = 0; kill < 10; kill++) {
      const acknowledged = await killedProgram(program, [url, String(receiver.port), 'memory']);
      const lost = acknowledged.filter((key) => !keysOf(receiver).has(key));
      if (lost.length > 0) return;
    }
    expect.fail('10 kills lost nothing of a queue in memory: the test would find nothing');
  }, 120_000);

  async function losesNone(url: string, kills: number): Promise<void> {
    // Some answers are slow and some are failures, so that kills meet every stage of a delivery.
    receiver = await startReceiver((_got, response, count) => {
      if (count % 17 === 0) response.writeHead(503, { 'retry-after': '0' }).end();
      else if (count % 5 === 0) setTimeout(() => response.end(), 40);
      else response.end();
    });
    const database = await openDatabase(url);
    try {
      await database.migrate();
      await webhookTo(database, receiver.url, new Date().toISOString());
      const acknowledged: string[] = [];
      for (let killed = 0; killed < kills; killed += SERVERS) {
        const lines = await Promise.all(
          Array.from({ length: SERVERS }, () => killedProgram(program, [url, String(receiver.port), 'outbox'], 2)),
        );
        acknowledged.push(...lines.flat());
      }
      await sendWhatIsLeft(database);
      const told = keysOf(receiver);
      expect(acknowledged.filter((key) => !told.has(key))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(kills);
      // At least once, and hardly ever twice: a kill between an answer and its note, or a failure that was really one.
      const taken = new Set((await deliveryRows(database)).map(({ eventId }) => eventId));
      expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(taken.size);
    } finally {
      await database.close();
    }
  }
});

/** A server that comes back: it sends everything, an hour a second so that retries do not wait. */
async function sendWhatIsLeft(database: Database): Promise<void> {
  const begun = Date.now();
  const now = () => new Date(begun + (Date.now() - begun) * 3_600);
  const port = new URL((await database.read((manager) => manager.query<{ url: string }[]>('SELECT url FROM webhooks')))[0]!.url).port;
  const receivers = { allowedHosts: readAllowedHosts(`127.0.0.1:${port}`), resolve: () => Promise.resolve([]) };
  const pace = { ...QUICK, leaseFor: 3_600_000 };
  const sender = startWebhookSender({ database, receivers, now }, { onFault: (fault) => console.error(fault), pace });
  try {
    await expect
      .poll(async () => (await deliveryRows(database)).filter(({ state }) => state !== 'DELIVERED').length, {
        timeout: 60_000,
        interval: 50,
      })
      .toBe(0);
  } finally {
    await sender.stop();
  }
}

function keysOf({ received }: Receiver): ReadonlySet<string> {
  return new Set(received.map(({ body }) => (JSON.parse(body) as { data: { key: string } }).data.key));
}
