import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../schema/enums.ts';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import type { Caller } from './caller.ts';

const ViewerKind = graphqlEnum<Caller['kind']>('ViewerKind', 'By what somebody came in.', {
  USER: 'A person who signed in.',
  TOKEN: 'A program with a token.',
});

@ObjectType({ implements: Node, simpleResolvers: true, description: 'Who is asking.' })
export class Viewer extends Node {
  constructor(private readonly caller: Caller) {
    super();
  }

  @Field(() => String, { description: 'The name of the user or token.' })
  get name(): string {
    return this.caller.name;
  }
  @Field(() => String, { nullable: true, description: 'The address with which the user signs in; null for a token.' })
  get email(): string | null {
    return this.caller.email;
  }
  @Field(() => [String], { description: 'What the viewer may do; `admin` includes all other scopes.' })
  get scopes(): readonly string[] {
    return this.caller.scopes;
  }
  @Field(() => ViewerKind, { description: 'By what the viewer came in.' })
  get kind(): Caller['kind'] {
    return this.caller.kind;
  }

  protected override globalId(): string {
    return writeGlobalId(idPrefix('Viewer', { asOf: null, revision: null }), this.caller.id);
  }
}
