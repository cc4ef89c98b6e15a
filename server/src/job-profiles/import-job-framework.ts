import { MOST_ROW_ERRORS } from '@tandem/shared/import/row-error';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { FRAMEWORK_FIELDS, FrameworkField } from '@tandem/shared/roles/framework/framework-columns';
import type { FrameworkOutcome } from '@tandem/shared/roles/framework/plan-framework';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditInput, EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { ImportFileInput } from '../imports/import-org.ts';
import { RowError } from '../imports/row-error.type.ts';
import { commitInto } from '../scenarios/edit-target.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import { importFramework, type FrameworkImported } from './import-framework.ts';

export const FrameworkFieldEnum = graphqlEnum<FrameworkField>('FrameworkField', 'What a column of a job framework can hold.', {
  LADDER: 'The ladder (job family) that the row belongs to.',
  LADDER_DESCRIPTION: 'What the ladder is about.',
  TITLE: 'The title that the row describes.',
  TITLE_DESCRIPTION: 'What the job of that title is: sentences, and duties as a list.',
  SKILL: 'A skill that it needs.',
  SKILL_DESCRIPTION: 'What the skill is; used where its level is not described.',
  SKILL_LEVEL: 'The level of the skill.',
  SKILL_LEVEL_DESCRIPTION: 'What having the skill at that level means.',
  RUNG: 'The rung; worked out from the title where it is not given.',
} satisfies Record<(typeof FRAMEWORK_FIELDS)[number], string>);

export const FrameworkOutcomeEnum = graphqlEnum<FrameworkOutcome>('FrameworkOutcome', 'What becomes of a part of a framework.', {
  CREATED: 'It is new.',
  CHANGED: 'It is there and says something else.',
  UNCHANGED: 'It is there and says the same.',
});

@InputType({ description: 'Which column holds what, where its name does not tell.' })
export class FrameworkColumnInput {
  @Field(() => FrameworkFieldEnum, { description: 'What it holds.' })
  field!: FrameworkField;

  @Field(() => String, { description: 'Name of the column in the header.' })
  column!: string;
}

@InputType({ description: 'An organization’s own job framework as CSV: one row for each title and skill.' })
export class ImportJobFrameworkInput extends EditInput {
  @Field(() => [ImportFileInput], { description: 'The files.' })
  files!: ImportFileInput[];

  @Field(() => Boolean, { nullable: true, description: 'Work out what would happen and write nothing. False if left out.' })
  dryRun?: boolean | null;

  @Field(() => [FrameworkColumnInput], {
    nullable: true,
    description: 'Which column holds what; what is left out is found by the usual names.',
  })
  mapping?: FrameworkColumnInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose framework it is; `framework` if left out. The same source and title is the same profile.',
  })
  source?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Which column was taken for what.' })
export class FrameworkColumn {
  @Field(() => FrameworkFieldEnum, { description: 'What it holds.' })
  readonly field!: FrameworkField;

  @Field(() => String, { description: 'Name of the column in the header.' })
  readonly column!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A title of an imported ladder.' })
export class ImportedRung {
  @Field(() => String, { description: 'The title.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Rung of the ladder; 1 is the lowest.' })
  readonly rung!: number;

  @Field(() => Int, { description: 'How many skills it needs.' })
  readonly skillCount!: number;

  @Field(() => FrameworkOutcomeEnum, { description: 'What becomes of it.' })
  readonly outcome!: FrameworkOutcome;
}

@ObjectType({ simpleResolvers: true, description: 'An imported ladder.' })
export class ImportedLadder {
  @Field(() => String, { description: 'Name of the family.' })
  readonly name!: string;

  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role that its people hold, as its name tells; null where it does not.' })
  readonly role!: string | null;

  @Field(() => FrameworkOutcomeEnum, { description: 'What becomes of the family.' })
  readonly outcome!: FrameworkOutcome;

