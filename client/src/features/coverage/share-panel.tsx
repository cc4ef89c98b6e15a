import { UnstyledButton } from '@mantine/core';
import { formatCount, formatShare } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

/** The five counts of a day. */
export interface Counts {
  readonly initiativeCount: number;
  readonly coveredCount: number;
  readonly missingProjectOwnerCount: number;
  readonly missingProductOwnerCount: number;
  readonly leaderlessCount: number;
}

/** What a count filters the gaps by. */
export type Miss = 'PROJECT_OWNER' | 'PRODUCT_OWNER' | 'LEADERLESS';

/** The share covered, its change over a month, and who misses what, each a filter. */
export function SharePanel(props: {
  readonly counts: Counts;
  readonly before: { readonly initiativeCount: number; readonly coveredCount: number } | null;
  readonly chosen: Miss | null;
  readonly onChoose: (miss: Miss | null) => void;
}) {
  const { counts, before, chosen } = props;
  const share = shareOf(counts);
  const misses: readonly (readonly [Miss, string, 'COVERED' | 'UNCOVERED', 'COVERED' | 'UNCOVERED'])[] = [
    ['PROJECT_OWNER', text('missingProject', { count: counts.missingProjectOwnerCount }), 'COVERED', 'UNCOVERED'],
    ['PRODUCT_OWNER', text('missingProduct', { count: counts.missingProductOwnerCount }), 'UNCOVERED', 'COVERED'],
    ['LEADERLESS', text('leaderless', { count: counts.leaderlessCount }), 'UNCOVERED', 'UNCOVERED'],
  ];
  return (
    <Section title={text('share')}>
      <p className={styles.share}>{share === null ? '–' : formatShare(share)}</p>
      <div className={styles.bar} aria-hidden>
        <span style={{ width: `${(share ?? 0) * 100}%` }} />
      </div>
      <p className={styles.shareWords}>
        {share === null
          ? text('shareNone')
          : text('shareOf', { covered: formatCount(counts.coveredCount), all: formatCount(counts.initiativeCount) })}
      </p>
      {share !== null && before && shareOf(before) !== null && (
        <p className={styles.change}>{changeInWords(share - (shareOf(before) ?? 0))}</p>
      )}
      <div className={styles.misses} role="group" aria-label={text('missing')}>
        {misses.map(([miss, words, productOwner, projectOwner]) => (
          <UnstyledButton
            key={miss}
            className={styles.miss ?? ''}
            aria-pressed={chosen === miss}
            onClick={() => props.onChoose(chosen === miss ? null : miss)}
          >
            <span aria-hidden className={styles.missGlyph}>
              <PairGlyph productOwner={productOwner} projectOwner={projectOwner} size={18} />
            </span>
            {words}
          </UnstyledButton>
        ))}
      </div>
    </Section>
  );
}

/** The share covered (0 to 1); null where no initiative needs an owner. */
export function shareOf(counts: { readonly initiativeCount: number; readonly coveredCount: number }): number | null {
  return counts.initiativeCount === 0 ? null : counts.coveredCount / counts.initiativeCount;
}

function changeInWords(change: number): string {
  const points = Math.round(Math.abs(change) * 100);
  if (points === 0) return text('changeNone');
  return text(change > 0 ? 'changeUp' : 'changeDown', { points });
}
