import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowLeft, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { formatInstant } from '../../ui/format.ts';
import { panelText } from './panel-texts.ts';
import type { SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';
import { countChangedWords, countWords, foldUnchanged, wordDifference, type ShownPart } from './word-difference.ts';
import styles from './panels.module.css';

/** What became of a version until now, word by word; what stayed is folded. */
export function VersionDifference(props: {
  readonly version: SeenJobSpec['versions'][number];
  readonly now: { readonly title: string; readonly text: string };
  readonly acts?: ReactNode;
  readonly onClose: () => void;
}) {
  const { version, now } = props;
  const parts = useMemo(() => wordDifference(version.text, now.text), [version.text, now.text]);
  const { added, removed } = countChangedWords(parts);
  const isSame = parts.every(({ kind }) => kind === 'SAME');
  const changes = parts.filter(({ kind }) => kind !== 'SAME').length;
  const [current, setCurrent] = useState(-1);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'center' });
  }, [current]);
  const step = (by: number) => setCurrent((before) => (Math.max(before, by < 0 ? 0 : -1) + by + changes) % changes);
  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconArrowLeft size={14} />} onClick={props.onClose}>
          {panelText('back')}
        </Button>
        {props.acts}
      </div>
      <div>
        <h2 className={styles.heading}>{text('compareTitle', { number: version.number })}</h2>
        <p className={styles.quiet}>
          {version.label} · {version.by.name}, {formatInstant(version.at)}
        </p>
        {version.title !== now.title && <p className={styles.quiet}>{panelText('titleWas', { title: version.title })}</p>}
      </div>
      {isSame ? (
        <p className={styles.quiet}>{text('wordsSame')}</p>
      ) : (
        <>
          <div className={styles.row}>
            <span>{text('wordsChanged', { added, removed })}</span>
            <ActionIcon.Group>
              <ActionIcon size={24} variant="default" aria-label={text('previousChange')} onClick={() => step(-1)}>
                <IconArrowUp size={14} />
              </ActionIcon>
              <ActionIcon size={24} variant="default" aria-label={text('nextChange')} onClick={() => step(1)}>
                <IconArrowDown size={14} />
              </ActionIcon>
            </ActionIcon.Group>
          </div>
          <div className={styles.difference} ref={shown} role="group" aria-label={panelText('difference')} tabIndex={0}>
            <Parts parts={foldUnchanged(parts)} current={current} />
          </div>
        </>
      )}
    </div>
  );
}

function Parts(props: { readonly parts: readonly ShownPart[]; readonly current: number }) {
  const places = new Map(props.parts.filter(({ kind }) => kind !== 'SAME').map((part, place) => [part, place]));
  return props.parts.map((part, i) => {
    const isCurrent = places.get(part) === props.current;
    if (part.kind === 'SAME') return <Unchanged key={i} part={part} />;
    const Mark = part.kind === 'ADDED' ? 'ins' : 'del';
    return (
      <Mark key={i} data-current={isCurrent}>
        <span className="tandem-hidden">{panelText(part.kind === 'ADDED' ? 'addedWord' : 'removedWord')} </span>
        {part.text}
      </Mark>
    );
  });
}

function Unchanged({ part }: { readonly part: ShownPart }) {
  const [open, setOpen] = useState(false);
  if (part.folded === null || open)
    return (
      <span>
        {part.text}
        {part.folded}
        {part.after}
      </span>
    );
  return (
    <>
      <span>{part.text}</span>
      <button type="button" className={styles.fold} onClick={() => setOpen(true)}>
        {panelText('unchanged', { count: countWords(part.folded) })}
      </button>
      <span>{part.after}</span>
    </>
  );
}
