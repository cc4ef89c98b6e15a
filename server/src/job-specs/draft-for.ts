import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { rungNeeded } from '@tandem/shared/closing/gap-needs';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { draftJobSpec, type DraftSources } from '@tandem/shared/job-spec/draft-job-spec';
import { NO_FACTS, type JobSpecFacts, type JobSpecPay } from '@tandem/shared/job-spec/job-spec-content';
import type { Day } from '@tandem/shared/org/day';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type Key, type RecordKind, type RecordKinds } from '@tandem/shared/org/records';
import { familyOf, profileNamed, profileOnRung, recordOrBuiltIn } from '@tandem/shared/roles/ladders';
import { hasScope } from '../access/scopes.ts';
import { readSettings } from '../access/settings.store.ts';
import type { RequestContext } from '../context.ts';
import { NODE_NAMES, type OrgView } from '../org/org-view.ts';
import { keyNamed } from '../schema/global-id.ts';
import type { JobSpecLinks } from './job-spec.ts';

/** What a job spec is wanted for, by ids or keys. */
export interface DraftFor {
  readonly title?: string | null;
  readonly requisitionId?: string | null;
  readonly jobProfileId?: string | null;
  readonly initiativeId?: string | null;
  readonly role?: string | null;
  readonly teamId?: string | null;
  readonly positionId?: string | null;
  readonly scenarioId?: string | null;
}

/** A drafted job spec. */
export interface Drafted {
  readonly title: string;
  readonly text: string;
  readonly facts: JobSpecFacts;
  readonly links: JobSpecLinks;
}

const WORDS = {
  requisition: 'requisition',
  jobProfile: 'job profile',
  initiative: 'initiative',
  team: 'team',
  position: 'position',
} as const;

/** Drafts a job spec from all that is known of what it is for, as the caller may see it; refused where something is not there. */
export async function draftFor(context: RequestContext, wanted: DraftFor): Promise<Drafted | Refusal> {
  const view = await viewOf(context, wanted.scenarioId ?? null);
  if ('code' in view) return view;
  const seen = view.view;
  const linked = linksOf(seen, wanted, view.scenarioKey);
  if ('code' in linked) return linked;
  const { requisition, profile, position, initiative, team, links } = linked;
  const facts = position && seen.on.facts(position);
  const { organizationName, jobSpecStatement } = await readSettings(context.services.database);
  const family = profile === null ? null : (familyOf(seen.org, profile.familyKey) ?? null);
  const title = (wanted.title ?? requisition?.title ?? profile?.name ?? facts?.title ?? '').trim();
  const pay = seen.showsPay && facts?.payRange ? yearly(facts.payRange) : null;
  const manager = facts?.managerKey == null ? undefined : seen.org.position(facts.managerKey);
  const sources: DraftSources = {
    title,
    organizationName: organizationName || null,
    profile,
    family,
    role: links.role,
    initiative: initiative && { name: initiative.name, kind: initiative.kind, endDate: initiative.endDate },
    missingSince: missingSince(seen, initiative, links.role),
    team: team?.name ?? null,
    managerTitle: manager ? seen.on.facts(manager).title : null,
    partnerTitle: partnerTitle(seen, initiative, links.role),
    seats: requisition ? Math.max(1, requisition.seats.filter(({ state }) => state === 'WANTED').length) : 1,
    location: facts?.location ?? null,
    pay,
    targetStartDate: requisition?.targetStartDate ?? null,
    statement: jobSpecStatement,
  };
  return {
    title,
    text: draftJobSpec(sources),
    facts: {
      ...NO_FACTS,
      employmentTypes: facts ? [facts.fte >= 1 ? 'FULL_TIME' : 'PART_TIME'] : [],
      location: facts?.location == null ? null : { street: null, locality: facts.location, region: null, postalCode: null, country: null },
      pay,
      identifier: requisition?.externalId ?? requisition?.key ?? null,
    },
    links,
  };
}

interface Linked {
  readonly requisition: RecordKinds['requisition'] | null;
  readonly profile: RecordKinds['jobProfile'] | null;
  readonly initiative: Initiative | null;
  readonly team: RecordKinds['team'] | null;
  readonly position: RecordKinds['position'] | null;
  readonly links: JobSpecLinks;
}

