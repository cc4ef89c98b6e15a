import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Change } from '@tandem/shared/changes/change';
import { applyAct } from '@tandem/shared/changes/act';
import { createToken } from '@tandem/server/access/api-tokens.store';
import type { Scope } from '@tandem/server/access/scopes';
import { createApp } from '@tandem/server/app';
import type { Services } from '@tandem/server/context';
import { openDatabase } from '@tandem/server/database/open-database';
import { createOrgStore } from '@tandem/server/org/org.store';
import { attachSocketServer, type SocketLimits } from '@tandem/server/subscriptions/socket-server';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import type { ReceiverRules } from '@tandem/server/webhooks/post-event';
import { NO_RECEIVERS } from './no-receivers.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What is at a place of an answer: asked for by name, to any depth. */
export interface AnswerData {
  readonly [name: string]: AnswerData & string & number & boolean & readonly (AnswerData & string & number)[];
}

/** The body of a GraphQL answer; the tests know what they asked for. */
interface GraphqlAnswer {
  readonly data: AnswerData | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A server of a test's own on a free port and a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly services: Services;
  /** Faults of ours that the server noted. */
  readonly faults: unknown[];
  /** A token with these scopes. */
  token(...scopes: Scope[]): Promise<string>;
  /** Asks over HTTP; with the token of an administrator where nothing else is said, with none where it is null. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>, token?: string | null): Promise<GraphqlAnswer>;
  /** Does an act beside the API; a refused one is a fault of the test. */
  act(...changes: Change[]): Promise<void>;
  /** Number of sockets that are open. */
  openSockets(): number;
  stop(): Promise<void>;
}

/** The instant at which a test server stands: noon of 2026-06-15 in UTC. */
const TEST_NOW = new Date('2026-06-15T12:00:00Z');

/** Starts a server, on an empty database where no address of one is given. Whoever calls stops it. */
export async function startTestServer({
  clientFolder = null,
  now = () => TEST_NOW,
  databaseUrl,
  socketLimits,
  receivers = NO_RECEIVERS,
}: {
  readonly clientFolder?: string | null;
  readonly now?: () => Date;
  readonly databaseUrl?: string;
  readonly socketLimits?: SocketLimits;
  readonly receivers?: ReceiverRules;
} = {}): Promise<TestServer> {
  const folder = temporaryFolder();
  const database = await openDatabase(databaseUrl ?? `sqlite:${join(folder.path, 'tandem.db')}`);
  await database.migrate();
  const store = createOrgStore(database, now);
  const scenarios = createScenarioStore(database, store, now);
  const services: Services = { database, store, scenarios, receivers, now };
  const faults: unknown[] = [];
  const { app, stop } = await createApp(services, { clientFolder, onFault: (fault) => faults.push(fault) });
  const server = createServer(app);
  const sockets = attachSocketServer(server, services, {
    onFault: (fault) => faults.push(fault),
    ...(socketLimits && { limits: socketLimits }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = async (...scopes: Scope[]): Promise<string> => (await createToken(database, scopes.join(' '), scopes)).text;
  const admin = await token('admin');
  return {
    url,
    services,
    faults,
    token,
    async graphql(query, variables = {}, bearer = admin) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }) },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphqlAnswer;
    },
    async act(...changes) {
      const outcome = await store.commit({ actor: null, label: 'Test', decide: (org) => applyAct(org, changes) });
      if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'));
    },
    openSockets: () => sockets.sockets.size,
    async stop() {
      await sockets.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stop();
      scenarios.close();
      store.close();
      await database.close();
      folder.remove();
    },
  };
}
