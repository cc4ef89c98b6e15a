import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { hasScope } from '../access/scopes.ts';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { ShareLink } from './share-link.type.ts';
import { createShareLink, listShareLinks, revokeShareLink } from './share-links.store.ts';

const MOST_DAYS = 366;
const MILLISECONDS_A_DAY = 86_400_000;

@InputType({ description: 'Makes a way to see the coverage page without an account.' })
export class CreateShareLinkInput {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The team whose coverage it shows; left out or null: the company.' })
  teamId?: string | null;

  @Field(() => Int, { description: `Days until it expires, 1 to ${MOST_DAYS}.` })
  days!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether names of people are shown. False if left out.' })
  showsNames?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether amounts of money are shown. False if left out. Pay never is.' })
  showsMoney?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createShareLink`.' })
export class CreateShareLinkPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The path of the page, shown this once; null when it was refused.' })
  readonly path!: string | null;

  @Field(() => ShareLink, { nullable: true, description: 'The link without its secret; null when it was refused.' })
  readonly shareLink!: ShareLink | null;
}

@InputType({ description: 'Revokes a share link for good.' })
export class RevokeShareLinkInput {
  @Field(() => ID, { description: 'The link: one’s own, or with the scope `admin` anybody’s.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `revokeShareLink`.' })
export class RevokeShareLinkPayload extends EditPayload {
  @Field(() => ShareLink, { nullable: true, description: 'The link that shows nothing any more; null when it was refused.' })
  readonly shareLink!: ShareLink | null;
}

@Resolver()
export class ShareLinks {
  @Query(() => [ShareLink], {
    description: 'The share links that were not revoked: one’s own, or with the scope `admin` all; the newest first.',
  })
  shareLinks(@Ctx() context: RequestContext): Promise<ShareLink[]> {
    return listShareLinks(context.services.database, ownerOf(context));
  }

  @Mutation(() => CreateShareLinkPayload, { description: 'Makes a way to see the coverage page without an account.' })
  async createShareLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateShareLinkInput, { description: 'What is wanted.' }) input: CreateShareLinkInput,
  ): Promise<CreateShareLinkPayload> {
    const refused = (refusal: Refusal): CreateShareLinkPayload => ({ path: null, shareLink: null, userErrors: [refusal] });
    const { name, teamId, days, showsNames, showsMoney } = input;
    if (name.trim() === '' || name.length > 200) return refused(refuse('INVALID', 'The name must have 1 to 200 characters.', 'name'));
    if (days < 1 || days > MOST_DAYS) return refused(refuse('INVALID', `A link holds for 1 to ${MOST_DAYS} days.`, 'days'));
    const teamKey = teamId == null ? null : keyNamed('Team', teamId);
    if (teamId != null && (teamKey === null || !(await context.org()).team(teamKey)))
      return refused(refuse('NOT_FOUND', `There is no team ‘${teamId.slice(0, 80)}’.`, 'teamId'));
    const now = context.services.now();
    const { secret, link } = await createShareLink(context.services.database, {
      name: name.trim(),
      createdBy: context.caller!.id,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + days * MILLISECONDS_A_DAY).toISOString(),
      teamKey,
      showsNames: showsNames ?? false,
      showsMoney: showsMoney ?? false,
    });
    return { path: `/shared/${secret}`, shareLink: link, userErrors: [] };
  }

  @Mutation(() => RevokeShareLinkPayload, { description: 'Revokes a share link for good.' })
  async revokeShareLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => RevokeShareLinkInput, { description: 'What is wanted.' }) { id }: RevokeShareLinkInput,
  ): Promise<RevokeShareLinkPayload> {
    const link = await revokeShareLink(context.services.database, id, ownerOf(context), context.services.now().toISOString());
    if (link) return { shareLink: link, userErrors: [] };
    return { shareLink: null, userErrors: [refuse('NOT_FOUND', `There is no link ‘${id.slice(0, 80)}’ of yours that holds.`, 'id')] };
  }
}

/** Whose links the caller may see; null is everybody's. */
function ownerOf({ caller }: RequestContext): string | null {
  return hasScope(caller!.scopes, 'admin') ? null : caller!.id;
}
