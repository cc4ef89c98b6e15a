import type { Refusal } from '@tandem/shared/changes/refusal';
import { MOST_ROW_ERRORS } from '@tandem/shared/import/row-error';
import type { Day } from '@tandem/shared/org/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { CommitOutcome, WantedAct } from '../org/org.store.ts';
import { commitInto, requireEditScope } from '../scenarios/edit-target.ts';
import { SCENARIO_REVISIONS } from '../scenarios/scenario-forks.ts';
import { noScenario } from '../scenarios/scenario.ts';
import { keyNamed } from '../schema/global-id.ts';
import { LocalDate } from '../schema/scalars.ts';
import { UserError } from '../schema/user-error.type.ts';
import { readBundle, type Bundle } from './bundle-upload.ts';
import { importBundle, type ImportOutcome, type ImportTarget } from './import-bundle.ts';
import { RowError } from './row-error.type.ts';

@InputType({ description: 'One file of a CSV bundle.' })
export class ImportFileInput {
  @Field(() => String, { description: 'Name of the file, such as `people.csv`.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its text.' })
  readonly text!: string;
}

@InputType({ description: 'A CSV bundle and how to import it.' })
export class ImportOrgInput {
  @Field(() => [ImportFileInput], { description: 'The files; any of a bundle may be absent, others are ignored.' })
  readonly files!: ImportFileInput[];

  @Field(() => Boolean, { nullable: true, description: 'Work out what would happen and write nothing. False if left out.' })
  readonly dryRun?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Leave references that do not resolve and circles empty, with a warning. False if left out.',
  })
  readonly lenient?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'End what the same source brought before and no longer lists. False if left out.' })
  readonly replace?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Whose ids the files hold. `csv` if left out.' })
  readonly source?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day from which changed cells hold. Today if left out.' })
  readonly effective?: Day | null;

  @Field(() => ID, { nullable: true, description: 'The scenario to import into; the live organization if left out.' })
  readonly scenarioId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A second call of the same caller with this key does nothing and gets the first answer.',
  })
  readonly idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an import came to, or would come to. Where `rowErrors` or `userErrors` is not empty, nothing was written.',
})
export class ImportOrgPayload {
  @Field(() => Int, { description: 'Records made.' })
  readonly created!: number;

  @Field(() => Int, { description: 'Records changed.' })
  readonly changed!: number;

  @Field(() => Int, { description: 'Records closed, ended or taken back.' })
  readonly removed!: number;

  @Field(() => Int, { description: 'Revision of the live organization afterwards; in a scenario, its version.' })
  readonly revision!: number;

  @Field(() => [RowError], { description: `Every error, at most ${MOST_ROW_ERRORS} of them.` })
  readonly rowErrors!: readonly RowError[];

  @Field(() => [RowError], { description: `What was left empty, ignored or overwritten, at most ${MOST_ROW_ERRORS} remarks.` })
  readonly warnings!: readonly RowError[];

  @Field(() => [String], { description: 'Names of files that are none of a bundle.' })
  readonly ignoredFiles!: readonly string[];

  @Field(() => [UserError], { description: 'Why nothing was done.' })
  readonly userErrors!: readonly UserError[];
}

/** How an import is asked for, whichever way it comes in. */
export type ImportRequest = Omit<ImportOrgInput, 'files'>;

@Resolver()
export class ImportOrg {
  @Mutation(() => ImportOrgPayload, {
    description: 'Imports a CSV bundle as one act, all or nothing. Files over the body limit go to `POST /imports`.',
  })
  importOrg(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportOrgInput, { description: 'The files, and how to import them.' }) { files, ...request }: ImportOrgInput,
  ): Promise<ImportOrgPayload> {
    return runImport(context, readBundle(files.map(({ name, text }) => ({ name, content: text }))), request);
  }
}

/** Imports a bundle for the caller of a request. */
export async function runImport(context: RequestContext, bundle: Bundle, request: ImportRequest): Promise<ImportOrgPayload> {
  const { services, caller } = context;
  const { revision } = await context.org();
  const source = request.source?.trim() || 'csv';
  if (source.length > 100)
    return nothing(revision, { code: 'INVALID', message: 'The source is longer than 100 characters.', field: 'source' });
  const target = await targetOf(context, request.scenarioId ?? null);
  if ('code' in target) return nothing(revision, target);
  const outcome = await importBundle(
    { database: services.database, org: target },
    {
      bundle,
      options: {
        source,
        effective: request.effective ?? (await context.today()),
        lenient: request.lenient ?? false,
        replace: request.replace ?? false,
      },
      actor: caller?.id ?? null,
      dryRun: request.dryRun ?? false,
      ...(request.idempotencyKey != null && { idempotencyKey: request.idempotencyKey }),
    },
  );
  return payloadOf(outcome);
}

/** The version that a request imports into, as the caller may edit it; or why there is none. */
async function targetOf(context: RequestContext, scenarioId: string | null): Promise<ImportTarget | Refusal> {
  const { store, scenarios } = context.services;
  requireEditScope(context, scenarioId);
  const commit = (act: WantedAct): Promise<CommitOutcome> => commitInto(context, scenarioId, act);
  if (scenarioId === null) return { current: () => store.current(), commit };
  const key = keyNamed('Scenario', scenarioId);
  const seen = key === null ? null : await scenarios.find(key, context.caller!.id);
  if (!seen) return noScenario(scenarioId);
  return { current: async () => (await scenarios.version(seen.entry)).org, commit, inScenario: true };
}

function payloadOf({ created, changed, removed, revision, errors, refusals, warnings, ignored }: ImportOutcome): ImportOrgPayload {
  const refused: readonly UserError[] =
    errors.length > 0
      ? [
          {
            code: 'INVALID' as const,
            message: `The files have ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; nothing was imported.`,
            field: 'files',
          },
        ]
      : (refusals ?? []);
  return {
    created,
    changed,
    removed,
    revision: revision >= SCENARIO_REVISIONS ? revision - SCENARIO_REVISIONS : revision,
    rowErrors: errors.slice(0, MOST_ROW_ERRORS),
    warnings: warnings.slice(0, MOST_ROW_ERRORS),
    ignoredFiles: ignored,
    userErrors: refused,
  };
}

function nothing(revision: number, error: UserError): ImportOrgPayload {
  return { created: 0, changed: 0, removed: 0, revision, rowErrors: [], warnings: [], ignoredFiles: [], userErrors: [error] };
}
