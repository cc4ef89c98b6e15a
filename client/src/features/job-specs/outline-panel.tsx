import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { OutlineEntry } from './outline.ts';
import { text } from './texts.ts';
import styles from './job-spec-page.module.css';

/** The sections of the spec: those that are there with what is left to say, and the usual ones that are missing. */
export function OutlinePanel(props: {
  readonly entries: readonly OutlineEntry[];
  readonly readOnly: boolean;
  readonly onShow: (at: number) => void;
  readonly onInsert: (heading: string) => void;
}) {
  return (
    <nav aria-label={text('sections')}>
      <ul className={styles.outline}>
        {props.entries.map(({ heading, at, open }, i) => (
          <li key={`${heading} ${i}`}>
            {at === null ? (
              <UnstyledButton
                className={`${styles.outlineEntry} ${styles.outlineMissing}`}
                disabled={props.readOnly}
                aria-label={text('sectionMissing', { heading })}
                onClick={() => props.onInsert(heading)}
              >
                <span>{heading}</span>
                <IconPlus size={13} aria-hidden />
              </UnstyledButton>
            ) : (
              <UnstyledButton className={styles.outlineEntry} onClick={() => props.onShow(at)}>
                <span>{heading}</span>
                {open > 0 && (
                  <span className={styles.outlineOpen} title={text('sectionOpen', { count: open })}>
                    {open}
                    <span className="tandem-hidden">{text('sectionOpen', { count: open })}</span>
                  </span>
                )}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
