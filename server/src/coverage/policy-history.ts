import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, POLICY_KEY, type PolicyRecord } from '@tandem/shared/org/records';
import { changeInWords } from '@tandem/shared/scenario/change-words';
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { revisionsLabelled, type LoggedAct } from '../org/acts.store.ts';
import { DateTime } from '../schema/scalars.ts';
import { POLICY_LABEL } from './update-coverage-policy.ts';

const MOST = 100;

@ObjectType({ simpleResolvers: true, description: 'One change of the coverage policy.' })
export class PolicyChange {
  @Field(() => Int, { description: 'Revision of the organization after it.' })
  readonly revision!: number;

  @Field(() => DateTime, { description: 'When it was done.' })
  readonly at!: string;

  @Field(() => String, { description: 'The name of the user or token who did it; `Tandem` where the server did it itself.' })
  readonly actor!: string;

  @Field(() => [String], { description: 'What changed, in words; one entry for the whole policy where it went back to the default.' })
  readonly changes!: readonly string[];
}

@Resolver()
export class PolicyHistoryQuery {
  @Query(() => [PolicyChange], {
    description: `The changes of the live organization’s coverage policy, the newest first; at most ${MOST}.`,
  })
  async policyHistory(@Ctx() context: RequestContext): Promise<PolicyChange[]> {
    const { store, database } = context.services;
    const names = await context.actors();
    const policy = (await store.current()).record('coveragePolicy', POLICY_KEY);
    const labelled = await database.read((manager) => revisionsLabelled(manager, POLICY_LABEL, MOST));
    const wanted = new Set(policy ? [policy.version, ...labelled] : labelled);
    const found: PolicyChange[] = [];
    // Each act tells at which revision the policy was set before it, be it by a label of its own or by a scenario or a demo.
    for (const revision of wanted) {
      const act = await store.actAt(revision);
      if (!act) continue;
      const { words, before } = changeIn(act);
      if (words.length === 0) continue;
      if (before !== null && wanted.size < MOST) wanted.add(before);
      const actor = act.actor === null ? 'Tandem' : (names.get(act.actor)?.name ?? 'Somebody who is gone');
      found.push({ revision, at: act.at, actor, changes: words });
    }
    return found.toSorted((a, b) => b.revision - a.revision);
  }
}

/** What an act does to the policy in words, and the revision at which it was set before; null where it was the default. */
function changeIn({ changes, inverses, versions }: LoggedAct): { readonly words: string[]; readonly before: number | null } {
  const at = inverses.findLastIndex(isOfPolicy);
  const inverse = inverses[at];
  const was = inverse?.kind === 'RESTORE_RECORD' && inverse.recordKind === 'coveragePolicy' ? inverse.record : null;
  const org = withPolicy(was === null ? null : { ...was, version: 0 });
  const words = changes
    .filter(isOfPolicy)
    .map((change) =>
      change.kind === 'REMOVE_RECORD'
        ? 'Back to the default policy'
        : changeInWords(org, change).text.replace(/^Set the coverage policy: /, ''),
    );
  return { words, before: was === null ? null : versions[at]! };
}

function isOfPolicy(change: Change): boolean {
  return (change.kind === 'RESTORE_RECORD' || change.kind === 'REMOVE_RECORD') && change.recordKind === 'coveragePolicy';
}

function withPolicy(record: PolicyRecord | null): Org {
  const draft = Org.empty(DEFAULT_POLICY).draft();
  if (record) draft.put('coveragePolicy', record);
  return draft.seal(0);
}
