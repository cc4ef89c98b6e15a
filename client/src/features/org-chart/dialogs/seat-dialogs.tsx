import { Checkbox, Select } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Day } from '@tandem/shared/org/day';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { numberOfKey } from '../chart-model.ts';
import type { EditorDialog } from '../editing/editor-dialog.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findPeople, findPositions } from '../editing/find-records.ts';
import { inWords } from '../editing/planned-drop.ts';
import { closePositions, seatPerson } from '../editing/position-acts.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { type Editing, keyInWords } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DayField, DialogForm } from './dialog-form.tsx';

/** Asks who takes a seat, from which day, and whether they leave their old one. */
export function AssignDialog(props: { readonly editing: Editing; readonly positionKey: string }) {
  const { editing, positionKey } = props;
  const { ground } = editing;
  const [personKey, setPerson] = useState<string | null>(null);
  const find = useCallback((search: string) => Promise.resolve(findPeople(ground.org, ground.day, search)), [ground]);
  return (
    <SeatForm
      editing={editing}
      title={fillIn(texts.dialog.assignTitle, { what: keyInWords(editing.model, positionKey) })}
      personKey={personKey}
      positionKey={positionKey}
    >
      <SearchSelect label={texts.dialog.person} find={find} value={personKey} onChange={setPerson} autoFocus />
    </SeatForm>
  );
}

/** Asks which seat somebody takes; vacant ones are offered first. */
export function PlaceDialog(props: { readonly editing: Editing; readonly personKey: string }) {
  const { editing, personKey } = props;
  const { model, ground } = editing;
  const [positionKey, setPosition] = useState<string | null>(null);
  const find = useCallback((search: string) => Promise.resolve(findPositions(model, search, true)), [model]);
  const name = ground.org.person(personKey)?.details.displayName ?? '';
  return (
    <SeatForm editing={editing} title={fillIn(texts.panels.placeTitle, { name })} personKey={personKey} positionKey={positionKey}>
      <SearchSelect label={texts.panels.seat} find={find} value={positionKey} onChange={setPosition} autoFocus />
    </SeatForm>
  );
}

function SeatForm(props: {
  readonly editing: Editing;
  readonly title: string;
  readonly personKey: string | null;
  readonly positionKey: string | null;
  readonly children: React.ReactNode;
}) {
  const { editing, personKey, positionKey } = props;
  const { model, ground, session } = editing;
  const [key] = useState(() => session.newKey());
  const [from, setFrom] = useState<Day | null>(ground.day);
  const [leaves, setLeaves] = useState(true);
  const held =
    personKey === null
      ? []
      : ground.org
          .on(ground.day)
          .seatsOf(personKey)
          .filter((one) => one.positionKey !== positionKey);
  const ready = personKey !== null && positionKey !== null && from !== null;
  const changes = ready ? seatPerson(key, positionKey, personKey, from, leaves ? held : []) : [];
  const refusal = ready ? ground.decide(changes) : null;
  const person = personKey === null ? '' : (ground.org.person(personKey)?.details.displayName ?? '');
  return (
    <DialogForm
      title={props.title}
      submit={texts.dialog.assign}
      ready={ready && refusal === null}
      words={refusal?.message ?? (ready ? seatWords(editing, person, positionKey) : '')}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        const label = fillIn(texts.label.assign, { person, what: titleOf(editing, positionKey!) });
        if (editing.act({ label, changes }, positionKey)) editing.ask(null);
      }}
    >
      {props.children}
      <DayField label={texts.dialog.from} value={from} onChange={setFrom} />
      {held.length > 0 && (
        <Checkbox
          size="xs"
          label={fillIn(texts.dialog.leaveOld, { old: held.map((one) => keyTitle(model, one.positionKey)).join(', ') })}
          checked={leaves}
          onChange={(event) => setLeaves(event.currentTarget.checked)}
        />
      )}
    </DialogForm>
  );
}

/** What seating the person there would do, in words. */
export function seatWords(editing: Editing, person: string, positionKey: string): string {
  const others = editing.ground.org
    .on(editing.ground.day)
    .incumbents(positionKey)
    .map((one) => editing.ground.org.person(one.personKey)!.details.displayName);
  const title = titleOf(editing, positionKey);
  return fillIn(others.length > 0 ? texts.drop.seatShared : texts.drop.seat, { person, title, others: others.join(', ') });
}

