import { Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { Actor, actorNamed } from './actor.type.ts';
import { mayReview, stepsOf, stepsToApprove } from './approval.ts';
import type { ActorEntry } from './actors.ts';
import { listComments, type CommentEntry } from './comments.store.ts';
import { ScenarioComment, shownComment } from './comment.type.ts';
import { readReviewPolicy } from './review-policy.store.ts';
import { ChangeVerdictEnum, ReviewPolicy, ScenarioReview, type ReviewStepState } from './review.type.ts';
import { newestReview, readVerdicts, type ChangeVerdictEntry, type Review } from './reviews.store.ts';
import { ScenarioChange } from './scenario-change.type.ts';
import type { ScenarioVersion } from './scenario-forks.ts';
import { hasAccess } from './scenario.ts';
import { Scenario } from './scenario.type.ts';

@Resolver(() => Scenario)
export class ScenarioReviewFields {
  @FieldResolver(() => [ScenarioComment], { description: 'What was said about it and its changes, oldest first.' })
  async comments(@Root() scenario: Scenario): Promise<ScenarioComment[]> {
    const { known, context } = scenario;
    if (!known) return [];
    const comments = await context.services.database.read((manager) => listComments(manager, known.entry.key));
    const actors = await context.actors();
    return comments.map((comment) => shownComment(comment, actors, context.caller!.id));
  }

  @FieldResolver(() => ScenarioReview, { nullable: true, description: 'Its newest review, open or ended; null where none was asked for.' })
  async review(@Root() scenario: Scenario): Promise<ScenarioReview | null> {
    const { known, context } = scenario;
    const review = known && (await context.services.database.read((manager) => newestReview(manager, known.entry.key)));
    if (!review) return null;
    const mayComment = hasAccess(known.access, 'COMMENT') && known.entry.status === 'IN_REVIEW';
    return shownReview(review, await context.actors(), await scenario.fork(), context.caller!.id, mayComment);
  }

  @FieldResolver(() => [String], {
    description: 'What the policy asks for before it is applied: the names of the steps with why, in words.',
  })
  async neededApprovals(@Root() scenario: Scenario): Promise<string[]> {
    const { known, context } = scenario;
    if (!known) return [];
    const version = await scenario.fork();
    const today = await context.today();
    const steps = await context.services.database.read((manager) => stepsOf(manager, version, today));
    return steps.map(({ name, because }) => `${name}: ${because}`);
  }
}

@Resolver(() => ScenarioChange)
export class ChangeReviewFields {
  @FieldResolver(() => ChangeVerdictEnum, { nullable: true, description: 'What a reviewer thinks of it; null where nobody said.' })
  async verdict(@Root() change: ScenarioChange, @Ctx() context: RequestContext): Promise<ChangeVerdictEntry['verdict'] | null> {
    return (await notesOf(context, change)).verdicts.get(change.id)?.verdict ?? null;
  }

  @FieldResolver(() => Actor, { nullable: true, description: 'Who thinks so.' })
  async verdictBy(@Root() change: ScenarioChange, @Ctx() context: RequestContext): Promise<Actor | null> {
    const verdict = (await notesOf(context, change)).verdicts.get(change.id);
    return verdict ? actorNamed(await context.actors(), verdict.reviewer) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What they said about it.' })
  async verdictNote(@Root() change: ScenarioChange, @Ctx() context: RequestContext): Promise<string | null> {
    return (await notesOf(context, change)).verdicts.get(change.id)?.note ?? null;
  }

  @FieldResolver(() => Int, { description: 'Number of comments on it.' })
  async commentCount(@Root() change: ScenarioChange, @Ctx() context: RequestContext): Promise<number> {
    return (await notesOf(context, change)).comments.filter(({ changeId }) => changeId === change.id).length;
  }
}

@Resolver()
export class ReviewPolicyQuery {
  @Query(() => ReviewPolicy, { description: 'Which approvals scenarios need before they are applied.' })
  async reviewPolicy(@Ctx() context: RequestContext): Promise<ReviewPolicy> {
    const { steps } = await context.services.database.read(readReviewPolicy);
    const actors = await context.actors();
    return {
      steps: steps.map((step) => ({
        ...step,
        approvers: step.approvers.map((id) => actorNamed(actors, id)),
        condition: step.condition && (context.showsPay ? step.condition : { ...step.condition, runRateIncreaseOver: null }),
      })),
    };
  }
}

interface Notes {
  readonly verdicts: ReadonlyMap<string, ChangeVerdictEntry>;
  readonly comments: readonly CommentEntry[];
}

/** Read once a request and scenario, however many changes ask. */
const notes = new WeakMap<RequestContext, Map<string, Promise<Notes>>>();

function notesOf(context: RequestContext, change: ScenarioChange): Promise<Notes> {
  const key = change.scenarioKey;
  const known = notes.get(context) ?? new Map<string, Promise<Notes>>();
  notes.set(context, known);
  let reading = known.get(key);
  if (!reading) {
    reading = context.services.database.read(async (manager) => ({
      verdicts: await readVerdicts(manager, key),
      comments: await listComments(manager, key),
    }));
    known.set(key, reading);
  }
  return reading;
}

function shownReview(
  review: Review,
  actors: ReadonlyMap<string, ActorEntry>,
  version: ScenarioVersion,
  viewer: string,
  mayComment: boolean,
): ScenarioReview {
  return {
    ...review,
    requestedBy: actorNamed(actors, review.requestedBy),
    closedBy: review.closedBy === null ? null : actorNamed(actors, review.closedBy),
    steps: review.steps.map((step): ReviewStepState => ({
      ...step,
      approvers: step.approvers.map((id) => actorNamed(actors, id)),
      approvals: step.approvals.map(({ approver, at, note }) => ({ by: actorNamed(actors, approver), at, note })),
      approved: step.approvals.length >= step.minApprovals,
    })),
    mayApprove: mayComment && stepsToApprove(review, version, viewer).length > 0,
    mayJudge: mayComment && mayReview(review, version, viewer),
  };
}
