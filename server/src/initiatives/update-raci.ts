import type { RemoveRecord, RestoreRecord } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import type { RaciLetter } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EditDesk } from '../changes/edit-desk.ts';
import { EditPayload, UpdateInput } from '../changes/edit-input.ts';
import { runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import { RaciLetterEnum, type Raci } from './raci.type.ts';

@InputType({ description: 'What one party has to do with one decision.' })
export class RaciCellInput {
  @Field(() => String, { description: 'A role of the initiative, such as `PRODUCT_OWNER`, or a group by name.' })
  party!: string;

  @Field(() => RaciLetterEnum, { description: 'What it has to do with the decision.' })
  letter!: RaciLetter;
}

@InputType({ description: 'One decision of a RACI matrix.' })
export class RaciRowInput {
  @Field(() => String, { description: 'The decision; each stands in one row.' })
  decision!: string;

  @Field(() => [RaciCellInput], { description: 'The parties that have to do with it; exactly one is accountable.' })
  cells!: RaciCellInput[];
}

@InputType({ description: 'Sets the RACI matrix of an initiative.' })
export class UpdateRaciInput extends UpdateInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => [RaciRowInput], { nullable: true, description: 'All rows; null: the default matrix again.' })
  rows!: RaciRowInput[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateRaci`.' })
export class UpdateRaciPayload extends EditPayload {
  @Field(nodeType('raci'), { nullable: true, description: 'As it is now; null when it was refused, or is the default again.' })
  readonly raci!: Raci | null;
}

@Resolver()
export class UpdateRaciMutation {
  @Mutation(() => UpdateRaciPayload, { description: 'Sets the RACI matrix of an initiative, or goes back to the default one.' })
  async updateRaci(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRaciInput, { description: 'What is wanted.' }) input: UpdateRaciInput,
  ): Promise<UpdateRaciPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateRaci',
      label: 'Set a RACI matrix',
      kind: 'raci',
      plan: (desk) => planUpdateRaci(desk, input),
    });
    return { raci: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateRaci(desk: EditDesk, { initiativeId, rows, expectedVersion }: UpdateRaciInput): RestoreRecord | RemoveRecord {
  const { key } = desk.record('initiative', initiativeId, 'initiativeId');
  const present = desk.org.raciOf(key);
  if (present) desk.edited('raci', key, 'initiativeId', expectedVersion);
  if (rows == null) {
    if (!present) desk.refuse(refuse('INVALID', 'The initiative has the default matrix already.', 'rows'));
    return { kind: 'REMOVE_RECORD', recordKind: 'raci', key };
  }
  const plainRows = rows.map(({ decision, cells }) => ({
    decision: decision.trim(),
    cells: cells.map(({ party, letter }) => ({ party: party.trim(), letter })),
  }));
  const record = { key, source: null, externalId: null, initiativeKey: key, rows: plainRows };
  return { kind: 'RESTORE_RECORD', recordKind: 'raci', record };
}
