import { Popover, UnstyledButton } from '@mantine/core';
import { formatCount, formatMoney } from '../../ui/format.ts';
import { text } from './texts.ts';
import styles from './coverage.module.css';

interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What is at stake in a gap, which shows its formula when asked; a dash without a budget. */
export function Stake(props: {
  readonly exposure: (Money & { readonly budget: Money; readonly days: number; readonly ofDays: number }) | null;
}) {
  const { exposure } = props;
  if (!exposure) return <span className={styles.quiet}>–</span>;
  return (
    <Popover position="left-start" shadow="md" withArrow>
      <Popover.Target>
        <UnstyledButton className={styles.severity ?? ''} aria-label={text('stakeOf', { amount: formatMoney(exposure) })}>
          {formatMoney(exposure)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('stakeOf', { amount: formatMoney(exposure) })}>
        <p className={styles.how}>
          {text('stakeHow', {
            budget: formatMoney(exposure.budget),
            days: formatCount(exposure.days),
            ofDays: formatCount(exposure.ofDays),
          })}
        </p>
      </Popover.Dropdown>
    </Popover>
  );
}
