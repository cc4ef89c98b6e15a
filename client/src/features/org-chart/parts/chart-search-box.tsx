import { ActionIcon, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { cardName, type ChartModel } from '../chart-model.ts';
import { searchChart, stepHit } from '../search/chart-search.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import styles from './chart-search-box.module.css';

/** So many hits are listed. */
const MOST_LISTED = 8;

/** How long typing must rest before the search runs, in milliseconds. */
const REST_MS = 120;

/** Finds names and titles as one types; enter and the arrow keys jump from hit to hit. */
export function ChartSearchBox(props: {
  readonly model: ChartModel;
  readonly hits: readonly number[];
  readonly onHits: (hits: readonly number[]) => void;
  readonly onJump: (node: number) => void;
  /** Cards may be dropped on the hits, which are listed below the box then. */
  readonly takesDrops?: boolean;
  /** Cards are in the hand now. */
  readonly dropping?: boolean;
}) {
  const { model, hits, onHits, onJump } = props;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => {
    const timer = setTimeout(
      () => {
        onHits(query.trim() === '' ? [] : searchChart(model.forest, model.search(), query));
        setAt(null);
      },
      query === '' ? 0 : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [model, query, onHits]);

  const jump = (step: 1 | -1): void => {
    const next = stepHit(hits.length, at, step);
    setAt(next);
    if (next !== null) onJump(hits[next]!);
  };

  return (
    <div className={styles.search} role="search" data-dropping={props.dropping || undefined}>
      <TextInput
        size="xs"
        className={styles.input}
        aria-label={texts.search.label}
        placeholder={texts.search.label}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') jump(event.shiftKey ? -1 : 1);
          else if (event.key === 'ArrowDown') jump(1);
          else if (event.key === 'ArrowUp') jump(-1);
          else if (event.key === 'Escape' && query !== '') setQuery('');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        leftSection={<IconSearch size={14} stroke={1.6} aria-hidden />}
        rightSection={
          query !== '' && (
            <ActionIcon size="xs" variant="subtle" color="gray" aria-label={texts.search.clear} onClick={() => setQuery('')}>
              <IconX size={13} stroke={1.6} aria-hidden />
            </ActionIcon>
          )
        }
      />
      <span className={styles.count} role="status">
        {query.trim() === ''
          ? ''
          : hits.length === 0
            ? texts.search.none
            : at === null
              ? fillIn(texts.search.found, { count: hits.length.toLocaleString() })
              : fillIn(texts.search.count, { at: (at + 1).toLocaleString(), count: hits.length.toLocaleString() })}
      </span>
      {props.takesDrops && hits.length > 0 && (
        <ul className={styles.hits} aria-label={texts.search.hits}>
          {hits.slice(0, MOST_LISTED).map((node) => (
            <li key={model.nodes[node]?.key} data-drop-position={model.nodes[node]?.key}>
              <UnstyledButton className={styles.hit} onClick={() => onJump(node)}>
                {model.nodes[node] && (
                  <>
                    <span>{cardName(model.nodes[node])}</span>
                    <small>{model.nodes[node].title}</small>
                  </>
                )}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      {hits.length > 0 && (
        <>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={texts.search.previous} onClick={() => jump(-1)}>
            <IconChevronUp size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
          <ActionIcon size="sm" variant="subtle" color="gray" aria-label={texts.search.next} onClick={() => jump(1)}>
            <IconChevronDown size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
