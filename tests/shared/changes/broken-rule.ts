import type { ChangeKind } from '@tandem/shared/changes/change';
import type { ChangeRule } from '@tandem/shared/changes/change-rule';
import { CHANGE_RULES } from '@tandem/shared/changes/change-rules';

/** Runs `check` while a part of one rule is replaced by a wrong one: the control of a law. */
export function brokenRule<K extends ChangeKind>(kind: K, wrong: Partial<ChangeRule<K>>, check: () => void): void {
  const rules = CHANGE_RULES as { [P in ChangeKind]: unknown };
  const right = rules[kind];
  rules[kind] = { ...CHANGE_RULES[kind], ...wrong };
  try {
    check();
  } finally {
    rules[kind] = right;
  }
}
