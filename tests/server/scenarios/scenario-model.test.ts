import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type AnswerData, type TestServer } from '../../support/test-server.ts';
import { ScenarioModel, worldOf, type ModelScenario, type Seat, type World, type Write } from './scenario-model.ts';

const BOSSES = ['boss-0', 'boss-1', 'boss-2'];
const RUNS = 300;

let server: TestServer;
const bosses: string[] = [];
beforeAll(async () => {
  server = await startTestServer();
  for (const title of BOSSES)
    bosses.push((await call('createPosition', 'position { key }', { title, startDate: null }))['position']!['key']!);
}, 60_000);
afterAll(() => server.stop());

describe('the life of a scenario', () => {
  test(`is that of a small model, for any ${RUNS} lists of commands`, async () => {
    await fc.assert(histories(new Real()), { numRuns: RUNS });
  }, 240_000);

  test('is not that of the model where conflicts are not looked for: the control', async () => {
    const result = await fc.check(histories(new RealWithoutConflicts()), { numRuns: RUNS, endOnFailure: true });
    expect(result.failed).toBe(true);
  }, 240_000);
});

/** Any list of commands leaves the server with what the model has, after each of them. */
function histories(real: Real) {
  const place = fc.nat({ max: 5 });
  const edit = fc.record({
    seat: place,
    field: fc.constantFrom<keyof Seat>('manager', 'title'),
    value: fc.nat({ max: 2 }),
  });
  const commands = [
    edit.map((what) => new EditLive(what)),
    fc.tuple(place, edit).map(([scenario, what]) => new EditScenario(scenario, what)),
    fc.tuple(place, edit).map(([scenario, what]) => new Clash(scenario, what)),
    fc.tuple(fc.option(place), fc.nat({ max: 2 })).map(([scenario, boss]) => new MakeSeat(scenario, boss)),
    fc.constant(new Draft()),
    place.map((scenario) => new Fork(scenario)),
    place.map((scenario) => new Step(scenario, 'undo')),
    place.map((scenario) => new Step(scenario, 'redo')),
    place.map((scenario) => new Rebase(scenario)),
    fc.tuple(place, place).map(([into, from]) => new Merge(into, from)),
    place.map((scenario) => new Apply(scenario)),
    place.map((scenario) => new Revert(scenario)),
  ];
  return fc.asyncProperty(fc.commands(commands, { maxCommands: 14 }), async (list) => {
    await fc.asyncModelRun(async () => {
      const model = new ScenarioModel();
      real.begin();
      await new MakeSeat(null, 0).run(model, real);
      await new MakeSeat(null, 1).run(model, real);
      await new Draft().run(model, real);
      return { model, real };
    }, list);
  });
}

/** The server, over HTTP. */
class Real {
  /** Keys of the seats of this run, by the model's name. */
  readonly seats = new Map<string, string>();

  begin(): void {
    this.seats.clear();
  }

  write(scenarioId: string | null, { seat, field, value }: { seat: string; field: keyof Seat; value: string }): Promise<AnswerData> {
    const positionId = this.seats.get(seat);
    return field === 'manager'
      ? call('movePosition', 'position { key }', { scenarioId, positionId, managerId: bosses[BOSSES.indexOf(value)], effectiveOn: null })
      : call('updatePosition', 'position { key }', { scenarioId, positionId, title: value, effectiveOn: null });
  }

  apply(scenarioId: string): Promise<AnswerData> {
    return call('applyScenario', 'scenario { status }', { scenarioId });
  }

  async world(scenarioId: string | null): Promise<World> {
    const names = [...this.seats];
    const fields = names.map(([, key], index) => `s${index}: position(id: "${key}") { title manager { title } }`).join(' ');
    const { data } = await server.graphql(`query($scenarioId: ID) { org(scenarioId: $scenarioId) { ${fields} } }`, { scenarioId });
    const found = names.flatMap(([name], index): [string, Seat][] => {
      const shown = data!['org']![`s${index}`] as AnswerData | null;
      return shown ? [[name, { title: shown['title']!, manager: shown['manager']!['title']! }]] : [];
    });
    return new Map(found);
  }
}

/** The server without its protection against conflicts: whatever stands against a change gives way. */
class RealWithoutConflicts extends Real {
  override async apply(scenarioId: string): Promise<AnswerData> {
    const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { conflicts { id kind } } }', { id: scenarioId });
    for (const conflict of data!['scenario']!['conflicts']! as unknown as AnswerData[]) {
      const choice = String(conflict['kind']) === 'FIELD' ? 'MINE' : 'LIVE';
      await call('resolveConflict', 'scenario { id }', { scenarioId, conflictId: conflict['id'], choice });
    }
    return super.apply(scenarioId);
  }
}

