import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { InitiativePanelsQuery, RaciLetter } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { changedCell, emptyRow, faultyDecisions, inputOf, type EditedRow } from './edited-raci.ts';
import { partyInWords } from './party-words.ts';
import { UpdateRaciDocument } from './scorecards.documents.ts';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

type Matrix = NonNullable<InitiativePanelsQuery['org']['initiative']>['raciOnDay'];

const LETTERS: readonly RaciLetter[] = ['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'];

/** The matrix as a form: a letter a cell, decisions and parties added and taken away, saved as a whole. */
export function RaciEditor(props: { readonly initiativeKey: string; readonly matrix: Matrix; readonly onDone: () => void }) {
  const { matrix, onDone } = props;
  const { act, busy } = useAct(UpdateRaciDocument, payloadOf);
  const [parties, setParties] = useState<readonly string[]>(matrix.parties);
  const [rows, setRows] = useState<readonly EditedRow[]>(() =>
    matrix.rows.map((row, id) => ({ id, decision: row.decision, cells: row.cells })),
  );
  const [newParty, setNewParty] = useState('');
  const faulty = faultyDecisions(rows);
  const save = async (kept: readonly EditedRow[] | null, done: string) => {
    const answer = await act({ input: { initiativeId: props.initiativeKey, rows: kept && inputOf(kept) } }, done);
    if (answer.ok) onDone();
  };
  const addParty = () => {
    const name = newParty.trim();
    if (name === '' || parties.includes(name)) return;
    setParties([...parties, name]);
    setNewParty('');
  };
  return (
    <>
      <div className={styles.matrixFrame}>
        <table className={styles.matrix}>
          <caption className="tandem-hidden">{text('raci')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('decision')}</th>
              {parties.map((party) => (
                <th key={party} scope="col">
                  {partyInWords(party)}
                </th>
              ))}
              <th scope="col" className="tandem-hidden">
                {text('removeHead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, number) => (
              <tr key={row.id}>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={text('decisionName', { number: number + 1 })}
                    value={row.decision}
                    onChange={(event) => setRows(rows.with(number, { ...row, decision: event.currentTarget.value }))}
                  />
                </td>
                {parties.map((party) => (
                  <td key={party}>
                    <NativeSelect
                      size="xs"
                      aria-label={text('cellLabel', { decision: row.decision, party: partyInWords(party) })}
                      value={row.cells.find((cell) => cell.party === party)?.letter ?? ''}
                      data={[{ value: '', label: '–' }, ...LETTERS.map((letter) => ({ value: letter, label: text(letter) }))]}
                      onChange={(event) =>
                        setRows(rows.with(number, changedCell(row, party, (event.currentTarget.value || null) as RaciLetter | null)))
                      }
                    />
                  </td>
                ))}
                <td>
                  <ActionIcon
                    aria-label={text('removeDecision', { decision: row.decision })}
                    onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
                  >
                    <IconTrash size={15} />
                  </ActionIcon>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faulty.length > 0 && (
        <p role="alert" className={styles.fault}>
          {text('oneAccountable', { decisions: faulty.join(', ') })}
        </p>
      )}
      <Group className={styles.editorActs} gap="xs">
        <Button variant="default" size="compact-sm" onClick={() => setRows([...rows, emptyRow(rows)])}>
          {text('addDecision')}
        </Button>
        <TextInput
          size="xs"
          aria-label={text('partyName')}
          placeholder={text('partyName')}
          value={newParty}
          onChange={(event) => setNewParty(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && addParty()}
        />
        <Button variant="default" size="compact-sm" disabled={newParty.trim() === ''} onClick={addParty}>
          {text('addParty')}
        </Button>
        <span className={styles.spread} />
        {!matrix.isDefault && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void save(null, text('raciResetDone'))}>
            {text('raciReset')}
          </Button>
        )}
        <Button variant="default" size="compact-sm" onClick={onDone}>
          {text('cancel')}
        </Button>
        <Button
          size="compact-sm"
          loading={busy}
          disabled={faulty.length > 0 || rows.length === 0}
          onClick={() => void save(rows, text('raciSaved'))}
        >
          {text('raciSave')}
        </Button>
      </Group>
    </>
  );
}

const payloadOf = <Payload,>(answer: { readonly updateRaci: Payload }): Payload => answer.updateRaci;
