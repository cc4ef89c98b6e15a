import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { MOST_ROW_ERRORS, type RowError as RowFault } from '@tandem/shared/import/row-error';
import type { Org } from '@tandem/shared/org/org';
import { MEASUREMENT_FILE, readMeasurementRows, type MeasurementRow } from '@tandem/shared/scorecard/measurement-rows';
import Papa from 'papaparse';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { newKey } from '../changes/edit-desk.ts';
import { EditInput, EditPayload } from '../changes/edit-input.ts';
import { runAct } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { RowError } from '../imports/row-error.type.ts';
import { keyNamed } from '../schema/global-id.ts';

@InputType({ description: 'A CSV table of measured values: initiative_id, metric, date, value; target and currency if known.' })
export class ImportMeasurementsInput extends EditInput {
  @Field(() => String, { description: 'Its text: UTF-8, comma, a header row; money in major units, days as YYYY-MM-DD.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Whose ids `initiative_id` holds beside keys; `csv` if left out.' })
  source?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `importMeasurements`. Where there is any error, nothing was written.' })
export class ImportMeasurementsPayload extends EditPayload {
  @Field(() => Int, { description: 'Values that were recorded.' })
  readonly recorded!: number;

  @Field(() => [RowError], { description: `Every error, at most ${MOST_ROW_ERRORS} of them.` })
  readonly rowErrors!: readonly RowError[];
}

@Resolver()
export class ImportMeasurementsMutation {
  @Mutation(() => ImportMeasurementsPayload, { description: 'Records the measured values of a CSV table as one act, all or nothing.' })
  async importMeasurements(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportMeasurementsInput, { description: 'What is wanted.' }) input: ImportMeasurementsInput,
  ): Promise<ImportMeasurementsPayload> {
    const errors: RowFault[] = [];
    const rows = rowsOf(input.text, errors);
    let recorded = 0;
    const outcome = await runAct(context, input, { mutation: 'importMeasurements', label: 'Import measurements' }, (org) => {
      const found = [...errors];
      const changes = changesOf(org, input.source ?? 'csv', rows, found);
      recorded = changes.length;
      if (found.length > errors.length) errors.splice(0, errors.length, ...found);
      return errors.length > 0 || changes.length === 0
        ? { allowed: false, refusals: [{ code: 'INVALID', message: wordsOf(errors.length), field: 'text' }] }
        : { ...applyAct(org, changes), answer: changes.length };
    });
    if (!outcome.ok) return { recorded: 0, rowErrors: errors.slice(0, MOST_ROW_ERRORS), userErrors: outcome.refusals };
    return { recorded: (outcome.answer as number | null) ?? recorded, rowErrors: [], userErrors: [] };
  }
}

function wordsOf(errors: number): string {
  return errors === 0
    ? 'The table has no rows; nothing was written.'
    : `The table has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written.`;
}

function rowsOf(text: string, errors: RowFault[]): MeasurementRow[] {
  const { data, errors: faults } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',', skipEmptyLines: false });
  const [broken] = faults.filter(({ type }) => type === 'Quotes');
  if (broken) {
    errors.push({
      file: MEASUREMENT_FILE,
      line: (broken.row ?? 0) + 1,
      column: 'file',
      message: 'a quote is opened and never closed; close it',
    });
    return [];
  }
  const [header = [], ...others] = data;
  const rows = others.map((cells, i) => ({ line: i + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return readMeasurementRows(
    header.map((name) => name.trim().toLowerCase()),
    rows,
    errors,
  );
}

function changesOf(org: Org, source: string, rows: readonly MeasurementRow[], errors: RowFault[]): Change[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, initiativeId, ...values }): Change[] => {
    const key = org.keyOfExternalId('initiative', source, initiativeId) ?? keyNamed('Initiative', initiativeId);
    const fault = (column: string, message: string) => {
      errors.push({ file: MEASUREMENT_FILE, line, column, message });
      return [];
    };
    if (key === null || !org.initiative(key))
      return fault(
        'initiative_id',
        `there is no initiative ‘${initiativeId.slice(0, 60)}’; give its key, or the id by which the source ‘${source}’ knows it`,
      );
    const place = `${key} ${values.metric} ${values.day}`;
    const before = lines.get(place);
    if (before !== undefined) return fault('date', `the same initiative, metric and day stand on line ${before}; each may stand once`);
    lines.set(place, line);
    const known = org.measurementsOf(key).find(({ metric, day }) => metric === values.metric && day === values.day);
    const record = { key: known?.key ?? newKey(), source: null, externalId: null, initiativeKey: key, ...values };
    return [{ kind: 'RESTORE_RECORD', recordKind: 'measurement', record }];
  });
}
