import type { JobSpecFinding, JobSpecRule } from '@tandem/shared/job-spec/job-spec-finding';
import { Button, UnstyledButton } from '@mantine/core';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { text } from '../texts.ts';
import styles from '../job-spec-page.module.css';

/** What the checks say, by rule; choosing a finding shows its words. */
export function ChecksPanel(props: {
  readonly findings: readonly JobSpecFinding[] | null;
  readonly dismissed: ReadonlySet<string>;
  readonly onShow: (finding: JobSpecFinding) => void;
  readonly onDismiss: (finding: JobSpecFinding) => void;
  readonly onRestore: () => void;
}) {
  const { findings, dismissed } = props;
  const shown = (findings ?? []).filter((finding) => !dismissed.has(dismissalOf(finding)));
  const hidden = (findings ?? []).length - shown.length;
  const rules = [...new Set(shown.map(({ rule }) => rule))];
  return (
    <div aria-live="polite">
      {findings !== null && shown.length === 0 && <p className={styles.quiet}>{text('checksNone')}</p>}
      {rules.map((rule) => (
        <section key={rule} className={styles.rule} aria-label={text(rule)}>
          <h2 className={styles.ruleTitle}>
            {text(rule)}
            <span className={styles.count}>{shown.filter((finding) => finding.rule === rule).length}</span>
          </h2>
          <ul className={styles.findings}>
            {shown
              .filter((finding) => finding.rule === rule)
              .map((finding, i) => (
                <li key={`${dismissalOf(finding)} ${i}`} className={styles.finding}>
                  <UnstyledButton className={styles.findingWords} onClick={() => props.onShow(finding)}>
                    {finding.family && <FamilyMark family={finding.family} />}
                    <span>{wordsOf(finding)}</span>
                  </UnstyledButton>
                  <p className={styles.message}>{finding.message}</p>
                  <p className={styles.suggestion}>{finding.suggestion}</p>
                  <Button variant="subtle" color="gray" size="compact-xs" onClick={() => props.onDismiss(finding)}>
                    {text('dismiss')}
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <Button variant="subtle" color="gray" size="compact-xs" onClick={props.onRestore}>
          {text('dismissed', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

/** What a finding is known by once it was dismissed: its rule and words, wherever they stand. */
export function dismissalOf({ rule, quote, family, message }: JobSpecFinding): string {
  return `${rule as JobSpecRule} ${family ?? ''} ${quote ?? message}`;
}

function wordsOf({ quote, from }: JobSpecFinding): string {
  if (quote === null) return text('wholeText');
  const words = quote.replace(/[*_`\s]+/g, ' ').trim();
  return from === null ? `${text('inTitle')}: ${words}` : `‘${words.length > 90 ? `${words.slice(0, 90)}…` : words}’`;
}

/** The half of the pair that the words belong to. */
function FamilyMark({ family }: { readonly family: NonNullable<JobSpecFinding['family']> }) {
  const isProduct = family === 'PRODUCT_MANAGEMENT';
  return (
    <PairGlyph
      size={16}
      label={text(family)}
      productOwner={isProduct ? 'COVERED' : 'WAIVED'}
      projectOwner={isProduct ? 'WAIVED' : 'COVERED'}
    />
  );
}
