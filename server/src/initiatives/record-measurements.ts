import { applyAct } from '@tandem/shared/changes/act';
import type { Change, RemoveRecord } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Metric } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditDesk } from '../changes/edit-desk.ts';
import { EditInput, EditPayload, UpdateInput } from '../changes/edit-input.ts';
import { deskOf, runAct, runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import { MetricEnum, type Measurement } from './measurement.type.ts';

const MOST_AT_ONCE = 5_000;

@InputType({ description: 'One measured value.' })
export class MeasurementInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => MetricEnum, { description: 'What was measured.' })
  metric!: Metric;

  @Field(() => LocalDate, { description: 'The day that it is of.' })
  day!: Day;

  @Field(() => Float, { description: 'The value; money in minor units.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'What it was meant to be; left out or null: no target.' })
  target?: number | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; needed for money, refused for all else.' })
  currency?: string | null;
}

@InputType({
  description: 'Records measured values, all or none. One of the same initiative, metric and day takes the place of the former.',
})
export class RecordMeasurementsInput extends EditInput {
  @Field(() => [MeasurementInput], { description: 'The values, at most 5,000.' })
  measurements!: MeasurementInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `recordMeasurements`.' })
export class RecordMeasurementsPayload extends EditPayload {
  @Field(() => [nodeType('measurement')()], { nullable: true, description: 'As they are now; null when they were refused.' })
  readonly measurements!: readonly Measurement[] | null;
}

@InputType({ description: 'Takes a measured value away.' })
export class RemoveMeasurementInput extends UpdateInput {
  @Field(() => ID, { description: 'The measurement.' })
  measurementId!: string;
}

@Resolver()
export class RecordMeasurementsMutations {
  @Mutation(() => RecordMeasurementsPayload, { description: 'Records measured values of initiatives.' })
  async recordMeasurements(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordMeasurementsInput, { description: 'What is wanted.' }) input: RecordMeasurementsInput,
  ): Promise<RecordMeasurementsPayload> {
    const outcome = await runAct(context, input, { mutation: 'recordMeasurements', label: 'Record measurements' }, (org, today) => {
      const planned = EditDesk.run(() => planRecordMeasurements(deskOf(context, input, org, today), input));
      if ('refused' in planned) return { allowed: false, refusals: [planned.refused] };
      return { ...applyAct(org, planned.planned.changes), answer: planned.planned.keys };
    });
    if (!outcome.ok) return { measurements: null, userErrors: outcome.refusals };
    const view = outcome.scenario ? await context.viewOfScenario(outcome.scenario, outcome.org) : await context.view(outcome.org);
    const keys = outcome.answer as readonly string[];
    return { measurements: keys.flatMap((key) => view.find('measurement', key) ?? []), userErrors: [] };
  }

  @Mutation(() => RecordMeasurementsPayload, { description: 'Takes a measured value away. The list of what is now there is empty.' })
  async removeMeasurement(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveMeasurementInput, { description: 'What is wanted.' }) input: RemoveMeasurementInput,
  ): Promise<RecordMeasurementsPayload> {
    const { userErrors } = await runEdit(context, input, {
      mutation: 'removeMeasurement',
      label: 'Remove a measurement',
      kind: 'measurement',
      plan: (desk): RemoveRecord => ({
        kind: 'REMOVE_RECORD',
        recordKind: 'measurement',
        key: desk.edited('measurement', input.measurementId, 'measurementId', input.expectedVersion).key,
      }),
    });
    return { measurements: userErrors.length > 0 ? null : [], userErrors };
  }
}

function planRecordMeasurements(desk: EditDesk, { measurements }: RecordMeasurementsInput): { changes: Change[]; keys: string[] } {
  if (measurements.length === 0 || measurements.length > MOST_AT_ONCE)
    desk.refuse(refuse('INVALID', `Give 1 to ${MOST_AT_ONCE} measurements at once.`, 'measurements'));
  const keys = new Map<string, string>();
  const changes = measurements.map((input, i): Change => {
    const { metric, day, value } = input;
    const initiative = desk.record('initiative', input.initiativeId, `measurements.${i}.initiativeId`);
    const known = desk.org.measurementsOf(initiative.key).find((other) => other.metric === metric && other.day === day);
    const place = `${initiative.key} ${metric} ${day}`;
    if (keys.has(place)) desk.refuse(refuse('INVALID', 'The same initiative, metric and day stand twice; keep one.', `measurements.${i}`));
    const key = known?.key ?? desk.madeHere(null).key;
    keys.set(place, key);
    return {
      kind: 'RESTORE_RECORD',
      recordKind: 'measurement',
      record: {
        key,
        source: null,
        externalId: null,
        initiativeKey: initiative.key,
        metric,
        day,
        value,
        target: input.target ?? null,
        currency: input.currency ?? null,
      },
    };
  });
  return { changes, keys: [...keys.values()] };
}
