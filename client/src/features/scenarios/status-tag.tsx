import { IconArchive, IconArrowBackUp, IconCheck, IconCircleCheck, IconCircleDashed, IconEye } from '@tabler/icons-react';
import { text } from './texts.ts';
import styles from './status-tag.module.css';

/** Where a scenario is in its life. */
export type ScenarioStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'APPLIED' | 'REVERTED' | 'ARCHIVED';

const icons = {
  DRAFT: IconCircleDashed,
  IN_REVIEW: IconEye,
  APPROVED: IconCheck,
  APPLIED: IconCircleCheck,
  REVERTED: IconArrowBackUp,
  ARCHIVED: IconArchive,
} as const;

/** The status in a word and a sign; nothing for the live organization, which has none. */
export function StatusTag(props: { readonly status: ScenarioStatus | null | undefined }) {
  if (!props.status) return null;
  const Icon = icons[props.status];
  return (
    <span className={styles.tag} data-status={props.status}>
      <Icon size={13} stroke={1.8} aria-hidden />
      {text(props.status)}
    </span>
  );
}
