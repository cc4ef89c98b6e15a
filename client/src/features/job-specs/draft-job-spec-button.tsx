import { Button, type ButtonProps } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.tsx';
import { CreateJobSpecDocument } from './job-specs.documents.ts';
import { panelText } from './panel-texts.ts';
import { text } from './texts.ts';
import { payloadOf } from './use-job-spec-act.ts';

/** What a job spec can be drafted for, by ids or keys; what is left out is taken from the others. */
export interface DraftFor {
  readonly requisitionId?: string | null;
  readonly jobProfileId?: string | null;
  readonly initiativeId?: string | null;
  readonly role?: string | null;
  readonly teamId?: string | null;
  readonly positionId?: string | null;
  readonly scenarioId?: string | null;
}

/** Drafts a job spec with everything known filled in, and opens it. Shown to those who may write job specs. */
export function DraftJobSpecButton(
  props: DraftFor & { readonly label?: string; readonly title?: string; readonly size?: ButtonProps['size']; readonly variant?: string },
) {
  const { label, title, size, variant, ...draftFor } = props;
  const { act, busy } = useAct(CreateJobSpecDocument, created, { undoable: false });
  const navigate = useNavigate();
  const draft = async () => {
    const answer = await act({ input: { ...draftFor, ...(title === undefined ? {} : { title }) } }, text('drafted'));
    if (answer.ok && answer.payload.jobSpec) void navigate(`/job-specs/${answer.payload.jobSpec.key}`);
  };
  return (
    <Button
      variant={variant ?? 'default'}
      size={size ?? 'xs'}
      loading={busy}
      leftSection={<IconFileText size={15} stroke={1.7} />}
      onClick={() => void draft()}
    >
      {label ?? panelText('draft')}
    </Button>
  );
}

const created = payloadOf('createJobSpec');
