import { cancel, hold, open, reopen, resume } from '@tandem/shared/hiring/requisition-life';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { RequisitionStepInput } from './approve-requisition.ts';
import { requisitionNamed, RequisitionPayload, runRequisitionAct } from './run-requisition-act.ts';

@Resolver()
export class OpenRequisitionMutations {
  @Mutation(() => RequisitionPayload, {
    description:
      'Opens an approved requisition: candidates are looked for. Refused where a position has come to cost more than was approved.',
  })
  openRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'openRequisition',
      label: 'Open a requisition',
      liveOnly: 'opened',
      plan: ({ desk, doer }) => ({ requisition: open(requisitionNamed(desk, input), doer) }),
    });
  }

  @Mutation(() => RequisitionPayload, { description: 'Puts an approved or open requisition aside. Its approval stays.' })
  holdRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'holdRequisition',
      label: 'Put a requisition on hold',
      liveOnly: 'put on hold',
      plan: ({ desk }) => ({ requisition: hold(requisitionNamed(desk, input)) }),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Goes on with a requisition that was put aside: open where it was open, else approved.',
  })
  resumeRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'resumeRequisition',
      label: 'Go on with a requisition',
      liveOnly: 'gone on with',
      plan: ({ desk }) => ({ requisition: resume(requisitionNamed(desk, input)) }),
    });
  }

  @Mutation(() => RequisitionPayload, { description: 'Gives a requisition up. Its positions stay, and so does who has come already.' })
  cancelRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'cancelRequisition',
      label: 'Cancel a requisition',
      liveOnly: null,
      plan: ({ desk, doer }) => ({ requisition: cancel(requisitionNamed(desk, input), doer) }),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Makes a filled or cancelled requisition a draft again, under its keys and those of its seats. It needs a new approval.',
  })
  reopenRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequisitionStepInput, { description: 'What is wanted.' }) input: RequisitionStepInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'reopenRequisition',
      label: 'Reopen a requisition',
      liveOnly: 'reopened',
      plan: ({ desk }) => ({ requisition: reopen(requisitionNamed(desk, input)) }),
    });
  }
}
