import type { Day } from '@tandem/shared/org/day';
import type { Key } from '@tandem/shared/org/records';

/** What can be asked for by a global id. */
export type NodeName =
  | 'Position'
  | 'Person'
  | 'Team'
  | 'Incumbency'
  | 'Initiative'
  | 'RoleAssignment'
  | 'Waiver'
  | 'DottedLine'
  | 'CoveragePolicy'
  | 'Raci'
  | 'Measurement'
  | 'Confirmation'
  | 'JobFamily'
  | 'JobProfile'
  | 'Requisition'
  | 'HiringTarget'
  | 'Scenario'
  | 'JobSpec'
  | 'ApiToken'
  | 'Webhook'
  | 'WebhookDelivery'
  | 'Viewer';

/** Which version of the organization, and which day where one was asked for: null is the newest, and today. */
export interface IdScope {
  readonly asOf: Day | null;
  readonly revision: number | null;
  /** Key of the scenario; null or left out is the live organization. */
  readonly scenario?: string | null;
  /** Of a scenario: the revision of the live organization that it stands on. Not part of the id. */
  readonly baseRevision?: number;
}

/** What a global id says. */
export interface GlobalId extends IdScope {
  readonly name: string;
  readonly key: Key;
}

const PATTERN = /^([A-Za-z]+)(?:@(-?\d+))?(?:#(\d+))?(?:~([\w-]+))?:(.+)$/s;

/** The text that goes before the key in the ids of a scope; worked out once a request and kind. */
export function idPrefix(name: NodeName, { asOf, revision, scenario }: IdScope): string {
  return `${name}${asOf === null ? '' : `@${asOf}`}${revision === null ? '' : `#${revision}`}${scenario == null ? '' : `~${scenario}`}:`;
}

/** The opaque id of a thing in one version of the organization, and on one day where one was asked for. */
export function writeGlobalId(prefix: string, key: Key): string {
  return Buffer.from(prefix + key).toString('base64url');
}

/** What an id says, or null where it is none of ours. */
export function readGlobalId(id: string): GlobalId | null {
  const match = PATTERN.exec(Buffer.from(id, 'base64url').toString());
  if (!match || Buffer.from(match[0]).toString('base64url') !== id) return null;
  return {
    name: match[1]!,
    asOf: match[2] === undefined ? null : Number(match[2]),
    revision: match[3] === undefined ? null : Number(match[3]),
    scenario: match[4] ?? null,
    key: match[5]!,
  };
}

/** The key that an id (of any version and day) or a key names; null where the id is of another kind of thing. */
export function keyNamed(name: NodeName, idOrKey: string): Key | null {
  const id = readGlobalId(idOrKey);
  if (id === null) return idOrKey;
  return id.name === name ? id.key : null;
}
