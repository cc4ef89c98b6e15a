import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { UpdateJobSpecDocument } from './job-specs.documents.ts';
import type { SeenJobSpec } from './seen-job-spec.ts';
import { text } from './texts.ts';
import styles from './job-spec-page.module.css';

/** Changes the job title in place: saved when one leaves the field or presses Enter, as it was by Escape. */
export function SpecTitle({ spec, reload }: { readonly spec: SeenJobSpec; readonly reload: () => void }) {
  const [title, setTitle] = useState<string | null>(null);
  const { act, busy } = useAct(UpdateJobSpecDocument, payloadOf, { undoable: false, quiet: true });
  if (title === null)
    return (
      <Button variant="subtle" size="compact-xs" onClick={() => setTitle(spec.title)}>
        {text('titleChange')}
      </Button>
    );
  const save = async (): Promise<void> => {
    const wanted = title.trim();
    if (wanted !== '' && wanted !== spec.title) {
      await act({ input: { jobSpecId: spec.key, title: wanted } }, text('titleSave'));
      reload();
    }
    setTitle(null);
  };
  return (
    <TextInput
      className={styles.title}
      size="xs"
      aria-label={text('jobTitle')}
      value={title}
      autoFocus
      disabled={busy}
      maxLength={300}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTitle(null);
      }}
    />
  );
}

const payloadOf = <Payload,>(answer: { readonly updateJobSpec: Payload }): Payload => answer.updateJobSpec;