type Command = fc.AsyncCommand<ScenarioModel, Real>;

async function agree(model: ScenarioModel, real: Real, scenario: ModelScenario | null): Promise<void> {
  expect(sorted(await real.world(null))).toEqual(sorted(model.live));
  if (!scenario) return;
  expect(sorted(await real.world(scenario.key))).toEqual(sorted(worldOf(scenario)));
  const { data } = await server.graphql('query($id: ID!) { scenario(id: $id) { status canUndo canRedo } }', { id: scenario.key });
  expect(data!['scenario']).toMatchObject({ status: scenario.status, canUndo: scenario.acts.length > 0 });
}

function sorted(world: World): [string, Seat][] {
  return [...world].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface EditOf {
  readonly seat: number;
  readonly field: keyof Seat;
  readonly value: number;
}

/** What an edit comes to in a world; null where it has no seat, or would change nothing. */
function writeIn(world: World, { seat, field, value }: EditOf): Extract<Write, { field: keyof Seat }> | null {
  const names = [...world.keys()].sort();
  const name = names[seat % Math.max(1, names.length)];
  const wanted = field === 'manager' ? BOSSES[value]! : `title-${value}`;
  return name === undefined || world.get(name)![field] === wanted ? null : { seat: name, field, value: wanted };
}

function pick(model: ScenarioModel, place: number): ModelScenario | null {
  return model.scenarios.length === 0 ? null : model.scenarios[place % model.scenarios.length]!;
}

class EditLive implements Command {
  constructor(private readonly what: EditOf) {}
  check = (model: Readonly<ScenarioModel>): boolean => writeIn(model.live, this.what) !== null;
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const write = writeIn(model.live, this.what)!;
    expect((await real.write(null, write))['userErrors']).toEqual([]);
    model.live = new Map(model.live).set(write.seat, { ...model.live.get(write.seat)!, [write.field]: write.value });
    await agree(model, real, null);
  }
  toString = (): string => `live ${JSON.stringify(this.what)}`;
}

class EditScenario implements Command {
  constructor(
    private readonly place: number,
    private readonly what: EditOf,
  ) {}
  check = (model: Readonly<ScenarioModel>): boolean => {
    const scenario = pick(model as ScenarioModel, this.place);
    return scenario !== null && writeIn(worldOf(scenario), this.what) !== null;
  };
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = pick(model, this.place)!;
    const write = writeIn(worldOf(scenario), this.what)!;
    const { userErrors } = await real.write(scenario.key, write);
    if (scenario.status === 'DRAFT') {
      expect(userErrors).toEqual([]);
      model.edit(scenario, [write]);
    } else expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await agree(model, real, scenario);
  }
  toString = (): string => `edit ${this.place} ${JSON.stringify(this.what)}`;
}

/** The same field of the same seat is set on both sides, to different values. */
class Clash implements Command {
  private readonly mine: EditScenario;
  private readonly live: EditLive;
  constructor(place: number, what: EditOf) {
    this.mine = new EditScenario(place, what);
    this.live = new EditLive({ ...what, value: (what.value + 1) % BOSSES.length });
  }
  check = (model: Readonly<ScenarioModel>): boolean => this.mine.check(model) && this.live.check(model);
  async run(model: ScenarioModel, real: Real): Promise<void> {
    await this.mine.run(model, real);
    await this.live.run(model, real);
  }
  toString = (): string => `${this.mine.toString()} against ${this.live.toString()}`;
}

class MakeSeat implements Command {
  constructor(
    private readonly place: number | null,
    private readonly boss: number,
  ) {}
  check = (model: Readonly<ScenarioModel>): boolean => this.place === null || pick(model as ScenarioModel, this.place)?.status === 'DRAFT';
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = this.place === null ? null : pick(model, this.place)!;
    const made: Seat = { manager: BOSSES[this.boss]!, title: 'new' };
    const input = { scenarioId: scenario?.key ?? null, title: 'new', managerId: bosses[this.boss], startDate: null };
    const answer = await call('createPosition', 'position { key }', input);
    const seat = `seat-${real.seats.size}`;
    real.seats.set(seat, answer['position']!['key']!);
    if (scenario) model.edit(scenario, [{ seat, made }]);
    else model.live = new Map(model.live).set(seat, made);
    await agree(model, real, scenario);
  }
  toString = (): string => `make a seat in ${this.place ?? 'live'}`;
}

