import 'reflect-metadata';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { createSetupLink } from './access/setup-links.store.ts';
import { readSettings } from './access/settings.store.ts';
import { hasNoUsers } from './access/users.store.ts';
import { createApp } from './app.ts';
import { readConfig, ROOT, type Config } from './config.ts';
import { dayIn, type Services } from './context.ts';
import { openDatabase } from './database/open-database.ts';
import { DEMO_PASSWORD, DEMO_USERS, loadDemo } from './demo/load-demo.ts';
import { newestRevision } from './org/acts.store.ts';
import { createOrgStore } from './org/org.store.ts';
import { attachSocketServer } from './subscriptions/socket-server.ts';
import { createScenarioStore } from './scenarios/scenario.store.ts';
import { resolveBySystem } from './webhooks/guarded-lookup.ts';
import { startWebhookSender } from './webhooks/webhook-sender.ts';

const log = pino({ base: null }, pino.destination(2));

try {
  await serve(readConfig(process.env));
} catch (error) {
  process.stderr.write(`Tandem cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** Migrates, loads and serves until SIGTERM or SIGINT; then finishes what is running. */
async function serve(config: Config): Promise<void> {
  const database = await openDatabase(config.databaseUrl);
  await database.migrate();
  const now = () => new Date();
  const store = createOrgStore(database, now);
  const scenarios = createScenarioStore(database, store, now);
  const receivers = { allowedHosts: config.webhookHosts, resolve: resolveBySystem };
  const services: Services = { database, store, scenarios, receivers, now };
  const toSay = await welcome(services, config.demo);
  await store.current();
  const { app, stop } = await createApp(services, { clientFolder: join(ROOT, 'client', 'dist'), onFault: (error) => log.error(error) });
  const server = await listen(app, config);
  const sockets = attachSocketServer(server, services, { onFault: (error) => log.error(error) });
  const sender = startWebhookSender(services, { onFault: (error) => log.error(error) });
  const end = (): void => {
    void sockets.stop();
    const sent = sender.stop();
    server.close(() => {
      void sent
        .then(stop)
        .then(() => (scenarios.close(), store.close(), database.close()))
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  const address = addressOf(server, config.host);
  for (const line of toSay) process.stdout.write(`${line.replace('ADDRESS', address)}\n`);
  process.stdout.write(`Tandem is ready on ${address}\n`);
}

/** On an empty database loads the demo, or makes the link for the first administrator; gives what is to be said about it. */
async function welcome(services: Services, demo: boolean): Promise<string[]> {
  const { database, store, now } = services;
  if (!(await hasNoUsers(database))) return [];
  const isEmpty = (await database.read(newestRevision)) === 0 && demo;
  if (isEmpty) {
    const { timeZone } = await readSettings(database);
    await loadDemo({ database, org: store }, dayIn(timeZone, now()));
    return [
      'Loaded the demo organization. Sign in at ADDRESS with one of:',
      ...DEMO_USERS.map(({ email, name }) => `  ${email.padEnd(24)} ${DEMO_PASSWORD}   ${name}`),
    ];
  }
  return [`Make the first administrator: ADDRESS/auth/setup/${await createSetupLink(database)}`];
}

function listen(app: RequestListener, { port, host }: Config): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`port ${port} on ${host} is in use; set PORT to another one or stop what uses it`) : error,
      ),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}
