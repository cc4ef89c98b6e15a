import type { OrgReader } from '../org/org.ts';
import type { IndexName } from '../org/org-indexes.ts';
import type { Key, RecordKind } from '../org/records.ts';
import type { ChangeRule } from './change-rule.ts';
import { checkReference } from './checks.ts';
import { builtInFamilyOf, builtInProfileOf } from '../roles/ladders.ts';
import { restoring } from './inverse.ts';
import { checkJobFamily, checkJobProfile } from './job-profile-checks.ts';
import { nameOf, RECORD_NAMES } from './names.ts';
import type { RecordRef } from './record-ref.ts';
import { refuse } from './refusal.ts';

/**
 * A record was never made. Refused while another record names it, on whatever day. Below an edited family or profile stands the
 * built-in one, which those that name it have then: refused only where it does not fit the rest of the ladder.
 */
export const removeRecord: ChangeRule<'REMOVE_RECORD'> = {
  decide(org, { recordKind, key }) {
    const refusal = checkReference(org, recordKind, key, 'key');
    if (refusal) return refusal;
    const family = recordKind === 'jobFamily' && builtInFamilyOf(key);
    if (family) return checkJobFamily(org, family);
    const profile = recordKind === 'jobProfile' && builtInProfileOf(key);
    if (profile) return checkJobProfile(org, profile);
    const naming = firstNaming(org, recordKind, key);
    if (!naming) return null;
    const name = nameOf(org, naming.kind, naming.key);
    const by = name.startsWith('the ') ? name : `the ${RECORD_NAMES[naming.kind]} ${name}`;
    const message = `${nameOf(org, recordKind, key)} is still named by ${by}; change or remove that first.`;
    return refuse('CONFLICT', message, 'key', naming);
  },
  apply(draft, { recordKind, key }) {
    draft.remove(recordKind, key);
  },
  invert: (org, { recordKind, key }) => restoring(org, recordKind, key),
  writes: ({ recordKind, key }) => ({ kind: recordKind, key }),
};

/** The first record that names this one, by kind and then in the order in which they were made. */
function firstNaming(org: OrgReader, kind: RecordKind, key: Key): RecordRef | null {
  for (const [index, namingKind] of NAMED_THROUGH[kind]) {
    const [first] = org.group(index, key);
    if (first !== undefined) return { kind: namingKind, key: first };
  }
  return null;
}

/** The indexes that hold who names a record of each kind, and the kind of those that do. */
const NAMED_THROUGH: Readonly<Record<RecordKind, readonly (readonly [IndexName, RecordKind])[]>> = {
  position: [
    ['reports', 'position'],
    ['positionIncumbencies', 'incumbency'],
    ['leadTeams', 'team'],
    ['positionAssignments', 'assignment'],
    ['positionDottedLines', 'dottedLine'],
    ['managerDottedLines', 'dottedLine'],
    ['positionRequisitions', 'requisition'],
  ],
  person: [
    ['personIncumbencies', 'incumbency'],
    ['personAssignments', 'assignment'],
    ['personConfirmations', 'confirmation'],
    ['personRequisitions', 'requisition'],
  ],
  team: [
    ['childTeams', 'team'],
    ['teamPositions', 'position'],
    ['teamInitiatives', 'initiative'],
    ['teamRequisitions', 'requisition'],
    ['teamTargets', 'hiringTarget'],
  ],
  initiative: [
    ['childInitiatives', 'initiative'],
    ['initiativeAssignments', 'assignment'],
    ['initiativeWaivers', 'waiver'],
    ['initiativeRaci', 'raci'],
    ['initiativeMeasurements', 'measurement'],
    ['initiativeRequisitions', 'requisition'],
  ],
  incumbency: [],
  assignment: [['assignmentConfirmations', 'confirmation']],
  waiver: [],
  dottedLine: [],
  coveragePolicy: [],
  raci: [],
  measurement: [],
  confirmation: [],
  jobFamily: [['familyProfiles', 'jobProfile']],
  jobProfile: [['profileRequisitions', 'requisition']],
  requisition: [],
  hiringTarget: [],
};