class Draft implements Command {
  check = (model: Readonly<ScenarioModel>): boolean => model.scenarios.length < 4;
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const answer = await call('createScenario', 'scenario { id }', { name: 'Draft' });
    await agree(model, real, model.draft(answer['scenario']!['id']!));
  }
  toString = (): string => 'draft';
}

class Fork implements Command {
  constructor(private readonly place: number) {}
  check = (model: Readonly<ScenarioModel>): boolean => model.scenarios.length > 0 && model.scenarios.length < 4;
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const from = pick(model, this.place)!;
    const answer = await call('createScenario', 'scenario { id }', { name: 'Fork', fromScenarioId: from.key });
    model.fork(answer['scenario']!['id']!, from);
    await agree(model, real, model.scenarios.at(-1)!);
  }
  toString = (): string => `fork ${this.place}`;
}

class Step implements Command {
  constructor(
    private readonly place: number,
    private readonly step: 'undo' | 'redo',
  ) {}
  check = (model: Readonly<ScenarioModel>): boolean => pick(model as ScenarioModel, this.place)?.status === 'DRAFT';
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = pick(model, this.place)!;
    const { userErrors } = await call(`${this.step}Change`, 'scenario { version }', { scenarioId: scenario.key });
    expect(userErrors).toMatchObject(model[this.step](scenario) ? [] : [{ code: 'NOT_FOUND' }]);
    await agree(model, real, scenario);
  }
  toString = (): string => `${this.step} ${this.place}`;
}

class Rebase implements Command {
  constructor(private readonly place: number) {}
  check = (model: Readonly<ScenarioModel>): boolean => pick(model as ScenarioModel, this.place)?.status === 'DRAFT';
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = pick(model, this.place)!;
    const { userErrors } = await call('rebaseScenario', 'scenario { version }', { scenarioId: scenario.key });
    expect(userErrors).toMatchObject(model.rebase(scenario) ? [] : [{ code: 'CONFLICT' }]);
    await agree(model, real, scenario);
  }
  toString = (): string => `rebase ${this.place}`;
}

class Merge implements Command {
  constructor(
    private readonly into: number,
    private readonly from: number,
  ) {}
  check = (model: Readonly<ScenarioModel>): boolean => {
    const into = pick(model as ScenarioModel, this.into);
    return into?.status === 'DRAFT' && into !== pick(model as ScenarioModel, this.from);
  };
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const into = pick(model, this.into)!;
    const from = pick(model, this.from)!;
    const { userErrors } = await call('mergeScenario', 'scenario { version }', { scenarioId: into.key, fromScenarioId: from.key });
    if (model.merge(into, from)) expect(userErrors).toEqual([]);
    else expect(onlyConflicts(userErrors)).toBe(true);
    await agree(model, real, into);
  }
  toString = (): string => `merge ${this.from} into ${this.into}`;
}

class Apply implements Command {
  constructor(private readonly place: number) {}
  check = (model: Readonly<ScenarioModel>): boolean => pick(model as ScenarioModel, this.place) !== null;
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = pick(model, this.place)!;
    const { userErrors } = await real.apply(scenario.key);
    const done = scenario.status === 'DRAFT' && model.apply(scenario);
    if (done) expect(userErrors).toEqual([]);
    else expect(onlyConflicts(userErrors)).toBe(true);
    await agree(model, real, scenario);
  }
  toString = (): string => `apply ${this.place}`;
}

class Revert implements Command {
  constructor(private readonly place: number) {}
  check = (model: Readonly<ScenarioModel>): boolean => pick(model as ScenarioModel, this.place) !== null;
  async run(model: ScenarioModel, real: Real): Promise<void> {
    const scenario = pick(model, this.place)!;
    const { userErrors } = await call('revertScenario', 'scenario { status }', { scenarioId: scenario.key });
    const done = scenario.status === 'APPLIED' && model.revert(scenario);
    if (done) expect(userErrors).toEqual([]);
    else expect(onlyConflicts(userErrors)).toBe(true);
    await agree(model, real, scenario);
  }
  toString = (): string => `revert ${this.place}`;
}

async function call(name: string, fields: string, input: Record<string, unknown>): Promise<AnswerData> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { it: ${name}(input: $input) { ${fields} userErrors { code message field } } }`;
  const { data, errors } = await server.graphql(query, { input });
  if (errors) throw new Error(errors[0]!.message);
  return data!['it']!;
}

/** Whether something was refused, and for conflicts alone. */
function onlyConflicts(userErrors: unknown): boolean {
  const codes = (userErrors as { readonly code: string }[]).map(({ code }) => code);
  return codes.length > 0 && codes.every((code) => code === 'CONFLICT');
}
