import { moneyInWords } from '../scenario/field-words.ts';
import { formatDay, type Day } from '../org/day.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type InitiativeKind, type JobFamily, type JobProfile, type RoleKey } from '../org/records.ts';
import type { JobSpecPay } from './job-spec-content.ts';

/** What is known of a job when its spec is drafted; null is not known. */
export interface DraftSources {
  readonly title: string;
  readonly organizationName: string | null;
  readonly profile: Pick<JobProfile, 'summary' | 'responsibilities' | 'skills' | 'metrics' | 'toolkit' | 'certifications'> | null;
  readonly family: Pick<JobFamily, 'owns' | 'goal' | 'timeFrame' | 'role' | 'metrics' | 'stakeholders' | 'toolkit'> | null;
  /** The role of the initiative that the person will hold. */
  readonly role: RoleKey | null;
  readonly initiative: { readonly name: string; readonly kind: InitiativeKind; readonly endDate: Day | null } | null;
  /** First day on which the initiative lacked the role. */
  readonly missingSince: Day | null;
  readonly team: string | null;
  /** Title of the position that this one reports to. */
  readonly managerTitle: string | null;
  /** Title of whoever holds the other role of the pair; null where nobody does, or no pair is asked for. */
  readonly partnerTitle: string | null;
  readonly seats: number;
  readonly location: string | null;
  readonly pay: JobSpecPay | null;
  readonly targetStartDate: Day | null;
  /** What the spec ends with; null is a usual statement. */
  readonly statement: string | null;
}

/** What stands for something that nobody has said yet: a person fills it in, and the editor counts those that are left. */
export const PLACEHOLDER = /\[Say [^\]\n]{1,200}\]/g;

const USUAL_STATEMENT =
  'We welcome applications from everybody, whatever their age, disability, gender, origin, religion or sexual orientation. We are an equal opportunity employer. Tell us what you need so that the process works for you.';

interface PairWords {
  readonly owns: string;
  readonly partner: string;
  readonly partnerOwns: string;
  readonly together: string;
}

/** The pair as a spec of either role tells it. */
const PAIR: Readonly<Record<string, PairWords>> = {
  [PRODUCT_OWNER]: {
    owns: 'You own the what and the why: the value that customers get, and what is built next.',
    partner: 'project owner',
    partnerOwns: 'owns the how and the when: schedule, budget and delivery',
    together: 'Scope changes and release dates are agreed between the two; where they disagree, each decides within what they own.',
  },
  [PROJECT_OWNER]: {
    owns: 'You own the how and the when: the plan, the budget and the delivery.',
    partner: 'product owner',
    partnerOwns: 'owns the what and the why: vision, roadmap and priorities',
    together: 'Scope changes and release dates are agreed between the two; where they disagree, each decides within what they own.',
  },
};

/** A whole job spec in Markdown, with everything known filled in and `[Say ...]` where something is not. Nothing is made up. */
export function draftJobSpec(sources: DraftSources): string {
  const role = sources.role ?? sources.family?.role ?? null;
  const pair = role === null ? undefined : PAIR[role];
  const sections: readonly (readonly [heading: string, body: string])[] = [
    ['Summary', summary(sources)],
    ['What the role owns', owns(sources, pair)],
    ['Responsibilities', list(sources.profile?.responsibilities, '[Say what the person does, one duty a line.]')],
    ['First-year outcomes', outcomes(sources)],
    ['How success is measured', list(firstOf(sources.profile?.metrics, sources.family?.metrics), '[Say what the person is measured by.]')],
    ['Skills and experience', skills(sources)],
    ['Certifications', certifications(sources)],
    ...(pair ? [['The partner role', partner(sources, pair)] as const] : []),
    ['Team and reporting line', team(sources)],
    ['Location and pay range', place(sources)],
    ['How to apply', '[Say how one applies, what the steps are and how long they take.] You hear from us after each step.'],
    ['Equal opportunity', sources.statement ?? USUAL_STATEMENT],
  ];
  return `${sections.map(([heading, body]) => `## ${heading}\n\n${body}`).join('\n\n')}\n`;
}

function summary({ title, organizationName, profile, initiative, missingSince, seats }: DraftSources): string {
  const who = organizationName === null ? 'We are' : `${plain(organizationName)} is`;
  const many = seats > 1 ? `${seats} people ` : '';
  const where = initiative === null ? '' : `, for the ${initiative.kind.toLowerCase()} ‘${plain(initiative.name)}’`;
  const since = missingSince === null ? '' : ` The seat has been without an owner since ${formatDay(missingSince)}.`;
  return [
    `${who} hiring ${many}for the role of ${plain(title)}${where}.${since}`,
    profile?.summary ?? '[Say in two sentences what the job is for.]',
  ].join('\n\n');
}

