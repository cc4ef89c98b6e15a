import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import type { SpecOnPage } from './job-spec-page.tsx';
import { UpdateJobSpecDocument } from './job-specs.documents.ts';
import { text } from './texts.ts';
import styles from './job-spec-page.module.css';

/** The job title, saved when one leaves the field or presses Enter. */
export function SpecTitle({ spec, reload }: { readonly spec: SpecOnPage; readonly reload: () => void }) {
  const [title, setTitle] = useState(spec.title);
  const { act, busy } = useAct(UpdateJobSpecDocument, payloadOf, { undoable: false, quiet: true });
  const save = async (): Promise<void> => {
    const wanted = title.trim();
    if (wanted === '' || wanted === spec.title) return setTitle(spec.title);
    const answer = await act({ input: { jobSpecId: spec.key, title: wanted } }, text('titleSave'));
    if (!answer.ok) setTitle(spec.title);
    reload();
  };
  return (
    <TextInput
      className={styles.title}
      aria-label={text('jobTitle')}
      value={title}
      readOnly={!spec.mayEdit}
      disabled={busy}
      maxLength={300}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTitle(spec.title);
      }}
    />
  );
}

const payloadOf = <Payload,>(answer: { readonly updateJobSpec: Payload }): Payload => answer.updateJobSpec;
