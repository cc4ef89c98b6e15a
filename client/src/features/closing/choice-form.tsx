import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import type { ClosingInitiative, Option } from './closing-dialog.tsx';
import { CloseGapDocument, CreateClosingScenarioDocument, DraftScenariosDocument } from './closing.documents.ts';
import { freshEdits } from './fresh-edits.ts';
import { text } from './texts.ts';
import styles from './closing.module.css';

const NEW = 'new';

/** Turns the chosen option into a change: on the live organization, or in a scenario that one picks or makes. */
export function ChoiceForm(props: {
  readonly initiative: ClosingInitiative;
  readonly option: Option | null;
  readonly onClose: () => void;
}) {
  const { initiative, option } = props;
  const mayLive = useMay('org:write');
  const mayScenario = useMay('scenarios:write');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [where, setWhere] = useState<'live' | 'scenario'>(mayScenario ? 'scenario' : 'live');
  const [scenario, setScenario] = useState(NEW);
  const [name, setName] = useState(text('scenarioNameDefault', { initiative: initiative.name }).slice(0, 200));
  const live = useAct(CloseGapDocument, closed);
  const drafted = useAct(CloseGapDocument, closed, { undoable: false });
  const created = useAct(CreateClosingScenarioDocument, made, { undoable: false, quiet: true });
  const { data } = useQuery(DraftScenariosDocument, { skip: !mayScenario, fetchPolicy: 'no-cache' });
  if (!mayLive && !mayScenario) return <p className={styles.hint}>{text('mayNothing')}</p>;

  const edits: unknown = option?.edits;
  const nothing = !Array.isArray(edits) || edits.length === 0;
  const busy = live.busy || drafted.busy || created.busy;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!option || nothing) return;
    const kind = text(`kind${option.kind}`);
    const input = { label: text('label', { kind: kind.toLowerCase() }), edits: freshEdits(edits) };
    const done = text('done', { initiative: initiative.name, kind: kind.toLowerCase() });
    if (where === 'live') {
      const answer = await live.act({ input }, done);
      if (answer.ok) props.onClose();
      return;
    }
    const scenarioId = scenario === NEW ? await newScenario() : scenario;
    if (scenarioId === null) return;
    const answer = await drafted.act({ input: { ...input, scenarioId } }, done);
    if (!answer.ok) return;
    await client.refetchQueries({ include: 'active' });
    void navigate(`/scenarios/${encodeURIComponent(scenarioId)}/impact`);
  };

  const newScenario = async (): Promise<string | null> => {
    const answer = await created.act({ input: { name: name.trim() } }, '');
    return answer.ok ? (answer.payload.scenario?.id ?? null) : null;
  };

  return (
    <form className={styles.choice} onSubmit={(event) => void submit(event)} aria-label={text('where')}>
      {mayLive && mayScenario && (
        <SegmentedControl
          size="xs"
          aria-label={text('where')}
          value={where}
          data={[
            { value: 'scenario', label: text('scenario') },
            { value: 'live', label: text('live') },
          ]}
          onChange={(value) => setWhere(value as 'live' | 'scenario')}
        />
      )}
      {where === 'scenario' && (
        <>
          <Select
            size="xs"
            label={text('chooseScenario')}
            allowDeselect={false}
            searchable
            value={scenario}
            data={[
              { value: NEW, label: text('newScenario') },
              ...(data?.scenarios.nodes ?? []).map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(value) => setScenario(value ?? NEW)}
          />
          {scenario === NEW && (
            <TextInput
              size="xs"
              className={styles.name ?? ''}
              label={text('scenarioName')}
              maxLength={200}
              required
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </>
      )}
      <Button size="xs" type="submit" loading={busy} disabled={nothing || (where === 'scenario' && scenario === NEW && name.trim() === '')}>
        {where === 'live' ? text('doLive') : text('doScenario')}
      </Button>
      {nothing && option && <p className={styles.hint}>{text('nothingToChange')}</p>}
    </form>
  );
}

const closed = <Payload,>(answer: { readonly editOrg: Payload }): Payload => answer.editOrg;
const made = <Payload,>(answer: { readonly createScenario: Payload }): Payload => answer.createScenario;
