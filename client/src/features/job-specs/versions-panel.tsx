import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '../../ui/format.ts';
import { Tag } from '../../ui/page.tsx';
import { RestoreJobSpecVersionDocument, SaveJobSpecVersionDocument } from './job-spec-acts.documents.ts';
import { panelText } from './panel-texts.ts';
import type { PanelProps, SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';
import { payloadOf, useJobSpecAct } from './use-job-spec-act.ts';
import { VersionDifference } from './version-difference.tsx';
import styles from './panels.module.css';

type SeenVersion = SeenJobSpec['versions'][number];

/** What was kept of the text: kept by name, compared with what stands now, and brought back. `now` is the text as it stands in the editor. */
export function VersionsPanel(props: PanelProps & { readonly now?: string }) {
  const { spec } = props;
  const [compared, setCompared] = useState<number | null>(null);
  const version = spec.versions.find(({ number }) => number === compared);
  if (version)
    return (
      <VersionDifference
        version={version}
        now={{ title: spec.title, text: props.now ?? spec.text }}
        onClose={() => setCompared(null)}
        acts={spec.mayEdit && <RestoreButton {...props} version={version} onDone={() => setCompared(null)} />}
      />
    );
  return (
    <div className={styles.panel}>
      <KeepForm {...props} />
      {spec.versions.length === 0 ? (
        <p className={styles.quiet}>{text('versionsNone')}</p>
      ) : (
        <ul className={styles.list} aria-label={text('versions')}>
          {spec.versions.map((one) => (
            <li key={one.number}>
              <div className={styles.row}>
                <span className={styles.name}>{one.label}</span>
                {one.isApproved && <Tag tone="accent">{text('APPROVED')}</Tag>}
              </div>
              <p className={styles.quiet}>
                {text('versionNumber', { number: one.number })} · {one.by.name}, <time dateTime={one.at}>{formatInstant(one.at)}</time>
              </p>
              <div className={styles.acts}>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={panelText('compareLabel', { number: one.number })}
                  onClick={() => setCompared(one.number)}
                >
                  {text('compare')}
                </Button>
                {spec.mayEdit && <RestoreButton {...props} version={one} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function KeepForm({ spec, reload }: PanelProps) {
  const { act, busy } = useJobSpecAct(SaveJobSpecVersionDocument, saved, reload, { quiet: true });
  const [label, setLabel] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await act({ jobSpecId: spec.key, label: label.trim() })) setLabel('');
  };
  return (
    <form className={styles.inline} onSubmit={(event) => void submit(event)}>
      <TextInput
        size="xs"
        label={text('versionLabel')}
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={label.trim() === ''}>
        {text('keepVersion')}
      </Button>
    </form>
  );
}

function RestoreButton(props: PanelProps & { readonly version: SeenVersion; readonly onDone?: () => void }) {
  const { act, busy } = useJobSpecAct(RestoreJobSpecVersionDocument, restored, props.reload);
  const { number } = props.version;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      loading={busy}
      aria-label={panelText('restoreLabel', { number })}
      onClick={() => void act({ jobSpecId: props.spec.key, number }, text('restored')).then((done) => done && props.onDone?.())}
    >
      {text('restore')}
    </Button>
  );
}

const saved = payloadOf('saveJobSpecVersion');
const restored = payloadOf('restoreJobSpecVersion');
