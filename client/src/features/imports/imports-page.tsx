import { useApolloClient } from '@apollo/client/react';
import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { announceOrgChange } from '../../api/org-changes.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { FailedState } from '../../ui/request-state.tsx';
import { bundleFormat, LARGEST_BUNDLE, readBundle, type BundleFile } from './bundle-files.ts';
import { DemoPanel } from './demo-panel.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportOutcome, type Outcome } from './import-outcome.tsx';
import { ImportOrgDocument } from './imports.documents.ts';
import { text } from './texts.ts';
import styles from './imports.module.css';

/** Brings in a CSV bundle: drop, preview, import; every error at once. */
export function ImportsPage() {
  const client = useApolloClient();
  const [files, setFiles] = useState<readonly BundleFile[]>([]);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [options, setOptions] = useState({ source: 'csv', lenient: false, replace: false, effective: '' });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [running, setRunning] = useState<'preview' | 'import' | null>(null);
  const size = files.reduce((sum, file) => sum + file.size, 0);

  const run = async (dryRun: boolean, bundle: readonly BundleFile[] = files) => {
    setRunning(dryRun ? 'preview' : 'import');
    setFailure(null);
    try {
      const { data, error } = await client.mutate({
        mutation: ImportOrgDocument,
        fetchPolicy: 'no-cache',
        variables: {
          input: {
            files: bundle.map(({ name, text: content }) => ({ name, text: content })),
            dryRun,
            lenient: options.lenient,
            replace: options.replace,
            source: options.source.trim() || 'csv',
            ...(options.effective !== '' && { effective: options.effective }),
          },
        },
      });
      if (error) throw error;
      const answer = data?.importOrg;
      if (!answer) return;
      setOutcome({ ...answer, dryRun });
      if (!dryRun && answer.userErrors.length === 0) {
        notifications.show({
          withBorder: true,
          color: 'accent',
          message: text('doneNote', { created: answer.created ?? 0, changed: answer.changed ?? 0, removed: answer.removed ?? 0 }),
        });
        await announceOrgChange(client);
      }
    } catch (cause) {
      setFailure(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setRunning(null);
    }
  };

  const take = async (chosen: readonly File[]) => {
    const bundle = await readBundle(chosen);
    const names = new Set(bundle.files.map((file) => file.name));
    const merged = [...files.filter((file) => !names.has(file.name)), ...bundle.files];
    setFiles(merged);
    setIgnored(bundle.ignored);
    setOutcome(null);
    if (merged.length > 0 && merged.reduce((sum, file) => sum + file.size, 0) <= LARGEST_BUNDLE) await run(true, merged);
  };

  const change = (next: Partial<typeof options>) => {
    setOptions({ ...options, ...next });
    setOutcome(null);
  };

  return (
    <Page title={text('title')} context={<span>{text('lead')}</span>}>
      <DemoPanel />
      <FileDrop onFiles={(chosen) => void take(chosen)} />
      {ignored.length > 0 && <p className={styles.quiet}>{text('ignored', { names: ignored.join(', ') })}</p>}
      {files.length > 0 && (
        <Section title={text('chosen')}>
          <ul className={styles.files}>
            {files.map((file) => (
              <li key={file.name}>
                <code>{file.name}</code>
                <span className={styles.quiet}>{text('size', { size: formatCount(Math.ceil(file.size / 1024)) })}</span>
                <ActionIcon
                  size="xs"
                  aria-label={text('remove', { name: file.name })}
                  onClick={() => {
                    setFiles(files.filter((one) => one.name !== file.name));
                    setOutcome(null);
                  }}
                >
                  <IconX size={12} />
                </ActionIcon>
              </li>
            ))}
          </ul>
          <div className={styles.options}>
            <TextInput
              label={text('source')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              description={text('sourceHint')}
              value={options.source}
              onChange={(event) => change({ source: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={text('effective')}
              value={options.effective}
              onChange={(event) => change({ effective: event.currentTarget.value })}
            />
            <Checkbox
              label={text('lenient')}
              description={text('lenientHint')}
              checked={options.lenient}
              onChange={(event) => change({ lenient: event.currentTarget.checked })}
            />
            <Checkbox
              label={text('replace')}
              description={text('replaceHint')}
              checked={options.replace}
              onChange={(event) => change({ replace: event.currentTarget.checked })}
            />
          </div>
          {size > LARGEST_BUNDLE ? (
            <p className={styles.words} role="alert">
              {text('tooLarge', { size: formatCount(Math.ceil(size / 1024 / 1024)), limit: LARGEST_BUNDLE / 1024 / 1024 })}
            </p>
          ) : (
            <div className={styles.buttons}>
              <Button variant="default" loading={running === 'preview'} disabled={running !== null} onClick={() => void run(true)}>
                {text('preview')}
              </Button>
              <Button
                loading={running === 'import'}
                disabled={running !== null || (outcome?.userErrors.length ?? 0) > 0}
                onClick={() => void run(false)}
              >
                {text('import')}
              </Button>
            </div>
          )}
        </Section>
      )}
      {failure && <FailedState error={failure} onRetry={() => void run(true)} />}
      {outcome && <ImportOutcome outcome={outcome} />}
      <Section title={text('format')} flush>
        <DataTable caption={text('format')} columns={formatColumns} rows={bundleFormat} rowKey={([name]) => name} />
      </Section>
    </Page>
  );
}

const formatColumns: readonly Column<(typeof bundleFormat)[number]>[] = [
  { key: 'file', header: text('file'), main: true, render: ([name]) => <code>{name}</code> },
  { key: 'needed', header: text('needed'), render: ([, needed]) => needed },
  {
    key: 'optional',
    header: text('optional'),
    hide: 'narrow',
    render: ([, , optional]) => <span className={styles.quiet}>{optional}</span>,
  },
];
