import { fromInWords, roleInWords } from '../../api/domain-words.ts';
import { formatCount, formatDay, formatMoney } from '../../ui/format.ts';
import { Facts, Tag } from '../../ui/page.tsx';
import type { Option } from './closing-dialog.tsx';
import { text } from './texts.ts';
import styles from './closing.module.css';

/** One way to close the gap, to be chosen: from when, at what cost, how long nobody holds the role, and what opens elsewhere. */
export function OptionCard(props: {
  readonly option: Option;
  readonly rank: number;
  readonly showsPay: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { option } = props;
  const kind = text(`kind${option.kind}`);
  return (
    <label className={styles.card} data-chosen={props.chosen}>
      <span className={styles.cardHead}>
        <input type="radio" name="closing-option" checked={props.chosen} onChange={props.onChoose} aria-label={`${kind}: ${option.text}`} />
        <strong>{kind}</strong>
        <Tag>{props.rank}</Tag>
      </span>
      <span className={styles.text}>{option.text}</span>
      <Facts
        facts={[
          [option.kind === 'STOP' ? text('stoppedFrom') : text('covered'), option.from ? formatDay(option.from) : text('coveredUnknown')],
          [text('cost'), costInWords(option, props.showsPay)],
          [text('uncovered'), option.daysUncovered == null ? text('uncoveredUnknown') : formatCount(option.daysUncovered)],
          [
            text('elsewhere'),
            option.opensElsewhere.length === 0
              ? text('elsewhereNone')
              : option.opensElsewhere.map((gap) => (
                  <span key={`${gap.initiative.key}${gap.role}${gap.from}`} className={styles.opens}>
                    {text('elsewhereGap', { role: roleInWords(gap.role), initiative: gap.initiative.name, when: fromInWords(gap.from) })}
                  </span>
                )),
          ],
        ]}
      />
    </label>
  );
}

function costInWords({ kind, cost }: Option, showsPay: boolean): string {
  if (kind === 'STOP') return text('costNone');
  if (!showsPay) return text('costHidden');
  return cost ? formatMoney(cost) : text('costUnknown');
}
