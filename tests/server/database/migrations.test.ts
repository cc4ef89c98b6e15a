import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { expect, it } from 'vitest';
import { ENTITIES } from '@tandem/server/database/entities';
import { MIGRATIONS } from '@tandem/server/database/migrations';
import { openDatabase } from '@tandem/server/database/open-database';
import { onBothDatabases } from '../../support/both-databases.ts';
import { NoteRow } from '../../support/notes.ts';

onBothDatabases('Migrations', (newUrl) => {
  it('make exactly the tables that the entities describe', async () => {
    const url = newUrl();
    await migrate(url);
    expect(await differences(url, ENTITIES)).toEqual([]);
  });

  it('are told from entities that they do not make: the control', async () => {
    const url = newUrl();
    await migrate(url);
    expect((await differences(url, [...ENTITIES, NoteRow])).join('\n')).toContain('notes');
  });

  it('run once', async () => {
    const url = newUrl();
    expect(await migrate(url)).toHaveLength(MIGRATIONS.length);
    expect(await migrate(url)).toEqual([]);
  });

  it('run once where several processes start together', async () => {
    const url = newUrl();
    const ran = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(ran.flat()).toHaveLength(MIGRATIONS.length);
  });
});

async function migrate(url: string): Promise<string[]> {
  const database = await openDatabase(url);
  try {
    return await database.migrate();
  } finally {
    await database.close();
  }
}

async function differences(url: string, entities: NonNullable<DataSourceOptions['entities']>): Promise<string[]> {
  const source = new DataSource(
    url.startsWith('sqlite:')
      ? { type: 'sqlite', database: url.slice('sqlite:'.length), entities }
      : { type: 'postgres', driver: pg, url, entities },
  );
  await source.initialize();
  try {
    const script = await source.driver.createSchemaBuilder().log();
    return script.upQueries.map((query) => query.query);
  } finally {
    await source.destroy();
  }
}
