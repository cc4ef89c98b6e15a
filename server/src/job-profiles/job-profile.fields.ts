import type { Key } from '@tandem/shared/org/records';
import { familiesOf, familyOf, profilesOf } from '@tandem/shared/roles/ladders';
import { profileOfFacts } from '@tandem/shared/roles/profile-of-position';
import { Arg, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Org } from '../org/org.type.ts';
import { Position } from '../org/position.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { keyNamed } from '../schema/global-id.ts';
import { JobFamily } from './job-family.type.ts';
import { JobProfile } from './job-profile.type.ts';

const INCLUDE_RETIRED = { defaultValue: false, description: 'Also those that are retired. Left out: no.' } as const;

@Resolver(() => Org)
export class OrgLadderFields {
  @FieldResolver(() => [JobFamily], { description: 'Job families: those that ship with Tandem, then its own by name.' })
  jobFamilies(@Root() { view }: Org, @Arg('includeRetired', () => Boolean, INCLUDE_RETIRED) includeRetired: boolean): JobFamily[] {
    return view.showAll('jobFamily', familiesOf(view.org, includeRetired));
  }

  @FieldResolver(() => [JobProfile], { description: 'Job profiles, family by family, lowest rung first.' })
  jobProfiles(
    @Root() { view }: Org,
    @Arg('familyId', () => ID, { nullable: true, description: 'Of this family alone, by any of its ids or its key.' })
    familyId: string | null,
    @Arg('includeRetired', () => Boolean, INCLUDE_RETIRED) includeRetired: boolean,
  ): JobProfile[] {
    const familyKey = familyId == null ? null : keyNamed('JobFamily', familyId);
    if (familyId != null && (familyKey === null || !familyOf(view.org, familyKey)))
      throw badInput(`There is no job family ‘${familyId.slice(0, 80)}’.`, 'NOT_FOUND');
    return view.showAll('jobProfile', profilesOf(view.org, familyKey, includeRetired));
  }

  @FieldResolver(() => JobProfile, { nullable: true, description: 'A job profile by any of its ids or its key; null where there is none.' })
  jobProfile(@Root() { view }: Org, @Arg('id', () => ID, { description: 'Any of its ids, or its key.' }) id: string): JobProfile | null {
    return view.find('jobProfile', keyNamed('JobProfile', id) satisfies Key | null);
  }
}

@Resolver(() => Position)
export class PositionProfileField {
  @FieldResolver(() => JobProfile, {
    nullable: true,
    description: 'The profile that its job profile names, or else its title; null where neither is known.',
  })
  profile(@Root() { record, shownIn: view }: Position): JobProfile | null {
    const profile = profileOfFacts(view.org, view.on.facts(record));
    return profile ? view.show('jobProfile', profile) : null;
  }
}
