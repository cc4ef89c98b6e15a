import type { RowError } from '../../import/row-error.ts';
import { FRAMEWORK_FIELDS, mapColumns, NEEDED_FIELDS, type FrameworkField, type FrameworkMapping } from './framework-columns.ts';
import { inRungOrder, inSkillOrder } from './rung-order.ts';

/** A table of a framework, taken apart into cells. */
export interface FrameworkTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A title of a ladder as the framework describes it. */
export interface FrameworkTitle {
  readonly name: string;
  readonly rung: number;
  readonly description: string;
  readonly skills: readonly { readonly name: string; readonly level: string | null; readonly description: string | null }[];
}

/** A ladder as the framework describes it, lowest title first. */
export interface FrameworkLadder {
  readonly name: string;
  readonly description: string;
  readonly titles: readonly FrameworkTitle[];
}

/** What stands in a framework's tables. */
export interface Framework {
  readonly ladders: readonly FrameworkLadder[];
  /** Every level of skill in them, lowest first. */
  readonly skillLevels: readonly string[];
  /** Which column was taken for what, of the first table. */
  readonly columns: readonly { readonly field: FrameworkField; readonly column: string }[];
  /** Columns that nothing was taken from. */
  readonly ignored: readonly string[];
}

interface Said<T> {
  value: T;
  readonly line: number;
}
interface OpenTitle {
  readonly name: string;
  readonly ladder: string;
  readonly line: number;
  readonly description: Said<string>;
  rung: Said<number> | null;
  readonly skills: Map<
    string,
    { readonly name: string; readonly level: string | null; readonly description: string | null; readonly line: number }
  >;
}

/** Reads the tables of a framework: one row for each title and skill. What is wrong goes to `errors`, each with its place. */
export function readFramework(
  tables: readonly FrameworkTable[],
  wanted: ReadonlyMap<FrameworkField, string>,
  errors: RowError[],
): Framework {
  const reader = new Reader(errors);
  for (const table of tables) {
    const { mapping, unknown } = mapColumns(table.header, wanted);
    const fault = (message: string, column = 'file') => errors.push({ file: table.file, line: 1, column, message });
    for (const { column } of unknown) fault('the header has no such column; name one that it has', column);
    const missing = NEEDED_FIELDS.filter((field) => !mapping.has(field) && !wanted.has(field));
    for (const field of missing)
      fault(
        `no column was found that holds ${field === 'LADDER' ? 'the ladder (such as ‘Role’)' : 'the title (such as ‘Role Level’)'}; say which one it is`,
      );
    if (unknown.length === 0 && missing.length === 0) reader.read(table, mapping);
  }
  const first = tables[0];
  const { mapping } = mapColumns(first?.header ?? [], wanted);
  const used = new Set(mapping.values());
  return {
    ladders: reader.ladders(),
    skillLevels: inSkillOrder([...reader.levels]),
    columns: FRAMEWORK_FIELDS.filter((field) => mapping.has(field)).map((field) => ({
      field,
      column: first!.header[mapping.get(field)!]!,
    })),
    ignored: (first?.header ?? []).filter((name, at) => !used.has(at) && name.trim() !== ''),
  };
}

class Reader {
  readonly levels = new Set<string>();
  private readonly descriptions = new Map<string, Said<string>>();
  private readonly names = new Map<string, string>();
  private readonly titles = new Map<string, OpenTitle>();

  constructor(private readonly errors: RowError[]) {}

  read({ file, header, rows }: FrameworkTable, mapping: FrameworkMapping): void {
    for (const { line, cells } of rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      const columnOf = (field: FrameworkField) => header[mapping.get(field)!] ?? field;
      const cell = (field: FrameworkField) => cells[mapping.get(field) ?? -1]?.trim() ?? '';
      const fault = (field: FrameworkField, message: string) => this.errors.push({ file, line, column: columnOf(field), message });
      if (cells.length > header.length) {
        this.errors.push({
          file,
          line,
          column: 'file',
          message: `the row has ${cells.length} cells, the header ${header.length}; put text with commas in quotes`,
        });
        continue;
      }
      const [ladder, title] = [cell('LADDER'), cell('TITLE')];
      if (ladder === '') fault('LADDER', 'is empty; say to which ladder the row belongs');
      if (title === '') fault('TITLE', 'is empty; say which title the row describes');
      if (ladder === '' || title === '') continue;
      this.row(ladder, title, line, cell, fault);
    }
  }