/** Asks from when nobody, or one person less, holds a seat. */
export function UnseatDialog(props: { readonly editing: Editing; readonly positionKey: string }) {
  const { editing, positionKey } = props;
  const { ground } = editing;
  const held = ground.org.on(ground.day).incumbents(positionKey);
  const [chosen, setChosen] = useState<string | null>(held[0]?.key ?? null);
  const incumbency = held.find(({ key }) => key === chosen);
  const [last, setLast] = useState<Day | null>(Math.max(ground.day - 1, held[0]?.startDate ?? ground.day - 1));
  const ready = incumbency !== undefined && last !== null;
  const changes = ready ? [{ kind: 'END_INCUMBENCY', incumbencyKey: incumbency.key, endDate: last } as const] : [];
  const refusal = ready ? ground.decide(changes) : null;
  const nameOf = (personKey: string): string => ground.org.person(personKey)!.details.displayName;
  return (
    <DialogForm
      title={fillIn(texts.dialog.unseatTitle, { what: titleOf(editing, positionKey) })}
      submit={texts.dialog.unseat}
      ready={ready && refusal === null}
      words={held.length === 0 ? texts.drop.nobody : (refusal?.message ?? '')}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        const label = fillIn(texts.label.unseat, { people: nameOf(incumbency!.personKey), what: titleOf(editing, positionKey) });
        if (editing.act({ label, changes }, positionKey)) editing.ask(null);
      }}
    >
      <Select
        label={texts.dialog.unseatWho}
        data={held.map(({ key, personKey }) => ({ value: key, label: nameOf(personKey) }))}
        value={chosen}
        onChange={setChosen}
        allowDeselect={false}
      />
      <DayField label={texts.dialog.lastDayHeld} value={last} onChange={setLast} />
    </DialogForm>
  );
}

/** Asks for the last day of seats, and what becomes of their reports. */
export function CloseDialog(props: { readonly editing: Editing; readonly dialog: Extract<EditorDialog, { kind: 'close' }> }) {
  const { editing, dialog } = props;
  const { model, ground } = editing;
  const nodes = dialog.keys.map((key) => numberOfKey(model, key)).filter((node) => node !== NONE);
  const [lastDay, setLast] = useState<Day | null>(ground.day - 1);
  const [handOn, setHandOn] = useState(true);
  const closing = new Set(nodes);
  const reports = nodes.reduce((sum, node) => {
    const { forest } = model;
    let staying = 0;
    for (let c = forest.childStart[node]!; c < forest.childStart[node + 1]!; c++) {
      const report = forest.children[c]!;
      if (!closing.has(report) && model.nodes[report]!.ghostOf === undefined && model.nodes[report]!.mark !== 'CLOSED') staying++;
    }
    return sum + staying;
  }, 0);
  const keys = nodes.map((node) => model.nodes[node]!.key);
  const changes = lastDay === null ? [] : closePositions(ground.org, keys, lastDay, handOn);
  const refusal = lastDay === null || nodes.length === 0 ? null : ground.decide(changes);
  const what = nodes.length === 1 ? inWords(model, nodes[0]!) : fillIn(texts.several, { count: nodes.length });
  const left =
    handOn || reports === 0 ? '' : fillIn(reports === 1 ? texts.dialog.closeText_one : texts.dialog.closeText_other, { count: reports });
  return (
    <DialogForm
      title={fillIn(texts.dialog.closeTitle, { what })}
      submit={texts.dialog.close}
      ready={lastDay !== null && nodes.length > 0 && refusal === null}
      words={refusal?.message ?? left}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        if (editing.act({ label: fillIn(texts.label.close, { what }), changes })) editing.ask(null);
      }}
    >
      <DayField label={texts.dialog.lastDay} value={lastDay} onChange={setLast} />
      {reports > 0 && (
        <Checkbox size="xs" label={texts.dialog.closeMove} checked={handOn} onChange={(event) => setHandOn(event.currentTarget.checked)} />
      )}
    </DialogForm>
  );
}

function titleOf(editing: Editing, positionKey: string): string {
  return keyTitle(editing.model, positionKey);
}

function keyTitle(model: Editing['model'], key: string): string {
  const node = numberOfKey(model, key);
  return node === NONE ? '' : model.nodes[node]!.title;
}
