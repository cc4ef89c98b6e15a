import { Button, FileButton, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportJobFrameworkMutation } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { ImportJobFrameworkDocument } from './job-profiles.documents.ts';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

type Outcome = ImportJobFrameworkMutation['importJobFramework'];

const payloadOf = (answer: ImportJobFrameworkMutation) => ({ ...answer.importJobFramework, userErrors: [] });
const MOST_SHOWN = 12;

/** Imports an organization's own framework: files are tried as soon as they are chosen, and written when one says so. */
export function ImportFrameworkDialog({ onClose }: { readonly onClose: () => void }) {
  const { act, busy } = useAct(ImportJobFrameworkDocument, payloadOf, { quiet: true });
  const writing = useAct(ImportJobFrameworkDocument, payloadOf);
  const [files, setFiles] = useState<readonly { readonly name: string; readonly text: string }[]>([]);
  const [source, setSource] = useState('framework');
  const [tried, setTried] = useState<Outcome | null>(null);
  const tryOut = async (chosen: typeof files, named: string) => {
    const answer = await act({ input: { files: [...chosen], source: named, dryRun: true } }, '');
    setTried(answer.ok ? (answer.payload as Outcome) : null);
  };
  const choose = async (chosen: readonly File[]) => {
    const read = await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() })));
    setFiles(read);
    if (read.length > 0) await tryOut(read, source);
  };
  const write = async () => {
    const { created, changed } = tried!;
    const answer = await writing.act({ input: { files: [...files], source, dryRun: false } }, text('importDone', { created, changed }));
    if (answer.ok && answer.payload.rowErrors.length === 0) onClose();
    else if (answer.ok) setTried(answer.payload as Outcome);
  };
  const nothing = tried !== null && tried.rowErrors.length === 0 && tried.created + tried.changed === 0;
  return (
    <Modal opened onClose={onClose} title={text('importTitle')} size="lg">
      <Stack gap="sm">
        <p className={styles.quiet}>{text('importHint')}</p>
        <Group align="end" gap="xs">
          <TextInput
            className={styles.grow ?? ''}
            label={text('importSource')}
            description={text('importSourceHint')}
            value={source}
            maxLength={60}
            onChange={(event) => setSource(event.currentTarget.value)}
            onBlur={() => files.length > 0 && void tryOut(files, source)}
          />
          <FileButton
            onChange={(chosen) => void choose(chosen)}
            accept=".csv,text/csv"
            multiple
            inputProps={{ 'aria-label': text('importChoose') }}
          >
            {(props) => (
              <Button {...props} variant={files.length > 0 ? 'default' : 'filled'} loading={busy} data-autofocus>
                {text('importChoose')}
              </Button>
            )}
          </FileButton>
        </Group>
        {tried && <Tried outcome={tried} files={files.map(({ name }) => name)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button
            onClick={() => void write()}
            loading={writing.busy}
            disabled={tried === null || tried.rowErrors.length > 0 || tried.userErrors.length > 0 || nothing}
          >
            {text('importDo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Tried({ outcome, files }: { readonly outcome: Outcome; readonly files: readonly string[] }) {
  const { rowErrors, created, changed, unchanged, columns, ignoredColumns, ladders, warnings } = outcome;
  if (rowErrors.length > 0)
    return (
      <div role="alert">
        <p className={styles.fault}>{text('importErrors', { count: rowErrors.length })}</p>
        <ul className={styles.errors}>
          {rowErrors.slice(0, MOST_SHOWN).map(({ file, line, column, message }) => (
            <li key={`${file}:${line}:${column}:${message}`}>
              <code>
                {file}:{line}
              </code>{' '}
              {column}: {message}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div role="status">
      <p className={styles.result}>
        {created + changed === 0 ? text('importNothing') : text('importTried', { created, changed, unchanged })}
        <span className={styles.second}>{files.join(', ')}</span>
      </p>
      <p className={styles.quiet}>
        {text('importColumns', { columns: columns.map(({ column }) => column).join(', ') })}
        {ignoredColumns.length > 0 && ` · ${text('importIgnored', { columns: ignoredColumns.join(', ') })}`}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className={styles.quiet}>
          {warning}
        </p>
      ))}
      <ul className={styles.preview}>
        {ladders.map((ladder) => (
          <li key={ladder.name}>
            <strong>{ladder.name}</strong> <span className={styles.second}>{text(ladder.outcome)}</span>
            <ol>
              {ladder.rungs.map((rung) => (
                <li key={rung.name} value={rung.rung}>
                  {rung.name}{' '}
                  <span className={styles.second}>
                    {text('importSkills', { count: rung.skillCount })}, {text(rung.outcome)}
                  </span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </div>
  );
}
