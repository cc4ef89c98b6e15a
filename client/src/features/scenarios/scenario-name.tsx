import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { UpdateScenarioDocument } from './scenarios.documents.ts';
import { text } from './texts.ts';
import styles from './scenario-name.module.css';

/** The name, renamed in place: Enter or leaving the field saves, Escape leaves it as it was. */
export function ScenarioName(props: {
  readonly scenario: { readonly id: string; readonly name: string };
  readonly editable: boolean;
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}) {
  const { scenario, editable, editing, onEditing } = props;
  if (editing && editable) return <NameField scenario={scenario} onDone={() => onEditing(false)} />;
  return (
    <h1 className={styles.name}>
      {editable ? (
        <button type="button" className={styles.rename} title={text('RENAME')} onClick={() => onEditing(true)}>
          {scenario.name}
        </button>
      ) : (
        scenario.name
      )}
    </h1>
  );
}

function NameField(props: { readonly scenario: { readonly id: string; readonly name: string }; readonly onDone: () => void }) {
  const { scenario, onDone } = props;
  const { act, busy } = useAct(UpdateScenarioDocument, updated, { undoable: false });
  const [name, setName] = useState(scenario.name);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => field.current?.select(), []);
  const leave = () => {
    left.current = true;
    onDone();
  };
  const save = async () => {
    if (left.current || busy) return;
    const wanted = name.trim();
    if (wanted === '' || wanted === scenario.name) return leave();
    const answer = await act({ input: { scenarioId: scenario.id, name: wanted } }, text('renamed'));
    if (answer.ok) leave();
  };
  return (
    <TextInput
      ref={field}
      size="xs"
      className={styles.field ?? ''}
      aria-label={text('rename', { name: scenario.name })}
      maxLength={200}
      value={name}
      disabled={busy}
      autoFocus
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') leave();
      }}
    />
  );
}

const updated = payloadOf('updateScenario');
