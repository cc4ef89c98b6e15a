import { ActionIcon, Button, Checkbox, Group, NumberInput, TextInput, UnstyledButton } from '@mantine/core';
import { IconDots, IconX } from '@tabler/icons-react';
import { memo, type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { formatDay, parseDay } from '@tandem/shared/org/day';
import { versionOn } from '@tandem/shared/org/org-day';
import type { UpdatePosition } from '@tandem/shared/changes/change';
import { PairGlyph } from '../../../ui/pair-glyph.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { cardName } from '../chart-model.ts';
import { isVacant, type OwnedPair } from '../chart-nodes.ts';
import { dottedLinesFrom, endDottedLine, labelOf } from '../editing/dotted-lines.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findTeams } from '../editing/find-records.ts';
import { inWords } from '../editing/planned-drop.ts';
import { editPosition } from '../editing/position-acts.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { type Editing, keyInWords } from '../hooks/use-editing.ts';
import type { EditorCommand } from '../state/editor-keys.ts';
import { fillIn, orgChartTexts } from '../texts.ts';
import details from './position-details.module.css';
import styles from './position-editor.module.css';

/** The selected position beside the chart, with every fact in a field: Enter or leaving the field changes it, Escape does not. */
export const PositionEditor = memo(function PositionEditor(props: {
  readonly editing: Editing;
  readonly selected: number;
  /** Grows by one whenever the hand shall go into the first field. */
  readonly enter: number;
  readonly onGo: (node: number) => void;
  readonly onClose: () => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
}) {
  const { editing, selected, enter } = props;
  const { model, ground, session } = editing;
  const { org, day } = ground;
  const node = model.nodes[selected]!;
  const key = node.ghostOf ?? node.key;
  const position = org.position(key);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (enter > 0) first.current?.querySelector<HTMLInputElement>('input')?.select();
  }, [enter]);
  const findTeam = useCallback(
    (search: string) => {
      const found = findTeams(org, search);
      const mine = node.teamKey === null ? undefined : org.team(node.teamKey);
      return Promise.resolve(
        mine && !found.some((one) => one.value === mine.key) ? [{ value: mine.key, label: mine.name }, ...found] : found,
      );
    },
    [org, node.teamKey],
  );
  if (position === undefined) return null;
  const facts = versionOn(position, day);
  const closed = node.mark === 'CLOSED';
  const what = inWords(model, selected);
  const set = (values: UpdatePosition['set']): void => {
    const field = Object.keys(values)[0] as keyof typeof texts.field;
    editing.act({ label: fillIn(texts.label.edit, { field: texts.field[field], what }), changes: [editPosition(key, values, day)] }, key);
  };
  const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());
  const run = (command: EditorCommand) => () => editing.run(command, selected);
  const manager = model.forest.parent[selected]!;
  const held = org.on(day).incumbents(key);
  const dotted = dottedLinesFrom(org, key, day);
  const { showsPay } = session.get();
  const currency = facts.annualCost?.currency ?? 'EUR';

  return (
    <aside className={details.details} aria-label={texts.edit.label}>
      <header className={details.header}>
        <div className={details.heading}>
          <h2 className={details.name} data-vacant={isVacant(node) || undefined}>
            {cardName(node)}
          </h2>
          <p className={details.title}>
            {node.mark !== undefined && (
              <span className={styles.mark} data-mark={node.mark}>
                {orgChartTexts.mark[node.mark]}
              </span>
            )}
            {node.title}
          </p>
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={texts.edit.acts}
          aria-haspopup="menu"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            props.onMenu({ x: box.left - 190, y: box.bottom });
          }}
        >
          <IconDots size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={orgChartTexts.details.close} onClick={props.onClose}>
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </header>
      <div className={styles.fields} key={key} ref={first}>
        <TextFact label={texts.edit.title} value={facts.title} disabled={closed} onSave={(value) => set({ title: value })} />
        <SearchSelect
          key={facts.teamKey}
          size="xs"
          label={texts.edit.team}
          find={findTeam}
          value={facts.teamKey}
          onChange={(teamKey) => teamKey !== facts.teamKey && set({ teamKey })}
        />
        <div className={styles.pair}>
          <TextFact
            label={texts.edit.level}
            value={facts.level ?? ''}
            disabled={closed}
            onSave={(value) => set({ level: orNull(value) })}
          />
          <NumberFact label={texts.edit.fte} value={facts.fte} disabled={closed} onSave={(fte) => set({ fte: fte ?? 0 })} />
        </div>
        <TextFact
          label={texts.edit.location}
          value={facts.location ?? ''}
          disabled={closed}
          onSave={(value) => set({ location: orNull(value) })}
        />
        {showsPay && (
          <NumberFact
            label={fillIn(texts.edit.cost, { currency })}
            value={facts.annualCost === null ? null : facts.annualCost.minor / 100}
            disabled={closed}
            onSave={(major) => set({ annualCost: major === null ? null : { minor: Math.round(major * 100), currency } })}
          />
        )}
        <div className={styles.pair}>
          <TextFact
            type="date"
            label={texts.edit.firstDay}
            value={position.startDate === null ? '' : formatDay(position.startDate)}
            onSave={(value) => set({ startDate: parseDay(value) })}
          />
          <TextFact
            type="date"
            label={texts.edit.lastDay}
            value={position.endDate === null ? '' : formatDay(position.endDate)}
            onSave={(value) => set({ endDate: parseDay(value) })}
          />
        </div>
        <Checkbox
          size="xs"
          label={texts.edit.onHold}
          checked={position.onHold}
          onChange={(event) => set({ onHold: event.currentTarget.checked })}
        />
        <p className={styles.hint}>{fillIn(texts.edit.holdsFrom, { day: formatDay(day) })}</p>
      </div>
      <h3 className={details.part}>{texts.edit.heldBy}</h3>
      {held.length === 0 ? (
        <p className={details.none}>{texts.edit.vacant}</p>
      ) : (
        <ul className={details.list}>
          {held.map((one) => {
            const name = org.person(one.personKey)!.details.displayName;
            return (
              <li key={one.key}>
                <span className={styles.grow}>{name}</span>
                <ActionIcon size="sm" aria-label={fillIn(texts.edit.remove, { person: name })} onClick={run('unseat')}>
                  <IconX size={13} stroke={1.6} aria-hidden />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
      {!closed && (
        <Button variant="default" size="compact-xs" mt={4} onClick={run('assign')}>
          {texts.edit.assign}
        </Button>
      )}
      <h3 className={details.part}>{texts.edit.manager}</h3>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        {manager === NONE ? (
          <span className={details.none}>{texts.edit.noManager}</span>
        ) : (
          <UnstyledButton className={details.above} onClick={() => props.onGo(manager)}>
            <span>{cardName(model.nodes[manager]!)}</span>
            <span className={details.aboveTitle}>{model.nodes[manager]!.title}</span>
          </UnstyledButton>
        )}
        <Button variant="default" size="compact-xs" onClick={run('move-to')}>
          {texts.edit.change}
        </Button>
      </Group>
      {dotted.length > 0 && (
        <>
          <h3 className={details.part}>{texts.edit.dotted}</h3>
          <ul className={details.list}>
            {dotted.map((line) => {
              const name = keyInWords(model, line.managerKey);
              return (
                <li key={line.key}>
                  <span className={styles.grow}>
                    {name}
                    <span className={styles.hint}> {labelOf(line)}</span>
                  </span>
                  <ActionIcon
                    size="sm"
                    aria-label={fillIn(texts.edit.endDotted, { name })}
                    onClick={() =>
                      editing.act(
                        { label: fillIn(texts.label.dottedEnd, { what, manager: name }), changes: [endDottedLine(line, day)] },
                        key,
                      )
                    }
                  >
                    <IconX size={13} stroke={1.6} aria-hidden />
                  </ActionIcon>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h3 className={details.part}>{orgChartTexts.details.initiatives}</h3>
      {node.initiatives.length === 0 ? (
        <p className={details.none}>{orgChartTexts.details.noInitiatives}</p>
      ) : (
        <ul className={details.list}>
          {node.initiatives.map((pair) => (
            <li key={pair.id}>
              <PairGlyph productOwner={pair.productOwner} projectOwner={pair.projectOwner} samePerson={pair.samePerson} size={18} />
              <span>{props.renderInitiative?.(pair) ?? pair.name}</span>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" size="compact-xs" mt={4} onClick={run('owner')}>
        {texts.menu.owner}
      </Button>
    </aside>
  );
});

function TextFact(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'date';
  readonly disabled?: boolean;
  readonly onSave: (value: string) => void;
}) {
  const draft = useDraft(props.value, (text) => props.onSave(text));
  return (
    <TextInput
      size="xs"
      label={props.label}
      {...(props.type ? { type: props.type } : {})}
      disabled={props.disabled ?? false}
      value={draft.text}
      onChange={(event) => draft.write(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

function NumberFact(props: {
  readonly label: string;
  readonly value: number | null;
  readonly disabled?: boolean;
  readonly onSave: (value: number | null) => void;
}) {
  const id = useId();
  const draft = useDraft(props.value === null ? '' : String(props.value), (text) => props.onSave(text === '' ? null : Number(text)));
  return (
    <NumberInput
      id={id}
      size="xs"
      label={props.label}
      min={0}
      hideControls
      thousandSeparator=","
      disabled={props.disabled ?? false}
      value={draft.text}
      onChange={(value) => draft.write(String(value))}
      onBlur={draft.keep}
      onKeyDown={draft.onKeyDown}
    />
  );
}

/** A text while it is written: Enter and leaving keep it, Escape takes it back; a newer value from outside replaces it. */
function useDraft(value: string, onSave: (text: string) => void) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const keep = (): void => {
    if (text !== value) onSave(text);
    // A refused text does not stay as if it held.
    setText((now) => (now === text ? value : now));
  };
  return {
    text,
    write: setText,
    keep,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'Enter') keep();
      else if (event.key === 'Escape') setText(value);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
