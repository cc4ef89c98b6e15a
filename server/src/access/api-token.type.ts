import { Field, ObjectType } from 'type-graphql';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import { DateTime } from '../schema/scalars.ts';
import type { ApiToken as Token } from './api-tokens.store.ts';

@ObjectType('ApiToken', {
  implements: Node,
  simpleResolvers: true,
  description: 'A program’s way in. Its text is shown once, when it is made.',
})
export class ApiToken extends Node {
  constructor(private readonly token: Token) {
    super();
  }

  @Field(() => String, { description: 'What it is for.' })
  get name(): string {
    return this.token.name;
  }
  @Field(() => [String], { description: 'What it may do; `admin` includes all other scopes.' })
  get scopes(): readonly string[] {
    return this.token.scopes;
  }
  @Field(() => DateTime, { description: 'When it was made.' })
  get createdAt(): string {
    return this.token.createdAt;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to the minute; null is never.' })
  get lastUsedAt(): string | null {
    return this.token.lastUsedAt;
  }
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it holds.' })
  get revokedAt(): string | null {
    return this.token.revokedAt;
  }

  protected override globalId(): string {
    return writeGlobalId(idPrefix('ApiToken', { asOf: null, revision: null }), this.token.id);
  }
}
