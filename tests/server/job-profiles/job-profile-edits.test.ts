import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personMade, positionMade } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const SHOWN = `key version name rung responsibilities isBuiltIn isEdited retired positionCount differences { part removed added }
  history { label actor differences { part removed added } } family { name }`;
const SENIOR = 'job-profile-product-3';

interface Shown {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly responsibilities: readonly string[];
  readonly history: readonly { readonly label: string; readonly differences: readonly unknown[] }[];
}
interface Answer {
  readonly jobProfile: Shown;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await server.act(
    personMade('ada'),
    positionMade('senior', { title: 'SENIOR Product Manager' }),
    positionMade('by-profile', { title: 'Something else', jobProfile: 'Senior Product Manager' }),
    positionMade('other', { title: 'Gardener' }),
  );
});
afterAll(() => server.stop());

async function run(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await server.graphql(
    `mutation($input: ${type}!) { done: ${mutation}(input: $input) { jobProfile { ${SHOWN} } userErrors { code message } } }`,
    { input },
  );
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data['done'] as unknown as Answer;
}

async function profile(id: string, scenarioId: string | null = null): Promise<Shown> {
  const { data, errors } = await server.graphql(
    `query($id: ID!, $scenarioId: ID) { org(scenarioId: $scenarioId) { jobProfile(id: $id) { ${SHOWN} } } }`,
    { id, scenarioId },
  );
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data['org']!['jobProfile'] as unknown as Shown;
}

