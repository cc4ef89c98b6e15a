import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { hasScope } from '../access/scopes.ts';
import type { RequestContext } from '../context.ts';
import { nodeType, type OrgNodes, type OrgView } from '../org/org-view.ts';
import { Actor, actorNamed } from '../scenarios/actor.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { idPrefix, writeGlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import { DateTime, RoleKeyScalar } from '../schema/scalars.ts';
import { exportJobSpec } from './exports/export-job-spec.ts';
import type { JobSpecFormat } from '@tandem/shared/job-spec/job-spec-content';
import { contentOf } from './content-of.ts';
import { JobSpecFormatEnum, JobSpecStatusEnum } from './job-spec-enums.ts';
import { JobSpecFacts } from './job-spec-facts.type.ts';
import { JobSpecFinding } from './job-spec-finding.type.ts';
import { JobPostingValue } from './job-posting-value.ts';
import { JobSpecApproval, JobSpecComment, JobSpecExport, JobSpecVersion } from './job-spec-parts.type.ts';
import { openStep, whyLockedSpec, whyNotApprover, type JobSpecEntry, type JobSpecStatus } from './job-spec.ts';
import { listSpecComments } from './job-spec-comments.store.ts';
import { listVersions } from './job-spec-versions.store.ts';
import { findJobSpec } from './job-specs.store.ts';
import { postingOf, postingProblemsOf } from './posting-of.ts';

/** The kinds of records that a job spec can be for. */
type LinkedKind = 'requisition' | 'jobProfile' | 'initiative' | 'team' | 'position';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'The document in which a hiring manager says what a job is.' })
export class JobSpec extends Node {
  constructor(
    readonly context: RequestContext,
    readonly entry: JobSpecEntry,
  ) {
    super();
  }

  /** The job spec of a key as the viewer sees it; null where there is none. */
  static async find(context: RequestContext, key: string): Promise<JobSpec | null> {
    const entry = await context.services.database.read((manager) => findJobSpec(manager, key));
    return entry && new JobSpec(context, entry);
  }

