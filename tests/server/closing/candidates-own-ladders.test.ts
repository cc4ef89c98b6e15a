import { afterAll, beforeAll, expect, test } from 'vitest';
import { day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const D = day('2026-06-15');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const seated = ['Project Manager', 'Fleet Captain'].flatMap((title) => [
    personMade(title),
    positionMade(`seat ${title}`, { title }),
    incumbentAssigned(`sits ${title}`, `seat ${title}`, title),
  ]);
  await server.act(
    initiativeMade('atlas', { startDate: D - 10, endDate: D + 199 }),
    personMade('owner'),
    roleAssigned('held', 'atlas', 'owner'),
    ...seated,
  );
});
afterAll(() => server.stop());

async function run(field: string, type: string, input: object, answer: string) {
  const { data, errors } = await server.graphql(`mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} } }`, { input });
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  expect(data[field]!['userErrors'] ?? []).toEqual([]);
  return data[field]!;
}

/** Who is a candidate for the project's gap, why by level, and whom the option to hire proposes. */
async function answers(scenarioId: string | null) {
  const { data, errors } = await server.graphql(
    `query ($scenarioId: ID) { org(scenarioId: $scenarioId) { coverage(initiativeId: "atlas") { gaps { nodes {
      candidates(first: 5) { person { key } reasons { kind text } } options { kind text }
    } } } } }`,
    { scenarioId },
  );
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const [gap] = (data['org'] as unknown as { coverage: { gaps: { nodes: Gap[] } } }).coverage.gaps.nodes;
  return {
    levels: gap!.candidates.map(({ person, reasons }) => [person.key, reasons.find(({ kind }) => kind === 'LEVEL')?.text]),
    hire: gap!.options.find(({ kind }) => kind === 'HIRE')!.text,
  };
}

interface Gap {
  readonly candidates: readonly { readonly person: { readonly key: string }; readonly reasons: readonly Option[] }[];
  readonly options: readonly Option[];
}
interface Option {
  readonly kind: string;
  readonly text: string;
}

test('a scenario that renames a profile has other candidates, and the live organization the same', async () => {
  const live = await answers(null);
  expect(live.levels).toEqual([['Project Manager', 'Is on the level of a Project Manager']]);
  expect(live.hire).toContain('Project Manager');
  const made = await run('createScenario', 'CreateScenarioInput', { name: 'New ladder' }, 'scenario { id }');
  const scenarioId = made['scenario']!['id'] as unknown as string;
  const name = 'Fleet Captain';
  await run(
    'updateJobProfile',
    'UpdateJobProfileInput',
    { scenarioId, jobProfileId: 'job-profile-project-2', name },
    'userErrors { code }',
  );
  expect(await answers(scenarioId)).toEqual({
    levels: [['Fleet Captain', 'Is on the level of a Fleet Captain']],
    hire: live.hire.replace('Project Manager', 'Fleet Captain'),
  });
  expect(await answers(null)).toEqual(live);
});

test('an imported framework makes its people candidates, and its profile the one to hire', async () => {
  const text = [
    'Role,Role Level,Rung,Skill Name',
    'Project delivery,Deck Hand,1,Knots',
    'Project delivery,Fleet Captain,2,Knots',
    'Project delivery,Admiral,3,Charts',
  ].join('\n');
  const files = [{ name: 'fleet.csv', text }];
  await run('importJobFramework', 'ImportJobFrameworkInput', { files }, 'userErrors { code } ladders { role }');
  const { levels, hire } = await answers(null);
  expect(levels).toEqual([
    ['Fleet Captain', 'Is on the level of a Fleet Captain'],
    ['Project Manager', 'Is on the level of a Project Manager'],
  ]);
  expect(hire).toContain('Fleet Captain');
});
