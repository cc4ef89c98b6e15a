import { writtenBy } from '@tandem/shared/changes/act';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { Actor, actorNamed } from '../scenarios/actor.type.ts';
import { DateTime } from '../schema/scalars.ts';

const MOST = 100;
const PREFIX = { ACT: '', UNDO: 'Undo: ', REDO: 'Redo: ' } as const;

@ObjectType({ simpleResolvers: true, description: 'An act that changed a requisition.' })
export class RequisitionEvent {
  @Field(() => Int, { description: 'Revision of the organization after it.' })
  readonly revision!: number;

  @Field(() => DateTime, { description: 'When it was done.' })
  readonly at!: string;

  @Field(() => Actor, { description: 'Who did it.' })
  readonly actor!: Actor;

  @Field(() => String, { description: 'What was done, in words.' })
  readonly text!: string;
}

/** The acts that changed a requisition, the newest first: each act of the log says at which revision the record was written before it. */
export async function requisitionHistory(context: RequestContext, key: string, newest: number): Promise<RequisitionEvent[]> {
  const actors = await context.actors();
  const found: RequisitionEvent[] = [];
  let revision = newest;
  while (revision > 0 && found.length < MOST) {
    const act = await context.services.store.actAt(revision);
    if (!act) break;
    found.push({ revision, at: act.at, actor: actorNamed(actors, act.actor), text: PREFIX[act.origin] + act.label });
    const at = act.inverses.findLastIndex((inverse) => {
      const written = writtenBy(inverse);
      return written.kind === 'requisition' && written.key === key;
    });
    revision = at < 0 ? 0 : act.versions[at]!;
  }
  return found;
}
