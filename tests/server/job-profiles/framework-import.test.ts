import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder } from '../../support/data-folder.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const HEADER = 'Role,Role Level,Role Level Description,Skill Name,Skill Level';
const ASKED = `created changed unchanged columns { field column } ignoredColumns warnings rowErrors { file line column message }
  ladders { name role outcome rungs { name rung skillCount outcome } } userErrors { code message }`;

interface Imported {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly ladders: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly rungs: readonly { readonly name: string; readonly rung: number; readonly skillCount: number }[];
  }[];
  readonly rowErrors: readonly { readonly file: string; readonly line: number; readonly column: string; readonly message: string }[];
  readonly userErrors: readonly unknown[];
}

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.stop());

async function importing(text: string, more: Readonly<Record<string, unknown>> = {}): Promise<Imported> {
  const { data, errors } = await server.graphql(
    `mutation($input: ImportJobFrameworkInput!) { importJobFramework(input: $input) { ${ASKED} } }`,
    { input: { files: [{ name: 'own.csv', text }], ...more } },
  );
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data['importJobFramework'] as unknown as Imported;
}

async function revision(): Promise<number> {
  const { data } = await server.graphql('{ org { revision } }');
  return data!['org']!['revision'] as unknown as number;
}

describe('Importing a job framework', () => {
  it('says every error with its place, and writes nothing', async () => {
    const before = await revision();
    const text = [
      HEADER,
      'Analyst,Analyst,Finds out,SQL,Working',
      'Analyst,,Finds out,SQL,Working',
      'Tester,Analyst,Finds out,SQL,Working',
      'Analyst,Analyst,Guesses,SQL,Expert',
      'Analyst,Analyst,"Finds out",,Expert',
    ].join('\n');
    const { rowErrors, ladders } = await importing(text);
    expect(rowErrors.map(({ file, line, column }) => `${file}:${line}: ${column}`)).toEqual([
      'own.csv:3: Role Level',
      'own.csv:4: Role Level',
      'own.csv:5: Role Level Description',
      'own.csv:5: Skill Level',
      'own.csv:6: Skill Name',
    ]);
    expect(ladders).toEqual([]);
    expect((await importing('a,b\n1,2')).rowErrors).toHaveLength(2);
    expect((await importing('')).rowErrors).toMatchObject([{ line: 1, column: 'file' }]);
    expect((await importing(`${HEADER}\nA,B,"c`)).rowErrors).toMatchObject([{ line: 2, column: 'file' }]);
    expect((await importing(text, { mapping: [{ field: 'RUNG', column: 'Nope' }] })).rowErrors[0]).toMatchObject({
      line: 1,
      column: 'Nope',
    });
    expect(await revision()).toBe(before);
  });

  it('takes columns of other names, the rung from a column, and guesses no role where the name tells none', async () => {
    const text = 'Path,Job,Step\nAnalysis,Analyst,2\nAnalysis,Chief Analyst,1\n';
    const mapping = [
      { field: 'LADDER', column: 'path' },
      { field: 'TITLE', column: 'Job' },
      { field: 'RUNG', column: 'Step' },
    ];
    const { ladders, userErrors } = await importing(text, { mapping, dryRun: true });
    expect(userErrors).toEqual([]);
    expect(ladders).toMatchObject([
      {
        name: 'Analysis',
        role: null,
        rungs: [
          { name: 'Chief Analyst', rung: 1 },
          { name: 'Analyst', rung: 2 },
        ],
      },
    ]);
  });

  it('keeps what was added here, and tells a second import what changed in the file', async () => {
    const text = `${HEADER}\nDelivery,Deliverer,"Delivers.\n\nYou will:\n- deliver",Risk,Working\n`;
    expect(await importing(text)).toMatchObject({ created: 2, ladders: [{ role: 'PROJECT_OWNER' }] });
    const { data } = await server.graphql('{ org { jobProfiles { key name summary responsibilities } } }');
    const profile = (data!['org']!['jobProfiles'] as unknown as { key: string; name: string }[]).find(({ name }) => name === 'Deliverer')!;
    expect(profile).toMatchObject({ summary: 'Delivers.', responsibilities: ['Deliver.'] });
    await server.graphql(
      `mutation($id: ID!) { updateJobProfile(input: { jobProfileId: $id, metrics: ["Parcels"] }) { userErrors { code } } }`,
      { id: profile.key },
    );
    expect(await importing(text)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await importing(text.replace('Working', 'Expert'))).toMatchObject({ changed: 2, unchanged: 0 });
    const { data: now } = await server.graphql(
      'query($id: ID!) { org { jobProfile(id: $id) { metrics skills { level } history { label } } } }',
      { id: profile.key },
    );
    expect(now!['org']!['jobProfile']).toEqual({
      metrics: ['Parcels'],
      skills: [{ level: 'Expert' }],
      history: [{ label: 'Import a job framework' }, { label: 'Edit a job profile' }, { label: 'Import a job framework' }],
    });
    const { data: families } = await server.graphql('{ org { jobFamilies { name skillLevels } } }');
    expect(families!['org']!['jobFamilies']).toContainEqual({ name: 'Delivery', skillLevels: ['Expert'] });
  });
});

