import { Popover, UnstyledButton } from '@mantine/core';
import { formatCount } from '../../ui/format.ts';
import { text } from './texts.ts';
import styles from './coverage.module.css';

/** A severity that shows how it came about when asked. */
export function Severity(props: {
  readonly severity: number;
  readonly parts: readonly { readonly label: string; readonly points: number }[];
}) {
  return (
    <Popover position="left-start" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton className={styles.severity ?? ''} aria-label={text('severityOf', { severity: props.severity })}>
          {formatCount(props.severity)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('severityParts', { severity: props.severity })}>
        <p className={styles.partsTitle}>{text('severityParts', { severity: props.severity })}</p>
        <dl className={styles.parts}>
          {props.parts.map((part) => (
            <div key={part.label}>
              <dt>{part.label}</dt>
              <dd>{formatCount(part.points)}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
