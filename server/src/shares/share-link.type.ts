import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../schema/scalars.ts';
import type { ShareLinkEntry } from './share-links.store.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A way to see the coverage page without an account. Its address is shown once, when it is made.',
})
export class ShareLink implements Omit<ShareLinkEntry, 'createdBy' | 'teamKey'> {
  @Field(() => ID, { description: 'What it is revoked by.' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is for.' })
  readonly name!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the team whose coverage it shows; null is the company.' })
  readonly teamKey!: string | null;

  @Field(() => DateTime, { description: 'When it was made.' })
  readonly createdAt!: string;

  @Field(() => DateTime, { description: 'When it stops to show anything.' })
  readonly expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it holds.' })
  readonly revokedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether names of people are shown.' })
  readonly showsNames!: boolean;

  @Field(() => Boolean, { description: 'Whether amounts of money are shown. Pay never is.' })
  readonly showsMoney!: boolean;
}
