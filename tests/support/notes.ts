import {
  Column,
  DataSource,
  Entity,
  PrimaryGeneratedColumn,
  Table,
  type EntityManager,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';

/** The smallest table that a test of the database can write to. */
@Entity('notes')
export class NoteRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;
}

class CreateNotes1763856000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'notes',
        columns: [
          { name: 'id', type: 'integer', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'name', type: 'text' },
        ],
      }),
    );
  }
  down(): Promise<void> {
    return Promise.resolve();
  }
}

export const NOTES = { entities: [NoteRow], migrations: [CreateNotes1763856000000] };

/** Writing a note as stores do it (`save`), and reading the names of all in their order. */
export function noteBooks(): { add(manager: EntityManager, name: string): Promise<void>; all(manager: EntityManager): Promise<string[]> } {
  return {
    add: async (manager, name) => void (await manager.save(NoteRow, { name })),
    all: async (manager) => (await manager.find(NoteRow, { order: { id: 'ASC' } })).map((note) => note.name),
  };
}

/** TypeORM on SQLite as it comes: what the gate protects from. */
export async function openUnprotected(path: string): Promise<DataSource> {
  const source = new DataSource({ type: 'sqlite', database: path, entities: NOTES.entities, migrations: NOTES.migrations });
  await source.initialize();
  await source.runMigrations();
  return source;
}
