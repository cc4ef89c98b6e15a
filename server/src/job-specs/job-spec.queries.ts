import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { keyNamed } from '../schema/global-id.ts';
import { pageOf } from '../schema/page.ts';
import { JobSpecStatusEnum } from './job-spec-enums.ts';
import { JobSpec, JobSpecConnection } from './job-spec.type.ts';
import type { JobSpecStatus } from './job-spec.ts';
import { listJobSpecs } from './job-specs.store.ts';

@InputType({ description: 'Which job specs; all that is said has to hold.' })
export class JobSpecFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title or text.' })
  search?: string | null;

  @Field(() => [JobSpecStatusEnum], { nullable: true, description: 'One of these. Left out: all but the archived ones.' })
  status?: JobSpecStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'For this requisition.' })
  requisitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'For this initiative.' })
  initiativeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: made by the viewer; false: by others.' })
  mine?: boolean | null;
}

@ArgsType()
export class JobSpecListArgs extends PageArgs {
  @Field(() => JobSpecFilter, { nullable: true, description: 'Which ones; left out: all but the archived ones.' })
  filter?: JobSpecFilter | null;
}

@Resolver()
export class JobSpecQueries {
  @Query(() => JobSpec, { nullable: true, description: 'A job spec by its id or key; null where there is none.' })
  async jobSpec(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id or key.' }) id: string,
  ): Promise<JobSpec | null> {
    const key = keyNamed('JobSpec', id);
    return key === null ? null : JobSpec.find(context, key);
  }

  @Query(() => JobSpecConnection, { description: 'Job specs, the one last changed first.' })
  async jobSpecs(
    @Ctx() context: RequestContext,
    @Args(() => JobSpecListArgs) { filter, ...page }: JobSpecListArgs,
  ): Promise<ConnectionOf<JobSpec>> {
    const { search, status, requisitionId, initiativeId, mine } = filter ?? {};
    const wanted = search?.trim().toLowerCase() ?? '';
    const requisitionKey = requisitionId == null ? null : keyNamed('Requisition', requisitionId);
    const initiativeKey = initiativeId == null ? null : keyNamed('Initiative', initiativeId);
    const list = (await context.services.database.read(listJobSpecs)).filter(
      (entry) =>
        (status ? status.includes(entry.status) : entry.status !== 'ARCHIVED') &&
        (requisitionId == null || entry.links.requisitionKey === requisitionKey) &&
        (initiativeId == null || entry.links.initiativeKey === initiativeKey) &&
        (mine == null || mine === (entry.createdBy === context.caller!.id)) &&
        (wanted === '' || `${entry.title}\n${entry.text}`.toLowerCase().includes(wanted)),
    );
    const cut = pageOf(list, ({ key }) => key, page);
    return new JobSpecConnection(cut, () => cut.entries.map((entry) => new JobSpec(context, entry)));
  }
}