  @Field(() => ID, { description: 'Known by this for ever; never used again.' })
  get key(): string {
    return this.entry.key;
  }
  @Field(() => Int, { description: 'Counts everything that happens to it; an update may expect it.' })
  get version(): number {
    return this.entry.version;
  }
  @Field(() => Int, { description: 'Number of the last edit of the text.' })
  get textVersion(): number {
    return this.entry.textVersion;
  }
  @Field(() => String, { description: 'The job title.' })
  get title(): string {
    return this.entry.title;
  }
  @Field(() => String, { description: 'The text, in Markdown.' })
  get text(): string {
    return this.entry.text;
  }
  @Field(() => JobSpecStatusEnum, { description: 'How far it has come.' })
  get status(): JobSpecStatus {
    return this.entry.status;
  }
  @Field(() => JobSpecFacts, {
    description: 'What it says beside its text. It is a document to be published: its pay is shown to whoever may read it.',
  })
  get facts(): JobSpecFacts {
    return this.entry.facts as JobSpecFacts;
  }
  @Field(nodeType('requisition'), { nullable: true, description: 'The requisition that it is for; null is none, or one that is gone.' })
  requisition(): Promise<OrgNodes['requisition'] | null> {
    return this.linked('requisition', this.entry.links.requisitionKey);
  }
  @Field(nodeType('jobProfile'), { nullable: true, description: 'The profile that it was drafted from.' })
  jobProfile(): Promise<OrgNodes['jobProfile'] | null> {
    return this.linked('jobProfile', this.entry.links.jobProfileKey);
  }
  @Field(nodeType('initiative'), { nullable: true, description: 'The initiative that it is for.' })
  initiative(): Promise<OrgNodes['initiative'] | null> {
    return this.linked('initiative', this.entry.links.initiativeKey);
  }
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role that it is for.' })
  get role(): string | null {
    return this.entry.links.role;
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team that it is for.' })
  team(): Promise<OrgNodes['team'] | null> {
    return this.linked('team', this.entry.links.teamKey);
  }
  @Field(nodeType('position'), { nullable: true, description: 'The position that it is for.' })
  position(): Promise<OrgNodes['position'] | null> {
    return this.linked('position', this.entry.links.positionKey);
  }
  @Field(() => ID, { nullable: true, description: 'Key of the scenario in which these stand; null is the live organization.' })
  get scenarioKey(): string | null {
    return this.entry.links.scenarioKey;
  }
  @Field(() => Actor, { description: 'Who made it.' })
  async createdBy(): Promise<Actor> {
    return actorNamed(await this.context.actors(), this.entry.createdBy);
  }
  @Field(() => DateTime, { description: 'When it was made.' })
  get createdAt(): string {
    return this.entry.createdAt;
  }
  @Field(() => DateTime, { description: 'When anything of it was last changed.' })
  get updatedAt(): string {
    return this.entry.updatedAt;
  }
  @Field(() => [JobSpecFinding], { description: 'What the checks say of it.' })
  get findings(): JobSpecFinding[] {
    return checkJobSpec(this.entry.title, this.entry.text);
  }
  @Field(() => [JobSpecVersion], { description: 'What was kept of it, newest first.' })
  async versions(): Promise<JobSpecVersion[]> {
    const [kept, actors] = await Promise.all([this.read((manager) => listVersions(manager, this.entry.key)), this.context.actors()]);
    return kept.map(({ author, facts, ...version }) => ({ ...version, facts: facts as JobSpecFacts, by: actorNamed(actors, author) }));
  }
  @Field(() => [JobSpecComment], { description: 'What was said about it, oldest first.' })
  async comments(): Promise<JobSpecComment[]> {
    const [comments, actors] = await Promise.all([
      this.read((manager) => listSpecComments(manager, this.entry.key)),
      this.context.actors(),
    ]);
    const viewer = this.context.caller!.id;
    return comments.map(({ author, resolvedBy, ...comment }) => ({
      ...comment,
      author: actorNamed(actors, author),
      resolvedBy: resolvedBy === null ? null : actorNamed(actors, resolvedBy),
      mine: author === viewer,
    }));
  }
  @Field(() => JobSpecApproval, {
    nullable: true,
    description: 'Who was asked to approve it, and what they said; null before it was asked for.',
  })
  async approval(): Promise<JobSpecApproval | null> {
    const { approval } = this.entry;
    if (!approval) return null;
    const actors = await this.context.actors();
    const undone = openStep(approval);
    const from = undone ? approval.steps.indexOf(undone) : approval.steps.length;
    return {
      ...approval,
      requestedBy: actorNamed(actors, approval.requestedBy),
      steps: approval.steps.map((step, i) => ({ ...step, approvers: step.approvers.map((id) => actorNamed(actors, id)), done: i < from })),
      verdicts: approval.verdicts.map((verdict) => ({ ...verdict, by: actorNamed(actors, verdict.by) })),
    };
  }
  @Field(() => Boolean, { description: 'Whether the viewer may write in it now.' })
  get mayEdit(): boolean {
    return this.mayWrite && whyLockedSpec(this.entry) === null;
  }
  @Field(() => Boolean, { description: 'Whether the viewer may approve it now.' })
  get mayApprove(): boolean {
    return this.mayWrite && whyNotApprover(this.entry, this.context.caller!.id) === null;
  }
  @Field(() => String, { nullable: true, description: 'Why nobody may write in it now; null where one may.' })
  get lockedBecause(): string | null {
    return whyLockedSpec(this.entry)?.message ?? null;
  }
  @Field(() => JobSpecExport, { description: 'It as a file. The same is at `/job-specs/KEY.docx`, `.pdf`, `.md`, `.html` and `.jsonld`.' })
  async export(
    @Arg('format', () => JobSpecFormatEnum, { description: 'What to make of it.' }) format: JobSpecFormat,
  ): Promise<JobSpecExport> {
    const { fileName, mediaType, bytes } = await exportJobSpec(await contentOf(this.context.services.database, this.entry), format);
    return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
  }
  @Field(() => JobPostingValue, { description: 'It as a schema.org JobPosting.' })
  async jobPosting(): Promise<object> {
    return postingOf(await contentOf(this.context.services.database, this.entry));
  }
  @Field(() => [String], { description: 'What Google’s guide for job postings requires or recommends, and is missing.' })
  async jobPostingProblems(): Promise<readonly string[]> {
    return postingProblemsOf(await contentOf(this.context.services.database, this.entry));
  }

  protected override globalId(): string {
    return writeGlobalId(idPrefix('JobSpec', { asOf: null, revision: null }), this.entry.key);
  }

  private get mayWrite(): boolean {
    return hasScope(this.context.caller!.scopes, 'hiring:write');
  }

  private read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.context.services.database.read(work);
  }

  private async linked<K extends LinkedKind>(kind: K, key: string | null): Promise<OrgNodes[K] | null> {
    const view = key === null ? null : await this.view();
    return view && view.find(kind, key);
  }

  /** The version of the organization in which its links stand; null where the viewer may not see it. */
  private async view(): Promise<OrgView | null> {
    const { scenarioKey } = this.entry.links;
    if (scenarioKey === null) return this.context.view(await this.context.org());
    if (!hasScope(this.context.caller!.scopes, 'scenarios:read')) return null;
    const scenario = await this.context.scenario(scenarioKey);
    return scenario && this.context.viewOfScenario(scenario.entry, scenario.version.org);
  }
}

export const JobSpecConnection = connectionType<JobSpec>('JobSpec', () => JobSpec);
