import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { Requisition } from '../hiring/requisition.type.ts';
import { JobSpec } from './job-spec.type.ts';
import { listJobSpecsOf } from './job-specs.store.ts';

@Resolver(() => Requisition)
export class RequisitionJobSpecsField {
  @FieldResolver(() => [JobSpec], { description: 'The job specs that are for it and not archived, the one last changed first.' })
  async jobSpecs(@Root() requisition: Requisition, @Ctx() context: RequestContext): Promise<JobSpec[]> {
    const entries = await context.services.database.read((manager) => listJobSpecsOf(manager, requisition.key));
    return entries.filter(({ status }) => status !== 'ARCHIVED').map((entry) => new JobSpec(context, entry));
  }
}