/** A reader of its own, so that the counts do not come from what is tested. */
function recordsIn(csv: string): Record<string, string>[] {
  const cells = [...csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of cells) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') lines.push([]);
  }
  const [header = [], ...rest] = lines.filter((line) => line.length > 1);
  return rest.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])));
}

const folder = dataFolder();
describe.skipIf(folder === null)('A real framework', () => {
  const text = folder === null ? '' : readFileSync(join(folder, 'capability-framework', 'product-and-delivery.csv'), 'utf8');

  it('becomes ladders as counted from the file itself, is tried without a trace, and imported twice changes nothing', async () => {
    const rows = recordsIn(text);
    const ladders = new Set(rows.map((row) => row['Role']!));
    const titles = new Set(rows.map((row) => row['Role Level']!));
    const skillsOf = (title: string) => new Set(rows.filter((row) => row['Role Level'] === title).map((row) => row['Skill Name'])).size;
    expect(rows.length).toBeGreaterThan(100);
    const before = await revision();
    const tried = await importing(text, { dryRun: true });
    expect(await revision()).toBe(before);
    const done = await importing(text);
    expect(await revision()).toBe(before + 1);
    expect(done.ladders).toEqual(tried.ladders);
    expect([done.userErrors, done.rowErrors]).toEqual([[], []]);
    expect(done).toMatchObject({ created: ladders.size + titles.size, changed: 0, unchanged: 0 });
    expect(new Set(done.ladders.map(({ name }) => name))).toEqual(ladders);
    expect(done.ladders.flatMap(({ rungs }) => rungs).length).toBe(titles.size);
    for (const { name, skillCount } of done.ladders.flatMap(({ rungs }) => rungs))
      expect([name, skillCount]).toEqual([name, skillsOf(name)]);
    expect(done.ladders.find(({ name }) => name === 'Business analyst')!.rungs.map(({ name }) => name)).toEqual([
      'Trainee business analyst',
      'Junior business analyst',
      'Business analyst',
      'Senior business analyst',
      'Lead business analyst',
      'Head of business analysis',
    ]);
    expect(done.ladders.map(({ name, role }) => [name, role])).toEqual([
      ['Business analyst', null],
      ['Delivery manager', 'PROJECT_OWNER'],
      ['Digital portfolio manager', 'PROJECT_OWNER'],
      ['Product manager', 'PRODUCT_OWNER'],
      ['Programme delivery manager', 'PROJECT_OWNER'],
      ['Service owner', 'PRODUCT_OWNER'],
    ]);
    const { data } = await server.graphql('{ org { jobFamilies { name skillLevels profiles { responsibilities } } } }');
    const families = data!['org']!['jobFamilies'] as unknown as { name: string; skillLevels: string[] }[];
    expect(families.find(({ name }) => name === 'Service owner')!.skillLevels).toEqual(['Awareness', 'Working', 'Practitioner', 'Expert']);
    expect(await importing(text)).toMatchObject({ created: 0, changed: 0, unchanged: ladders.size + titles.size });
    expect(await revision()).toBe(before + 1);
    await server.graphql('mutation { undoChange(input: {}) { userErrors { code } } }');
    expect(await importing(text, { dryRun: true })).toMatchObject({ created: ladders.size + titles.size });
  });
});
