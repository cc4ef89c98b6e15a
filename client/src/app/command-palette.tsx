import { useApolloClient } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAsOf, withAsOf } from '../api/as-of.ts';
import { PairGlyph } from '../ui/pair-glyph.tsx';
import { PaletteDocument, PaletteScenariosDocument } from './app.documents.ts';
import { places } from './navigation.ts';
import { text } from './texts.ts';
import styles from './command-palette.module.css';

/** One line of the palette: where it leads, or what it does. */
interface Line {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly note?: string;
  readonly mark?: ReactNode;
  readonly run: () => void;
}

/** An act that the palette offers beside places and search results. */
export interface PaletteAct {
  readonly label: string;
  readonly run: () => void;
}

/** Ctrl/Cmd K: every page, act, initiative, position, person and team by name. */
export function CommandPalette(props: { readonly opened: boolean; readonly onClose: () => void; readonly acts: readonly PaletteAct[] }) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      withCloseButton={false}
      padding={0}
      size="36rem"
      title={text('paletteLabel')}
      classNames={{ header: 'tandem-hidden' }}
    >
      <PaletteBody {...props} />
    </Modal>
  );
}

function PaletteBody(props: { readonly onClose: () => void; readonly acts: readonly PaletteAct[] }) {
  const listId = useId();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState(0);
  const { lines: found, state } = useFound(search.trim());
  const go = useGo(props.onClose);

  const lines = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    const fits = (label: string) => label.toLowerCase().includes(wanted);
    const fixed: Line[] = [
      ...places
        .filter((place) => fits(place.label))
        .map((place) => ({
          id: place.path,
          group: text('pages'),
          label: place.label,
          note: `g ${place.key}`,
          run: () => go(place.path),
        })),
      ...props.acts
        .filter((act) => fits(act.label))
        .map((act) => ({
          id: act.label,
          group: text('acts'),
          label: act.label,
          run: () => {
            props.onClose();
            act.run();
          },
        })),
    ];
    return [...fixed, ...found(go)];
  }, [search, found, go, props]);

  useEffect(() => setChosen(0), [search]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((previous) => (lines.length === 0 ? 0 : (previous + step + lines.length) % lines.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      lines[chosen]?.run();
    }
  };

  useEffect(() => {
    document.getElementById(`${listId}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, listId]);

  return (
    <>
      <div className={styles.search}>
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <input
          data-autofocus
          className={styles.input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={lines.length > 0 ? `${listId}-${chosen}` : undefined}
          aria-label={text('paletteLabel')}
          placeholder={text('search')}
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={text('paletteLabel')} className={styles.list} tabIndex={-1}>
        {groupsOf(lines).map(([group, members]) => (
          <div key={group} role="group" aria-label={group}>
            <div className={styles.group} aria-hidden>
              {group}
            </div>
            {members.map(({ line, index }) => (
              <div
                key={line.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={styles.line}
                onMouseMove={() => setChosen(index)}
                onClick={line.run}
              >
                {line.mark}
                <span className={styles.label}>{line.label}</span>
                {line.note && <span className={styles.note}>{line.note}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className={styles.foot} role="status">
        {state === 'failed'
          ? text('paletteFailed')
          : state === 'searching'
            ? text('searching')
            : lines.length === 0
              ? text('paletteEmpty', { search })
              : text('paletteHint')}
      </p>
    </>
  );
}

function useGo(onClose: () => void): (path: string) => void {
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  return useMemo(
    () => (path) => {
      onClose();
      void navigate(withAsOf(path, asOf));
    },
    [navigate, asOf, onClose],
  );
}

/** What the API finds for `search`, a moment after the last key; two letters at least. */
function useFound(search: string): {
  readonly lines: (go: (path: string) => void) => Line[];
  readonly state: 'idle' | 'searching' | 'failed';
} {
  const client = useApolloClient();
  const { asOf } = useAsOf();
  const [answer, setAnswer] = useState<{ lines: (go: (path: string) => void) => Line[]; state: 'idle' | 'searching' | 'failed' }>({
    lines: () => [],
    state: 'idle',
  });
  useEffect(() => {
    if (search.length < 2) {
      setAnswer({ lines: () => [], state: 'idle' });
      return;
    }
    let current = true;
    setAnswer((previous) => ({ ...previous, state: 'searching' }));
    const timer = setTimeout(() => {
      const scenarios = client.query({ query: PaletteScenariosDocument, variables: { search }, fetchPolicy: 'no-cache' }).then(
        ({ data }) => data?.scenarios.nodes ?? [],
        () => [],
      );
      client
        .query({ query: PaletteDocument, variables: { asOf, search }, fetchPolicy: 'no-cache' })
        .then(async ({ data }) => {
          const drafts = await scenarios;
          if (!current) return;
          const org = data?.org;
          setAnswer({
            state: 'idle',
            lines: (go) => [
              ...(org?.initiatives.nodes ?? []).map((one) => ({
                id: one.id,
                group: text('initiatives'),
                label: one.name,
                mark: <PairGlyph {...one.pair} size={18} />,
                run: () => go(`/initiatives/${one.key}`),
              })),
              ...(org?.positions.nodes ?? []).map((one) => ({
                id: one.id,
                group: text('positions'),
                label: one.title,
                note: one.incumbents.map((incumbency) => incumbency.person.displayName).join(', '),
                run: () => go(`/chart?position=${one.key}`),
              })),
              ...(org?.people.nodes ?? []).map((one) => ({
                id: one.id,
                group: text('people'),
                label: one.displayName,
                run: () => go(`/people/${one.key}`),
              })),
              ...drafts.map((one) => ({
                id: one.id,
                group: text('scenarios'),
                label: one.name,
                ...(one.author ? { note: one.author.name } : {}),
                run: () => go(`/scenarios/${one.id}`),
              })),
              ...(org?.teams.nodes ?? []).map((one) => ({
                id: one.id,
                group: text('teams'),
                label: one.name,
                run: () => go(`/teams/${one.key}`),
              })),
            ],
          });
        })
        .catch(() => current && setAnswer({ lines: () => [], state: 'failed' }));
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, asOf, search]);
  return answer;
}

function groupsOf(lines: readonly Line[]): [group: string, members: { line: Line; index: number }[]][] {
  const groups = new Map<string, { line: Line; index: number }[]>();
  lines.forEach((line, index) => groups.set(line.group, [...(groups.get(line.group) ?? []), { line, index }]));
  return [...groups];
}
