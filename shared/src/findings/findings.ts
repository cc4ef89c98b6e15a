import { eachPlace, type CoverageScope } from '../coverage/coverage-scope.ts';
import { needsOwners } from '../coverage/live-initiatives.ts';
import { initiativeRisks, type RiskKind } from '../coverage/risks.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative } from '../org/records.ts';
import { confirmationFindings } from './confirmation-findings.ts';
import type { Finding, FindingKind } from './finding.ts';
import { handoverFindings } from './handover-findings.ts';
import { metricFindings } from './metric-findings.ts';
import { rungFindings } from './rung-findings.ts';

const STEPS: Readonly<Record<RiskKind, string>> = {
  HYBRID: 'Give one of the two roles to somebody else, or agree that one person holds both.',
  ON_PAPER: 'Free the holder for it, or give the role to somebody who has the time.',
  SHARED: 'Say which of the holders is accountable, and end the other assignments.',
  ACTING: 'Confirm the acting holder in the role, or assign the one who follows.',
  OVERALLOCATED: 'Take something off the holder, or lower an allocation.',
  ENDING_SOON: 'Assign who follows, or open a requisition.',
};

/** What is to be looked at in an initiative on a day, kind by kind; kinds that the policy switched off are left out, and all outside its dates. */
export function findingsOf(org: Org, initiative: Initiative, day: Day): Finding[] {
  if (!needsOwners(initiative, day)) return [];
  const off = new Set(org.policy.switchedOff);
  const risks = initiativeRisks(org, initiative, day).map(({ kind, role, personKey, cause, day: on }): Finding => ({
    kind,
    initiativeKey: initiative.key,
    role,
    personKey,
    day: on,
    cause,
    nextStep: STEPS[kind],
  }));
  return [
    ...risks,
    ...rungFindings(org, initiative, day),
    ...handoverFindings(org, initiative, day),
    ...metricFindings(org, initiative, day),
    ...confirmationFindings(org, initiative, day),
  ].filter(({ kind }) => !off.has(kind));
}

/** The findings of all initiatives in scope, what cannot wait first and then in the order in which they were made; of some kinds where these are given. */
export function findingsInScope(org: Org, day: Day, scope?: CoverageScope, kinds?: ReadonlySet<FindingKind>): Finding[] {
  const found: Finding[] = [];
  const initiatives = org.table('initiative');
  eachPlace(org, scope, (place) => {
    const initiative = initiatives.at(place);
    if (initiative) for (const finding of findingsOf(org, initiative, day)) if (!kinds || kinds.has(finding.kind)) found.push(finding);
  });
  return found.toSorted((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));
}

/** What cannot wait first, what is only unknown last. */
const URGENCY: readonly FindingKind[] = [
  'HANDOVER_WITHOUT_PRODUCT_OWNER',
  'ENDING_SOON',
  'LEAD_ENDS',
  'RUNG_TOO_LOW',
  'OVERALLOCATED',
  'ON_PAPER',
  'SHARED',
  'ACTING',
  'HYBRID',
  'UNCONFIRMED',
  'NO_METRIC',
];
