import type { RecordRef } from './record-ref.ts';

export const REFUSAL_CODES = ['CYCLE', 'STALE_VERSION', 'NOT_FOUND', 'CONFLICT', 'INVALID', 'FORBIDDEN'] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why something was not done. A value, never thrown: nothing has changed. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What is wrong and what would be right, in the glossary's words. */
  readonly message: string;
  /** The input field at fault (`managerId`), or null. */
  readonly field: string | null;
  /** The record that stands in the way or is missing, where there is one. */
  readonly subject?: RecordRef;
}

export function refuse(code: RefusalCode, message: string, field: string | null = null, subject?: RecordRef): Refusal {
  return subject ? { code, message, field, subject } : { code, message, field };
}
