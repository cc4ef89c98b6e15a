import { describe, expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { formatRowError } from '@tandem/shared/import/row-error';
import { parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import type { ImportOptions, ImportPlan } from '@tandem/shared/import/import-plan';
import type { UploadedFile } from '@tandem/server/imports/bundle-upload';
import { planFiles } from '../../support/plan-files.ts';

const BUNDLE: Record<string, string[]> = {
  'teams.csv': ['id,name,parent_id,lead_position_id', 'eng,Engineering,,cto', 'pay,Payments,eng,'],
  'people.csv': ['id,name,hire_date,skills', 'ann,Ann,2020-01-01,python; sql ;', 'bob,Bob,,'],
  'positions.csv': [
    'id,title,team_id,manager_position_id,person_id,fte,annual_cost,currency',
    'dev,Developer,pay,cto,bob,0.5,90000.50,EUR',
    'cto,CTO,eng,,ann,,,',
    'open,Analyst,pay,cto,,,,',
  ],
  'initiatives.csv': ['id,name,kind,team_id,parent_id,budget,currency', 'app,App,PRODUCT,pay,prog,1000,JPY', 'prog,Program,PROJECT,eng,,,'],
  'role_assignments.csv': [
    'initiative_id,role,person_id,position_id,allocation,start_date,end_date,acting',
    'app,PRODUCT_OWNER,ann,,40,2024-01-01,,yes',
    'app,PROJECT_OWNER,,open,,,,',
  ],
  'waivers.csv': ['initiative_id,role,reason,until', 'prog,PRODUCT_OWNER,by decision,2026-12-31'],
};

/** Imports bundles one after another into one organization, remembering what the source said. */
class Imported {
  org = Org.empty();
  readonly said = new Map<string, string>();

  plan(files: Record<string, string[]>, options: Partial<ImportOptions> = {}): ImportPlan {
    return planFiles(this.org, filesOf(files), options, this.said);
  }

  import(files: Record<string, string[]>, options: Partial<ImportOptions> = {}): ImportPlan {
    const plan = this.plan(files, options);
    expect(plan.errors.map(formatRowError)).toEqual([]);
    const outcome = applyAct(this.org, plan.changes);
    if (!outcome.allowed) throw new Error(JSON.stringify(outcome.refusals));
    this.org = outcome.org;
    for (const { file, id, said } of plan.said) {
      if (said === null) this.said.delete(`${file} ${id}`);
      else this.said.set(`${file} ${id}`, said);
    }
    return plan;
  }

  record<K extends 'position' | 'person' | 'team' | 'initiative'>(kind: K, id: string) {
    return this.org.record(kind, this.org.keyOfExternalId(kind, 'csv', id)!)!;
  }
}

function filesOf(files: Record<string, string[]>): UploadedFile[] {
  return Object.entries(files).map(([name, lines]) => ({ name, content: lines.join('\r\n') }));
}

function withRow(file: string, index: number, row: string): Record<string, string[]> {
  return { ...BUNDLE, [file]: BUNDLE[file]!.map((line, i) => (i === index ? row : line)) };
}

function without(file: string, index: number): Record<string, string[]> {
  return { ...BUNDLE, [file]: BUNDLE[file]!.filter((_, i) => i !== index) };
}

describe('an import', () => {
  test('brings all six files as one list of changes, whatever the order of the rows', () => {
    const imported = new Imported();
    const plan = imported.import(BUNDLE);
    expect([plan.created, plan.changed, plan.removed]).toEqual([12, 0, 0]);
    expect(imported.record('person', 'ann').skills).toEqual(['python', 'sql']);
    const dev = imported.record('position', 'dev').versions[0]!;
    expect([dev.fte, dev.annualCost, dev.managerKey]).toEqual([
      0.5,
      { minor: 9000050, currency: 'EUR' },
      imported.record('position', 'cto').key,
    ]);
    expect(imported.record('team', 'eng').leadPositionKey).toBe(imported.record('position', 'cto').key);
    expect(imported.record('initiative', 'app').budget).toEqual({ minor: 1000, currency: 'JPY' });
    expect(
      imported.org
        .on(parseDay('2026-01-15')!)
        .incumbents(imported.record('position', 'dev').key)
        .map((held) => held.personKey),
    ).toEqual([imported.record('person', 'bob').key]);
  });

  test('changes nothing the second time', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    const again = imported.plan(BUNDLE);
    expect([again.changes, again.said, again.created, again.changed, again.removed]).toEqual([[], [], 0, 0, 0]);
  });

  test('changes nothing the second time even where what the source said is no longer known', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    imported.said.clear();
    expect(imported.plan(BUNDLE).changes).toEqual([]);
  });

  test('leaves an edit made here alone while the cell says the same, and reports it when a changed cell overwrites it', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    const key = imported.record('position', 'dev').key;
    const edited = applyAct(imported.org, [
      { kind: 'UPDATE_POSITION', positionKey: key, set: { title: 'Lead developer' }, effectiveOn: null },
    ]);
    if (!edited.allowed) throw new Error('refused');
    imported.org = edited.org;
    imported.import(withRow('positions.csv', 1, 'dev,Developer,pay,cto,bob,0.8,90000.50,EUR'));
    expect(imported.record('position', 'dev').versions.at(-1)).toMatchObject({ title: 'Lead developer', fte: 0.8 });
    const plan = imported.import(withRow('positions.csv', 1, 'dev,Engineer,pay,cto,bob,0.8,90000.50,EUR'));
    expect(imported.record('position', 'dev').versions.at(-1)!.title).toBe('Engineer');
    expect(plan.warnings.map(formatRowError)).toEqual([
      'positions.csv:2: title: overwrites an edit that was made here since the last import',
    ]);
  });

  test('holds a later change from its effective day on and keeps what was before', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    const effective = parseDay('2026-03-01')!;
    imported.import(withRow('positions.csv', 1, 'dev,Developer,eng,open,ann,0.5,90000.50,EUR'), { effective });
    const dev = imported.record('position', 'dev');
    expect(dev.versions.map(({ from, managerKey }) => [from, managerKey])).toEqual([
      [null, imported.record('position', 'cto').key],
      [effective, imported.record('position', 'open').key],
    ]);
    const held = imported.org.incumbenciesOfPosition(dev.key).map(({ personKey, startDate, endDate }) => [personKey, startDate, endDate]);
    expect(held).toEqual([
      [imported.record('person', 'bob').key, null, effective - 1],
      [imported.record('person', 'ann').key, effective, null],
    ]);
  });

  test('turns a reporting line upside down in one go', () => {
    const imported = new Imported();
    imported.import({ 'positions.csv': ['id,title,manager_position_id', 'a,A,', 'b,B,a', 'c,C,b'] });
    imported.import({ 'positions.csv': ['id,title,manager_position_id', 'a,A,b', 'b,B,c', 'c,C,'] });
    expect(imported.record('position', 'a').versions.at(-1)!.managerKey).toBe(imported.record('position', 'b').key);
    expect(imported.record('position', 'c').versions.at(-1)!.managerKey).toBe(null);
  });

  test('removes nothing that is no longer listed, unless it is told to replace', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    expect(imported.plan(without('positions.csv', 3)).removed).toBe(0);
    const effective = parseDay('2026-03-01')!;
    const plan = imported.import(without('positions.csv', 3), { replace: true, effective, lenient: true });
    expect(plan.removed).toBe(1);
    expect(imported.record('position', 'open').endDate).toBe(effective - 1);
  });

  test('brings back what was ended when the source lists it again', () => {
    const imported = new Imported();
    imported.import(BUNDLE);
    imported.import(without('people.csv', 2), { replace: true, lenient: true });
    expect(imported.record('person', 'bob').terminationDate).toBe(parseDay('2026-01-14'));
    imported.import(BUNDLE, { replace: true });
    expect(imported.record('person', 'bob').terminationDate).toBe(null);
  });

  test('in lenient mode leaves what does not resolve empty and cuts each circle once, with a warning', () => {
    const imported = new Imported();
    const plan = imported.import(
      {
        'positions.csv': ['id,title,team_id,manager_position_id', 'a,A,nowhere,b', 'b,B,,a', 'c,C,,c'],
        'initiatives.csv': ['id,name,kind', 'i,I,PROJECT'],
        'role_assignments.csv': ['initiative_id,role,person_id', 'i,PROJECT_OWNER,nobody'],
      },
      { lenient: true },
    );
    expect(plan.warnings).toHaveLength(4);
    expect(imported.record('position', 'a').versions[0]!.managerKey).toBe(null);
    expect(imported.record('position', 'b').versions[0]!.managerKey).toBe(imported.record('position', 'a').key);
  });

  test('takes a header only as no rows, ignores unknown columns with a warning, and keeps cells that look like formulas as text', () => {
    const imported = new Imported();
    const plan = imported.import({ 'teams.csv': ['id,name'], 'people.csv': ['id,name,shoe_size', '=1+1,"=cmd|\' /C calc\'!A0",42'] });
    expect(plan.warnings.map(formatRowError)).toEqual(['people.csv:1: shoe_size: is no column of this file and was ignored']);
    expect(imported.record('person', '=1+1').details.displayName).toBe("=cmd|' /C calc'!A0");
  });

  test('warns of a status that the dates contradict', () => {
    const plan = new Imported().import({
      'positions.csv': ['id,title,status,end_date', 'a,A,FILLED,', 'b,B,OPEN,2020-01-01', 'c,C,ON_HOLD,'],
    });
    expect(plan.warnings.map((warning) => [warning.line, warning.message.slice(0, 11)])).toEqual([
      [2, 'says FILLED'],
      [3, 'says OPEN, '],
    ]);
  });
});
