import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'A thing that can be asked for again by its id.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Opaque id of the thing in one version of the organization, and on one day where `asOf` was asked. `key` is the same in every version.',
  })
  get id(): string {
    return this.globalId();
  }

  protected abstract globalId(): string;
}
