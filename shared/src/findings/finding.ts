import { RISK_KINDS } from '../coverage/risks.ts';
import type { Day } from '../org/day.ts';
import type { Key, RoleKey } from '../org/records.ts';

export const FINDING_KINDS = [
  ...RISK_KINDS,
  'RUNG_TOO_LOW',
  'HANDOVER_WITHOUT_PRODUCT_OWNER',
  'LEAD_ENDS',
  'NO_METRIC',
  'UNCONFIRMED',
] as const;
/** What can be wrong with an initiative whose roles are covered: the risks, and what the policy asks for beyond them. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something that a reviewer should look at; it is no gap. */
export interface Finding {
  readonly kind: FindingKind;
  readonly initiativeKey: Key;
  /** Null where it is of the initiative. */
  readonly role: RoleKey | null;
  readonly personKey: Key | null;
  /** The day from which it holds or on which it comes about; null where it holds now and no day is known. */
  readonly day: Day | null;
  /** In words that follow the person's name where `personKey` is given, and that stand alone else. */
  readonly cause: string;
  /** What to do about it, as an instruction. */
  readonly nextStep: string;
}