  private row(
    ladder: string,
    name: string,
    line: number,
    cell: (field: FrameworkField) => string,
    fault: (field: FrameworkField, message: string) => void,
  ): void {
    const at = ladder.toLowerCase();
    if (!this.names.has(at)) this.names.set(at, ladder);
    const about = this.descriptions.get(at);
    if (!about) this.descriptions.set(at, { value: cell('LADDER_DESCRIPTION'), line });
    else if (this.differs(about, cell('LADDER_DESCRIPTION')))
      fault('LADDER_DESCRIPTION', `‘${ladder}’ is described otherwise on line ${about.line}; describe it once, or alike`);
    let title = this.titles.get(name.toLowerCase());
    if (!title) {
      title = { name, ladder: at, line, description: { value: cell('TITLE_DESCRIPTION'), line }, rung: null, skills: new Map() };
      this.titles.set(name.toLowerCase(), title);
    } else if (title.ladder !== at) {
      fault('TITLE', `‘${name}’ stands on another ladder on line ${title.line}; a title stands on one ladder`);
      return;
    } else if (this.differs(title.description, cell('TITLE_DESCRIPTION')))
      fault('TITLE_DESCRIPTION', `‘${name}’ is described otherwise on line ${title.description.line}; describe it once, or alike`);
    this.rung(title, cell('RUNG'), line, fault);
    this.skill(title, line, cell, fault);
  }

  private rung(title: OpenTitle, text: string, line: number, fault: (field: FrameworkField, message: string) => void): void {
    if (text === '') return;
    const rung = Number(text);
    if (!Number.isInteger(rung) || rung < 1 || rung > 20) fault('RUNG', `‘${text}’ is no rung; write a whole number from 1 to 20`);
    else if (title.rung && title.rung.value !== rung)
      fault('RUNG', `‘${title.name}’ stands on rung ${title.rung.value} on line ${title.rung.line}`);
    else title.rung ??= { value: rung, line };
  }

  private skill(
    title: OpenTitle,
    line: number,
    cell: (field: FrameworkField) => string,
    fault: (field: FrameworkField, message: string) => void,
  ): void {
    const [name, level] = [cell('SKILL'), cell('SKILL_LEVEL')];
    if (name === '') {
      if (level !== '') fault('SKILL', `is empty, but the level ‘${level}’ is given; name the skill`);
      return;
    }
    const before = title.skills.get(name.toLowerCase());
    // The same skill of the same level is said twice in real frameworks: that is one skill.
    if (before && before.level !== (level === '' ? null : level))
      fault('SKILL_LEVEL', `‘${name}’ of ‘${title.name}’ is needed at ‘${before.level ?? ''}’ on line ${before.line}; name one level`);
    if (before) return;
    if (level !== '') this.levels.add(level);
    const description = cell('SKILL_LEVEL_DESCRIPTION') || cell('SKILL_DESCRIPTION') || null;
    title.skills.set(name.toLowerCase(), { name, level: level === '' ? null : level, description, line });
  }

  /** Whether two cells contradict each other; an empty one says nothing. */
  private differs(before: Said<string>, value: string): boolean {
    if (value === '') return false;
    if (before.value === '') {
      before.value = value;
      return false;
    }
    return before.value !== value;
  }

  ladders(): FrameworkLadder[] {
    return [...this.names].map(([at, name]) => {
      const titles = [...this.titles.values()].filter(({ ladder }) => ladder === at);
      const order = inRungOrder(titles.map((title) => title.name));
      const read = titles.map(({ name: title, rung, description, skills }) => ({
        name: title,
        rung: rung?.value ?? order.indexOf(title) + 1,
        description: description.value,
        skills: [...skills.values()].map(({ name, level, description }) => ({ name, level, description })),
      }));
      return { name, description: this.descriptions.get(at)!.value, titles: read.toSorted((a, b) => a.rung - b.rung) };
    });
  }
}