describe('Job profiles', () => {
  it('are there without any record, with the positions that stand in them', async () => {
    expect(await profile(SENIOR)).toMatchObject({ version: 0, isBuiltIn: true, isEdited: false, positionCount: 2, history: [] });
    const { data } = await server.graphql(
      '{ org { jobFamilies { name profiles { name } } jobProfiles { name } position(id: "by-profile") { profile { key } } none: position(id: "other") { profile { key } } } }',
    );
    expect(data!['org']).toMatchObject({
      jobFamilies: [
        { name: 'Project management', profiles: { length: 6 } },
        { name: 'Product management', profiles: { length: 5 } },
      ],
      jobProfiles: { length: 11 },
      position: { profile: { key: SENIOR } },
      none: { profile: null },
    });
  });

  it('are edited under their fixed key, with a history, undone, and taken back to the built-in', async () => {
    const before = await profile(SENIOR);
    const edited = await run('updateJobProfile', {
      jobProfileId: SENIOR,
      expectedVersion: 0,
      responsibilities: [...before.responsibilities.slice(1), 'Own the sandbox.'],
    });
    expect(edited).toMatchObject({
      userErrors: [],
      jobProfile: {
        key: SENIOR,
        isEdited: true,
        differences: [{ part: 'responsibilities', removed: [before.responsibilities[0]], added: ['Own the sandbox.'] }],
      },
    });
    expect((await run('updateJobProfile', { jobProfileId: SENIOR, expectedVersion: 0, rung: 2 })).userErrors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
    await run('updateJobProfile', { jobProfileId: SENIOR, rung: 4 });
    await run('resetJobProfile', { jobProfileId: SENIOR });
    const after = await profile(SENIOR);
    expect(after).toMatchObject({ version: 0, isEdited: false, responsibilities: before.responsibilities });
    expect(after.history.map(({ label, differences }) => [label, differences])).toEqual([
      ['Take a job profile back to the built-in one', [{ part: 'rung', removed: ['4'], added: ['3'] }, expect.anything()]],
      ['Edit a job profile', [{ part: 'rung', removed: ['3'], added: ['4'] }]],
      ['Edit a job profile', [{ part: 'responsibilities', removed: [before.responsibilities[0]], added: ['Own the sandbox.'] }]],
    ]);
    expect((await run('resetJobProfile', { jobProfileId: SENIOR })).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const undo = () => server.graphql('mutation { undoChange(input: {}) { userErrors { code } } }');
    await undo();
    expect(await profile(SENIOR)).toMatchObject({ rung: 4, isEdited: true });
    await undo();
    await undo();
    expect(await profile(SENIOR)).toMatchObject({ isEdited: false });
  });

  it('are made, copied and retired; a title means one profile only', async () => {
    const made = await run('createJobProfile', {
      familyId: 'job-family-project',
      name: 'Project Coordinator',
      rung: 1,
      skills: [{ name: 'Scheduling', level: 'Working' }],
    });
    expect(made).toMatchObject({ userErrors: [], jobProfile: { isBuiltIn: false, family: { name: 'Project management' } } });
    expect((await run('copyJobProfile', { jobProfileId: SENIOR, name: 'project coordinator' })).userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const copied = await run('copyJobProfile', { jobProfileId: SENIOR, name: 'Lead Product Manager', rung: 4 });
    expect(copied.jobProfile).toMatchObject({ rung: 4, name: 'Lead Product Manager' });
    expect(copied.jobProfile.responsibilities).toEqual((await profile(SENIOR)).responsibilities);
    await run('retireJobProfile', { jobProfileId: copied.jobProfile.key });
    const { data } = await server.graphql('{ org { jobProfiles { name } all: jobProfiles(includeRetired: true) { name } } }');
    expect(data!['org']!['jobProfiles']).not.toContainEqual({ name: 'Lead Product Manager' });
    expect(data!['org']!['all']).toContainEqual({ name: 'Lead Product Manager' });
    expect((await run('resetJobProfile', { jobProfileId: made.jobProfile.key })).userErrors).toMatchObject([{ code: 'INVALID' }]);
  });

  it('refuse what no profile can be, and a family keeps the levels that are asked for', async () => {
    for (const [input, code] of [
      [{ rung: 0 }, 'INVALID'],
      [{ skills: [{ name: 'Scheduling', level: 'Guru' }] }, 'INVALID'],
      [{ familyId: 'nowhere' }, 'NOT_FOUND'],
      [{ name: 'Product Manager' }, 'CONFLICT'],
    ] as const)
      expect((await run('updateJobProfile', { jobProfileId: SENIOR, ...input })).userErrors).toMatchObject([{ code }]);
    const { data } = await server.graphql(
      `mutation { updateJobFamily(input: { jobFamilyId: "job-family-product", skillLevels: ["Expert"] }) { jobFamily { key } userErrors { code field } } }`,
    );
    expect(data!['updateJobFamily']).toEqual({ jobFamily: null, userErrors: [{ code: 'CONFLICT', field: 'skillLevels' }] });
    expect(await profile(SENIOR)).toMatchObject({ isEdited: false });
  });

  it('stand in a family that is taken back to the built-in one, too, unless one asks for a level that this one does not know', async () => {
    const family = (mutation: string, input: object) =>
      server
        .graphql(
          `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
            done: ${mutation}(input: $input) { jobFamily { version name skillLevels } userErrors { code field } } }`,
          { input: { jobFamilyId: 'job-family-product', ...input } },
        )
        .then(({ data }) => data!['done'] as unknown as { jobFamily: { skillLevels: string[] }; userErrors: unknown[] });
    expect((await family('resetJobFamily', {})).userErrors).toEqual([{ code: 'INVALID', field: 'jobFamilyId' }]);
    const { skillLevels } = (await family('updateJobFamily', { name: 'Products' })).jobFamily;
    await family('updateJobFamily', { skillLevels: [...skillLevels, 'Guru'] });
    await run('updateJobProfile', { jobProfileId: SENIOR, skills: [{ name: 'Discovery', level: 'Guru' }] });
    expect(await family('resetJobFamily', {})).toEqual({ jobFamily: null, userErrors: [{ code: 'CONFLICT', field: 'skillLevels' }] });
    await run('updateJobProfile', { jobProfileId: SENIOR, skills: [{ name: 'Discovery', level: skillLevels[0] }] });
    expect(await family('resetJobFamily', {})).toEqual({
      jobFamily: { version: 0, name: 'Product management', skillLevels },
      userErrors: [],
    });
    expect(await profile(SENIOR)).toMatchObject({ isEdited: true });
    await run('resetJobProfile', { jobProfileId: SENIOR });
  });

  it('can be others in a scenario', async () => {
    const { data } = await server.graphql('mutation { createScenario(input: { name: "New ladder" }) { scenario { id } } }');
    const scenarioId = (data!['createScenario']!['scenario'] as unknown as { id: string }).id;
    await run('updateJobProfile', { scenarioId, jobProfileId: SENIOR, summary: 'Only here.' });
    expect(await profile(SENIOR, scenarioId)).toMatchObject({ isEdited: true });
    expect(await profile(SENIOR)).toMatchObject({ isEdited: false });
  });
});
