import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { approve, remind, sendBack, submit, withdraw } from '@tandem/shared/hiring/requisition-life';
import { stepsAskedFor } from '@tandem/shared/hiring/steps-asked-for';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { requisitionNamed, RequisitionInput, RequisitionPayload, runRequisitionAct } from './run-requisition-act.ts';

const MOST_NOTE = 2_000;

@InputType({ description: 'A step in the approval of a requisition.' })
export class RequisitionStepInput extends RequisitionInput {}

@InputType({ description: 'A verdict on a requisition.' })
export class RequisitionVerdictInput extends RequisitionInput {
  @Field(() => String, { nullable: true, description: `What there is to say, at most ${MOST_NOTE} characters; sending back needs it.` })
  note?: string | null;
}

@Resolver()
export class ApproveRequisitionMutations {
  @Mutation(() => RequisitionPayload, {
    description: 'Asks for the approval of what a draft says now. Where the approval chain asks for no step, it is approved at once.',
  })
  submitRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'submitRequisition',
      label: 'Ask for the approval of a requisition',
      liveOnly: 'sent for approval',
      plan: ({ desk, org, chain, doer }) => {
        const requisition = requisitionNamed(desk, input);
        return { requisition: submit(org, requisition, stepsAskedFor(org, requisition, chain, doer.today), doer) };
      },
    });
  }

  @Mutation(() => RequisitionPayload, { description: 'Takes the request for approval back: the requisition is a draft again.' })
  withdrawRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'withdrawRequisition',
      label: 'Withdraw a requisition',
      liveOnly: 'withdrawn',
      plan: ({ desk }) => ({ requisition: withdraw(requisitionNamed(desk, input)) }),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description:
      'Approves the step that waits, in the caller’s own place or that of somebody who lets them. The last step approves the requisition.',
  })
  approveRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionVerdictInput, { description: 'What is wanted.' }) input: RequisitionVerdictInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'approveRequisition',
      label: 'Approve a requisition',
      liveOnly: 'approved',
      plan: ({ desk, org, chain, doer }) => ({
        requisition:
          checkNote(input.note) ?? approve(org, requisitionNamed(desk, input), doer, chain.delegates, input.note?.trim() || null),
      }),
    });
  }

  @Mutation(() => RequisitionPayload, { description: 'Sends a requisition back with what is to be changed: it is a draft again.' })
  sendBackRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionVerdictInput, { description: 'What is wanted.' }) input: RequisitionVerdictInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'sendBackRequisition',
      label: 'Send a requisition back',
      liveOnly: 'sent back',
      plan: ({ desk, chain, doer }) => ({
        requisition: checkNote(input.note) ?? sendBack(requisitionNamed(desk, input), doer, chain.delegates, input.note ?? ''),
      }),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Reminds those who have yet to approve, at most once a day for each who reminds. They see it in Tandem.',
  })
  remindApprovers(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'remindApprovers',
      label: 'Remind the approvers of a requisition',
      liveOnly: 'approved',
      plan: ({ desk, doer }) => ({ requisition: remind(requisitionNamed(desk, input), doer) }),
    });
  }
}

function checkNote(note: string | null | undefined): Refusal | null {
  return (note ?? '').length > MOST_NOTE ? refuse('INVALID', `The note has at most ${MOST_NOTE} characters.`, 'note') : null;
}