  @Field(() => [ImportedRung], { description: 'Its titles, lowest first.' })
  readonly rungs!: readonly ImportedRung[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'What came, or would come, of `importJobFramework`. Where there is any error, nothing was written.',
})
export class ImportJobFrameworkPayload extends EditPayload {
  @Field(() => Int, { description: 'Families and profiles that are new.' })
  readonly created!: number;

  @Field(() => Int, { description: 'Families and profiles that say something else now.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Families and profiles that were there and said the same.' })
  readonly unchanged!: number;

  @Field(() => [FrameworkColumn], { description: 'Which column was taken for what.' })
  readonly columns!: readonly FrameworkColumn[];

  @Field(() => [String], { description: 'Columns that nothing was taken from.' })
  readonly ignoredColumns!: readonly string[];

  @Field(() => [ImportedLadder], { description: 'The ladders; none where there are errors.' })
  readonly ladders!: readonly ImportedLadder[];

  @Field(() => [String], { description: 'What one should know, in words.' })
  readonly warnings!: readonly string[];

  @Field(() => [RowError], { description: `Every error, at most ${MOST_ROW_ERRORS} of them.` })
  readonly rowErrors!: readonly RowError[];
}

@Resolver()
export class ImportJobFrameworkMutation {
  @Mutation(() => ImportJobFrameworkPayload, { description: 'Imports an organization’s own job framework as one act, all or nothing.' })
  async importJobFramework(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportJobFrameworkInput, { description: 'What is wanted.' }) input: ImportJobFrameworkInput,
  ): Promise<ImportJobFrameworkPayload> {
    const { files, dryRun, mapping, source, scenarioId, idempotencyKey } = input;
    const wanted = {
      files,
      dryRun: dryRun ?? false,
      mapping: new Map((mapping ?? []).map(({ field, column }) => [field, column])),
      source: source?.trim() || 'framework',
    };
    const imported = await importFramework(wanted, async (act) => {
      const outcome = await commitInto(context, scenarioId ?? null, {
        ...act,
        actor: context.caller!.id,
        ...(idempotencyKey != null && dryRun !== true && { idempotency: { key: idempotencyKey, mutation: 'importJobFramework' } }),
      });
      return outcome.ok ? { ok: true } : { ok: false, refusals: outcome.refusals };
    });
    return payloadOf(imported);
  }
}

/** Counts what came of an import. */
export function countOutcomes({ plan }: Pick<FrameworkImported, 'plan'>): Record<FrameworkOutcome, number> {
  const counts = { CREATED: 0, CHANGED: 0, UNCHANGED: 0 };
  for (const { outcome, profiles } of plan?.ladders ?? []) for (const one of [{ outcome }, ...profiles]) counts[one.outcome]++;
  return counts;
}

function payloadOf(imported: FrameworkImported): ImportJobFrameworkPayload {
  const { framework, plan, errors, refusals } = imported;
  const counts = countOutcomes(imported);
  return {
    created: counts.CREATED,
    changed: counts.CHANGED,
    unchanged: counts.UNCHANGED,
    columns: framework.columns,
    ignoredColumns: framework.ignored,
    ladders: (plan?.ladders ?? []).map(({ family, outcome, profiles }) => ({
      name: family.name,
      role: family.role,
      outcome,
      rungs: profiles.map(({ profile, outcome: of }) => ({
        name: profile.name,
        rung: profile.rung,
        skillCount: profile.skills.length,
        outcome: of,
      })),
    })),
    warnings: plan?.warnings ?? [],
    rowErrors: errors.slice(0, MOST_ROW_ERRORS),
    userErrors: refusals.length > 0 ? refusals : wordsOf(errors.length),
  };
}

function wordsOf(errors: number): readonly Refusal[] {
  if (errors === 0) return [];
  return [
    { code: 'INVALID', message: `The files have ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was written.`, field: 'files' },
  ];
}