/** What is meant, by record; the requisition says what is left out. */
function linksOf(view: OrgView, wanted: DraftFor, scenarioKey: string | null): Linked | Refusal {
  let refusal: Refusal | null = null;
  const named = <K extends RecordKind & keyof typeof WORDS>(kind: K, id: string | null | undefined, field: string, usual: Key | null) => {
    const key = id == null ? usual : keyNamed(NODE_NAMES[kind], id);
    const record = key === null ? undefined : recordOrBuiltIn(view.org, kind, key);
    if (id != null && !record) refusal ??= refuse('NOT_FOUND', `There is no ${WORDS[kind]} ‘${id.slice(0, 80)}’.`, field);
    return record ?? null;
  };
  const requisition = named('requisition', wanted.requisitionId, 'requisitionId', null);
  const seat = requisition?.seats.find(({ state }) => state === 'WANTED') ?? requisition?.seats[0];
  const namedProfile = named('jobProfile', wanted.jobProfileId, 'jobProfileId', requisition?.jobProfileKey ?? null);
  const initiative = named('initiative', wanted.initiativeId, 'initiativeId', requisition?.initiativeKey ?? null);
  const position = named('position', wanted.positionId, 'positionId', seat?.positionKey ?? null);
  const role = wanted.role ?? requisition?.role ?? null;
  const profile = namedProfile ?? usualProfile(view, position, wanted.title ?? requisition?.title ?? null, initiative, role);
  const usualTeam = requisition?.teamKey ?? (position && view.on.facts(position).teamKey) ?? initiative?.teamKey ?? null;
  const team = named('team', wanted.teamId, 'teamId', usualTeam);
  if (refusal) return refusal;
  return {
    requisition,
    profile,
    initiative,
    team,
    position,
    links: {
      requisitionKey: requisition?.key ?? null,
      jobProfileKey: profile?.key ?? null,
      initiativeKey: initiative?.key ?? null,
      role,
      teamKey: team?.key ?? null,
      positionKey: position?.key ?? null,
      scenarioKey,
    },
  };
}

/** The profile that the position or the title names; else, for a role, that of the rung which the initiative asks for. */
function usualProfile(
  { org, on }: OrgView,
  position: RecordKinds['position'] | null,
  title: string | null,
  initiative: Initiative | null,
  role: string | null,
): RecordKinds['jobProfile'] | null {
  const facts = position && on.facts(position);
  const found = profileNamed(org, facts?.jobProfile ?? null) ?? profileNamed(org, title) ?? profileNamed(org, facts?.title ?? null);
  if (found) return found;
  return (initiative && role !== null && profileOnRung(org, role, rungNeeded(org, initiative, role))) || null;
}

async function viewOf(
  context: RequestContext,
  scenarioId: string | null,
): Promise<{ view: OrgView; scenarioKey: string | null } | Refusal> {
  if (scenarioId === null) return { view: await context.view(await context.org()), scenarioKey: null };
  const scenario = hasScope(context.caller!.scopes, 'scenarios:read') ? await context.scenario(scenarioId) : null;
  if (!scenario) return refuse('NOT_FOUND', `There is no scenario ‘${scenarioId.slice(0, 80)}’ that you may see.`, 'scenarioId');
  return { view: await context.viewOfScenario(scenario.entry, scenario.version.org), scenarioKey: scenario.entry.key };
}

/** First day of the gap that is open today, or of the next one. */
function missingSince(view: OrgView, initiative: Initiative | null, role: string | null): Day | null {
  if (!initiative || role === null) return null;
  const spells = gapSpells(view.org, { scope: { initiativeKey: initiative.key } }).filter((spell) => spell.role === role);
  return spells.find(({ from, to }) => (from === null || from <= view.day) && (to === null || to >= view.day))?.from ?? null;
}

/** Title of whoever holds the other role of the pair today. */
function partnerTitle(view: OrgView, initiative: Initiative | null, role: string | null): string | null {
  const other = role === PRODUCT_OWNER ? PROJECT_OWNER : role === PROJECT_OWNER ? PRODUCT_OWNER : null;
  if (!initiative || other === null) return null;
  for (const { positionKey, personKey } of roleCoverage(view.org, initiative, other, view.day).holders) {
    const held = personKey === null ? undefined : view.org.incumbenciesOfPerson(personKey).find((it) => isInForce(it, view.day));
    const position = view.org.position(positionKey ?? held?.positionKey ?? '');
    if (position) return view.on.facts(position).title;
  }
  return null;
}

function isInForce({ startDate, endDate }: { readonly startDate: Day | null; readonly endDate: Day | null }, day: Day): boolean {
  return (startDate === null || startDate <= day) && (endDate === null || endDate >= day);
}

function yearly(range: { readonly minMinor: number; readonly maxMinor: number; readonly currency: string }): JobSpecPay {
  return { ...range, unit: 'YEAR' };
}
