import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Viewer } from '../access/viewer.type.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import { Person } from '../org/person.type.ts';
import { RoleFit } from './role-fit.type.ts';
import { shownOwnRoleFit, shownRoleFitOf } from './shown-role-fit.ts';

@Resolver(() => Viewer)
export class ViewerPersonFields {
  @FieldResolver(nodeType('person'), {
    nullable: true,
    description:
      'The person of the live organization whose account this is: whom an administrator linked it to, or else whose work e-mail is its address. Null for a token, and where there is none.',
  })
  async person(@Root() _viewer: Viewer, @Ctx() context: RequestContext): Promise<Person | null> {
    const person = await context.person();
    return person && (await context.view(await context.org())).show('person', person);
  }

  @FieldResolver(() => RoleFit, {
    nullable: true,
    description: 'The viewer’s own role fit, whether shared or not; null where they have taken none.',
  })
  roleFit(@Root() _viewer: Viewer, @Ctx() context: RequestContext): Promise<RoleFit | null> {
    return shownOwnRoleFit(context);
  }
}

@Resolver(() => Person)
export class PersonRoleFitField {
  @FieldResolver(() => RoleFit, {
    nullable: true,
    description:
      'The person’s role fit: the viewer’s own, or one that was shared, for those with the scope `hiring:read`; else null, as where there is none.',
  })
  roleFit(@Root() person: Person, @Ctx() context: RequestContext): Promise<RoleFit | null> {
    return shownRoleFitOf(context, person.record.key, person.shownIn.org, person.shownIn.day);
  }
}