function owns({ family, initiative }: DraftSources, pair: PairWords | undefined): string {
  const finite =
    initiative?.kind === 'PROJECT' && initiative.endDate !== null
      ? ` The project is planned to end on ${formatDay(initiative.endDate)}.`
      : '';
  if (pair) return pair.owns + finite;
  return family ? `${sentence(family.owns)}${finite}` : '[Say what the person decides alone.]';
}

function outcomes({ initiative, missingSince }: DraftSources): string {
  const lines = [
    missingSince === null ? null : 'In the first month: everybody who needs you knows you, and the open decisions of the role are taken.',
    '[Say what is different after three months.]',
    initiative === null
      ? '[Say what is different after a year.]'
      : `[Say what ‘${plain(initiative.name)}’ has reached after a year, in numbers.]`,
  ];
  return list(
    lines.filter((line) => line !== null),
    '',
  );
}

function skills({ profile, family }: DraftSources): string {
  const lines = (profile?.skills ?? []).map(({ name, level, description }) => {
    const wanted = level === null ? plain(name) : `${plain(name)} (${plain(level).toLowerCase()})`;
    return description === null || description.trim() === '' ? wanted : `${wanted}: ${oneLine(description)}`;
  });
  const tools = firstOf(profile?.toolkit, family?.toolkit) ?? [];
  if (tools.length > 0) lines.push(`Tools of the trade: ${tools.map(plain).join(', ')}, or others like them`);
  return list(lines, '[Say what the person needs to know and to have done.]');
}

function certifications({ profile }: DraftSources): string {
  const known = profile?.certifications ?? [];
  if (known.length === 0) return 'None is required.';
  return `None is required. ${known.map(plain).join(', ')} ${known.length === 1 ? 'is' : 'are'} welcome.`;
}

function partner({ partnerTitle, initiative }: DraftSources, { partner: role, partnerOwns, together }: PairWords): string {
  const where = initiative === null ? '' : ` of ‘${plain(initiative.name)}’`;
  const who =
    partnerTitle === null
      ? `Your partner is the ${role}${where}, who ${partnerOwns}. [Say who that is, or that this seat is being filled too.]`
      : `Your partner is the ${role}${where}, our ${plain(partnerTitle)}, who ${partnerOwns}.`;
  return `${who}\n\n${together}`;
}

function team({ team: name, managerTitle, family }: DraftSources): string {
  const lines = [
    name === null ? '[Say in which team the seat is.]' : `Team: ${plain(name)}`,
    managerTitle === null ? '[Say whom the person reports to.]' : `Reports to: ${plain(managerTitle)}`,
    ...(family && family.stakeholders.length > 0 ? [`Works with: ${family.stakeholders.map(plain).join(', ')}`] : []),
  ];
  return list(lines, '');
}

function place({ location, pay, targetStartDate }: DraftSources): string {
  const lines = [
    location === null ? 'Location: [Say where, and how much may be done remotely.]' : `Location: ${plain(location)}`,
    pay === null ? 'Salary: [Say the range, its currency and for what period.]' : `Salary: ${payRange(pay)}`,
    'Benefits: [Say what comes with the pay.]',
    ...(targetStartDate === null ? [] : [`Start: ${formatDay(targetStartDate)}, or as agreed`]),
  ];
  return list(lines, '');
}

function payRange({ minMinor, maxMinor, currency, unit }: JobSpecPay): string {
  const from = moneyInWords({ minor: minMinor, currency });
  const per = `per ${unit.toLowerCase()}`;
  return minMinor === maxMinor ? `${from} ${per}` : `${from} to ${moneyInWords({ minor: maxMinor, currency })} ${per}`;
}

function firstOf(first: readonly string[] | undefined, second: readonly string[] | undefined): readonly string[] | undefined {
  return first && first.length > 0 ? first : second;
}

function list(entries: readonly string[] | undefined, missing: string): string {
  if (!entries || entries.length === 0) return missing;
  return entries.map((entry) => `- ${oneLine(entry)}`).join('\n');
}

function sentence(words: string): string {
  const trimmed = oneLine(words);
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Words of the organization as words: what Markdown or HTML would read as markup is escaped. */
function plain(words: string): string {
  return oneLine(words).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
