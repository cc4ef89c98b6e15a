import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { ClosingQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { addDays } from '../../ui/days.ts';
import { formatMoney } from '../../ui/format.ts';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { CandidateList } from './candidate-list.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { CLOSING_PARAMETER, readClosing, type ClosingTarget } from './closing-address.ts';
import { ClosingDocument } from './closing.documents.ts';
import { OptionCard } from './option-card.tsx';
import { text } from './texts.ts';
import styles from './closing.module.css';

/** How far ahead a gap to come may be closed. */
const DAYS_AHEAD = 365;

export type ClosingInitiative = NonNullable<ClosingQuery['org']['initiative']>;
export type ClosingGap = ClosingQuery['org']['coverage']['gaps']['nodes'][number];
export type Option = ClosingGap['options'][number];

/** What is shown beside the ways to close a gap, composed from another feature: the way to a requisition. */
export interface ClosingParts {
  readonly renderHire?: (gap: { readonly initiativeKey: string; readonly role: string }) => ReactNode;
}

/** The dialog 'Close this gap', open while the address names a gap (`?close=ROLE~initiative`). */
export function ClosingDialog(props: ClosingParts) {
  const address = useSearchFilters();
  const target = readClosing(address.one(CLOSING_PARAMETER));
  const close = () => address.set({ [CLOSING_PARAMETER]: null });
  return (
    <Modal opened={target !== null} onClose={close} title={text('title')} size="62rem">
      {target && <Loaded key={`${target.role}${target.initiativeKey}`} target={target} onClose={close} {...props} />}
    </Modal>
  );
}

function Loaded(props: ClosingParts & { readonly target: ClosingTarget; readonly onClose: () => void }) {
  const { asOf, day } = useViewedDay();
  const { initiativeKey, role } = props.target;
  const { data, error, refetch } = useQuery(ClosingDocument, {
    variables: { asOf, initiativeId: initiativeKey, role: [role], days: { from: day, to: addDays(day, DAYS_AHEAD) } },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={8} />;
  const { initiative, coverage } = data.org;
  const [gap] = coverage.gaps.nodes;
  if (!initiative || !gap) return <EmptyState title={text('noGap')} hint={text('noGapHint')} />;
  const scopes = data.viewer?.scopes ?? [];
  const showsPay = scopes.some((scope: string) => scope === 'pay:read' || scope === 'admin');
  const hire = props.renderHire?.({ initiativeKey: initiative.key, role: gap.role });
  return <Ways initiative={initiative} gap={gap} showsPay={showsPay} hire={hire} onClose={props.onClose} />;
}

function Ways(props: {
  readonly initiative: ClosingInitiative;
  readonly gap: ClosingGap;
  readonly showsPay: boolean;
  readonly hire: ReactNode;
  readonly onClose: () => void;
}) {
  const { initiative, gap } = props;
  const [chosen, setChosen] = useState<Option | null>(gap.options[0] ?? null);
  // Side by side stand the best way with the people there are, and hiring; the order of the others is the server's.
  const beside = [gap.options.find(({ kind }) => kind === 'REASSIGN'), gap.options.find(({ kind }) => kind === 'HIRE')].filter(
    (option) => option !== undefined,
  );
  const others = gap.options.filter((option) => !beside.includes(option));
  const card = (option: Option) => (
    <OptionCard
      key={`${option.kind}${option.person?.id ?? ''}`}
      option={option}
      rank={gap.options.indexOf(option) + 1}
      showsPay={props.showsPay}
      chosen={option === chosen}
      onChoose={() => setChosen(option)}
    />
  );
  return (
    <div className={styles.dialog}>
      <div className={styles.head}>
        <PairGlyph {...initiative.pair} size={26} />
        <div>
          <strong>{initiative.name}</strong>
          <span className={styles.second}>
            {roleInWords(gap.role)} · {fromInWords(gap.from)} – {toInWords(gap.to)} ·{' '}
            {reasonInWords(gap.reason, gap.lastHolder?.displayName)}
            {gap.exposure && ` · ${text('stake', { money: formatMoney(gap.exposure) })}`}
          </span>
        </div>
      </div>
      <div role="radiogroup" aria-label={text('ways')} className={styles.ways}>
        <h3 className={styles.title}>{text('sideBySide')}</h3>
        <div className={styles.cards}>{beside.map(card)}</div>
        {props.hire}
        {others.length > 0 && (
          <>
            <h3 className={styles.title}>{text('otherWays')}</h3>
            <div className={styles.cards}>{others.map(card)}</div>
          </>
        )}
      </div>
      <ChoiceForm initiative={initiative} option={chosen} onClose={props.onClose} />
      <CandidateList candidates={gap.candidates} />
    </div>
  );
}
