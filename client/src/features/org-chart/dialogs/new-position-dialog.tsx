import { NumberInput, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Day } from '@tandem/shared/org/day';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { numberOfKey } from '../chart-model.ts';
import type { EditorDialog } from '../editing/editor-dialog.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findTeams } from '../editing/find-records.ts';
import { inWords } from '../editing/planned-drop.ts';
import { createPosition } from '../editing/position-acts.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import type { Editing } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DayField, DialogForm } from './dialog-form.tsx';
import styles from './dialogs.module.css';

/** Asks for the facts of a new seat; it starts with its manager's team and location. */
export function NewPositionDialog(props: {
  readonly editing: Editing;
  readonly dialog: Extract<EditorDialog, { kind: 'new' }>;
  readonly onMade: (key: string) => void;
}) {
  const { editing, dialog } = props;
  const { model, ground, session } = editing;
  const node = numberOfKey(model, dialog.managerKey);
  const manager = node === NONE ? null : model.nodes[node]!;
  const [key] = useState(() => session.newKey());
  const [title, setTitle] = useState('');
  const [teamKey, setTeam] = useState(manager?.teamKey ?? null);
  const [level, setLevel] = useState('');
  const [location, setLocation] = useState(manager?.location ?? '');
  const [fte, setFte] = useState<number>(1);
  const [startDate, setStart] = useState<Day | null>(ground.day);
  const find = useCallback(
    (search: string) => Promise.resolve(withPresent(ground.org, findTeams(ground.org, search), manager?.teamKey)),
    [ground.org, manager?.teamKey],
  );
  const text = (words: string): string | null => (words.trim() === '' ? null : words.trim());
  const change = createPosition(key, {
    title: title.trim(),
    managerKey: manager?.key ?? null,
    teamKey,
    level: text(level),
    location: text(location),
    fte,
    startDate: startDate ?? ground.day,
  });
  const refusal = title.trim() === '' ? null : ground.decide([change]);
  const managerWords = manager === null ? '' : inWords(model, node);
  const label = fillIn(manager === null ? texts.label.createRoot : texts.label.create, { title: title.trim(), manager: managerWords });
  return (
    <DialogForm
      title={manager === null ? texts.dialog.newRootTitle : fillIn(texts.dialog.newTitle, { manager: managerWords })}
      submit={texts.dialog.create}
      ready={title.trim() !== '' && refusal === null && startDate !== null}
      words={refusal?.message ?? ''}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        if (!editing.act({ label, changes: [change] }, manager?.key ?? null)) return;
        editing.ask(null);
        props.onMade(key);
      }}
    >
      <TextInput
        label={texts.dialog.title}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
        required
      />
      <SearchSelect label={texts.dialog.team} find={find} value={teamKey} onChange={setTeam} />
      <div className={styles.pair}>
        <TextInput label={texts.dialog.level} value={level} onChange={(event) => setLevel(event.currentTarget.value)} />
        <TextInput label={texts.dialog.location} value={location} onChange={(event) => setLocation(event.currentTarget.value)} />
        <NumberInput label={texts.dialog.fte} value={fte} min={0} max={2} step={0.1} onChange={(value) => setFte(Number(value))} />
        <DayField label={texts.dialog.firstDay} value={startDate} onChange={setStart} />
      </div>
    </DialogForm>
  );
}

/** The team that is chosen already must be among those offered, or its name could not be shown. */
function withPresent(
  org: Editing['ground']['org'],
  found: readonly { value: string; label: string }[],
  teamKey: string | null | undefined,
): readonly { value: string; label: string }[] {
  const team = teamKey == null ? undefined : org.team(teamKey);
  return team === undefined || found.some(({ value }) => value === team.key) ? found : [{ value: team.key, label: team.name }, ...found];
}
