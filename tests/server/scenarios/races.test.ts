import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { whyNotSerial, type Operation, type RacedService, type Titles } from './race-history.ts';

const HISTORIES = 120;
const SEATS = 3;

describe('two editors, a live editor, readers and an applier at once', () => {
  const folder = temporaryFolder();
  const servers: TestServer[] = [];
  const seats: string[] = [];
  beforeAll(async () => {
    const databaseUrl = `sqlite:${join(folder.path, 'tandem.db')}`;
    servers.push(await startTestServer({ databaseUrl }), await startTestServer({ databaseUrl }));
    for (let place = 0; place < SEATS; place++) {
      const made = await call(servers[0]!, 'createPosition', 'position { key }', { title: `seat ${place}`, startDate: null });
      seats.push(made['position']!['key']!);
    }
  }, 60_000);
  afterAll(async () => {
    for (const server of servers) await server.stop();
    folder.remove();
  });

  test(`see what some serial order explains, ${HISTORIES} times over HTTP, on one and on two servers`, async () => {
    let applied = 0;
    let refused = 0;
    for (let number = 0; number < HISTORIES; number++) {
      const service = await overHttp(number % 2 === 0 ? [servers[0]!] : servers, seats);
      const history = await race(service, number);
      expect(whyNotSerial(history, service)).toBeNull();
      const applications = history.filter(({ kind }) => kind === 'APPLY');
      applied += applications.filter((one) => one.number !== null).length;
      refused += applications.filter((one) => one.number === null).length;
    }
    expect(applied).toBeGreaterThan(HISTORIES / 4);
    expect(refused).toBeGreaterThan(HISTORIES / 10);
  }, 240_000);

  test('see what no serial order explains where nobody takes turns: the control', async () => {
    for (let number = 0; number < HISTORIES; number++) {
      const service = withoutTurns();
      if (whyNotSerial(await race(service, number), service) !== null) return;
    }
    expect.fail(`${HISTORIES} histories without turns were explained: the test would find nothing`);
  }, 60_000);
});

/** Everybody acts at once; gives what each did and saw. */
async function race(service: RacedService, number: number): Promise<Operation[]> {
  const history: Operation[] = [];
  let clock = 0;
  const done = async (
    kind: Operation['kind'],
    seat: number,
    title: string,
    work: () => Promise<{ number: number | null; read: Titles | null }>,
  ): Promise<void> => {
    const began = ++clock;
    const outcome = await work();
    history.push({ kind, began, ended: ++clock, seat, title, ...outcome });
  };
  const unread = async (acting: Promise<number | null>): Promise<{ number: number | null; read: null }> => ({
    number: await acting,
    read: null,
  });
  const reading = async (read: Promise<{ number: number; titles: Titles }>): Promise<{ number: number; read: Titles }> => {
    const { number: at, titles } = await read;
    return { number: at, read: titles };
  };
  const editor = async (name: string, first: number): Promise<void> => {
    for (let step = 0; step < 3; step++) {
      const seat = (first + step) % SEATS;
      const title = `${name} ${number}.${step}`;
      await done('EDIT_SCENARIO', seat, title, () => unread(service.editScenario(seat, title)));
    }
  };
  const liveEditor = async (): Promise<void> => {
    const title = `live ${number}`;
    // Every other time on a seat that the drafts change, too.
    if (number % 3 === 0) await done('EDIT_LIVE', 1, title, () => unread(service.editLive(1, title)));
  };
  const applier = async (): Promise<void> => {
    for (let step = 0; step < 2; step++) {
      await done('READ_LIVE', 0, '', () => reading(service.readLive()));
      await done('APPLY', 0, '', () => unread(service.apply()));
    }
  };
  const reader = async (): Promise<void> => {
    for (let step = 0; step < 3; step++) await done('READ_SCENARIO', 0, '', () => reading(service.readScenario()));
  };
  await Promise.all([editor('ada', 0), editor('grace', 1), liveEditor(), applier(), reader()]);
  await done('READ_SCENARIO', 0, '', () => reading(service.readScenario()));
  await done('READ_LIVE', 0, '', () => reading(service.readLive()));
  return history;
}

/** A scenario of its own; whoever asks next asks the next server. */
async function overHttp(servers: readonly TestServer[], seats: readonly string[]): Promise<RacedService> {
  let turn = 0;
  const next = (): TestServer => servers[turn++ % servers.length]!;
  const scenarioId = (await call(servers[0]!, 'createScenario', 'scenario { id }', { name: 'Race' }))['scenario']!['id']!;
  await call(servers[0]!, 'shareScenario', 'scenario { id }', { scenarioId, access: 'EDIT' });
  const edit = async (input: Record<string, unknown>): Promise<number | null> => {
    const answer = await call(next(), 'updatePosition', 'position { version }', { ...input, effectiveOn: null });
    return answer['position'] ? answer['position']['version']! : null;
  };
  const titles = seats.map((key, place) => `s${place}: position(id: "${key}") { title }`).join(' ');
  const titlesIn = (org: AnswerData): Titles => seats.map((_, place) => org[`s${place}`]!['title']!);
  const readLive = async (): Promise<{ number: number; titles: Titles }> => {
    const { data } = await next().graphql(`{ org { revision ${titles} } }`);
    return { number: data!['org']!['revision']!, titles: titlesIn(data!['org']!) };
  };
  const start = await readLive();
  return {
    before: start.titles,
    firstRevision: start.number,
    editScenario: async (seat, title) => {
      const version = await edit({ scenarioId, positionId: seats[seat], title });
      return version === null ? null : version - 1_000_000_000;
    },
    editLive: (seat, title) => edit({ positionId: seats[seat], title }),
    apply: async () => (await call(next(), 'applyScenario', 'revision', { scenarioId }))['revision'] ?? null,
    readScenario: async () => {
      const { data } = await next().graphql(`query($id: ID!) { scenario(id: $id) { version org { ${titles} } } }`, { id: scenarioId });
      return { number: data!['scenario']!['version']!, titles: titlesIn(data!['scenario']!['org']!) };
    },
    readLive,
  };
}

/** The same service in memory, where everybody reads, waits a moment, and writes what came of what was read. */
function withoutTurns(): RacedService {
  const before = Array.from({ length: SEATS }, (_, place) => `seat ${place}`);
  let live = { number: 0, titles: before };
  let draft = { number: 0, titles: before };
  let applied = false;
  const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 2));
  const changed = (state: typeof live, seat: number, title: string): typeof live => ({
    number: state.number + 1,
    titles: state.titles.map((present, place) => (place === seat ? title : present)),
  });
  return {
    before,
    firstRevision: 0,
    async editScenario(seat, title) {
      const present = draft;
      if (applied) return null;
      await moment();
      draft = changed(present, seat, title);
      return draft.number;
    },
    async editLive(seat, title) {
      const present = live;
      await moment();
      live = changed(present, seat, title);
      return live.number;
    },
    async apply() {
      const [mine, present] = [draft, live];
      if (applied) return null;
      await moment();
      applied = true;
      live = {
        number: present.number + 1,
        titles: mine.titles.map((title, place) => (title === before[place] ? present.titles[place]! : title)),
      };
      return live.number;
    },
    async readScenario() {
      await moment();
      return draft;
    },
    async readLive() {
      await moment();
      return live;
    },
  };
}

async function call(server: TestServer, name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  const { data, errors } = await server.graphql(query, { input });
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}
