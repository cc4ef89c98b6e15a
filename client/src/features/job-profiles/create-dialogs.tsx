import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type {
  CopyJobProfileMutation,
  CreateJobFamilyMutation,
  CreateJobProfileMutation,
  JobProfileQuery,
} from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { CopyJobProfileDocument, CreateJobFamilyDocument, CreateJobProfileDocument } from './job-profiles.documents.ts';
import type { LadderFamily } from './ladder-table.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

const familyOf = (answer: CreateJobFamilyMutation) => answer.createJobFamily;
const profileOf = (answer: CreateJobProfileMutation) => answer.createJobProfile;
const copyOf = (answer: CopyJobProfileMutation) => answer.copyJobProfile;

/** Makes a family of the organization's own. */
export function CreateFamilyDialog({ onClose }: { readonly onClose: () => void }) {
  const { act, busy } = useAct(CreateJobFamilyDocument, familyOf, { quiet: false });
  return (
    <NameDialog
      title={text('newFamily')}
      label={text('familyName')}
      busy={busy}
      onClose={onClose}
      onSubmit={async (name) => {
        const answer = await act({ input: { name } }, text('created', { name }));
        if (answer.ok) onClose();
        return answer.ok ? [] : answer.refusals;
      }}
    />
  );
}

/** Makes a profile on a rung of a family, and opens it. */
export function CreateProfileDialog({ family, onClose }: { readonly family: LadderFamily; readonly onClose: () => void }) {
  const { act, busy } = useAct(CreateJobProfileDocument, profileOf);
  const navigate = useNavigate();
  return (
    <NameDialog
      title={`${text('newProfile')} · ${family.name}`}
      label={text('profileName')}
      rung={1}
      busy={busy}
      onClose={onClose}
      onSubmit={async (name, rung) => {
        const answer = await act({ input: { familyId: family.key, name, rung: rung! } }, text('created', { name }));
        if (!answer.ok) return answer.refusals;
        onClose();
        void navigate(`/ladders/${encodeURIComponent(answer.payload.jobProfile!.key)}`);
        return [];
      }}
    />
  );
}

/** Copies a profile under another title, and opens the copy. */
export function CopyProfileDialog(props: {
  readonly profile: NonNullable<JobProfileQuery['org']['jobProfile']>;
  readonly onClose: () => void;
}) {
  const { profile, onClose } = props;
  const { act, busy } = useAct(CopyJobProfileDocument, copyOf);
  const navigate = useNavigate();
  return (
    <NameDialog
      title={text('copyTitle', { name: profile.name })}
      label={text('profileName')}
      rung={profile.rung}
      busy={busy}
      onClose={onClose}
      onSubmit={async (name, rung) => {
        const answer = await act({ input: { jobProfileId: profile.key, name, rung } }, text('copied', { name: profile.name }));
        if (!answer.ok) return answer.refusals;
        onClose();
        void navigate(`/ladders/${encodeURIComponent(answer.payload.jobProfile!.key)}`);
        return [];
      }}
    />
  );
}

function NameDialog(props: {
  readonly title: string;
  readonly label: string;
  readonly rung?: number;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (name: string, rung: number | null) => Promise<readonly UserError[]>;
}) {
  const [name, setName] = useState('');
  const [rung, setRung] = useState(String(props.rung ?? ''));
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const asksRung = props.rung !== undefined;
  const rungWrong = asksRung && !/^([1-9]|1\d|20)$/.test(rung.trim());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !rungWrong) setRefusals(await props.onSubmit(name.trim(), asksRung ? Number(rung) : null));
  };
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={props.label}
            data-autofocus
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={tried && name.trim() === '' && text('nameNeeded')}
          />
          {asksRung && (
            <TextInput
              label={text('rungField')}
              inputMode="numeric"
              value={rung}
              onChange={(event) => setRung(event.currentTarget.value)}
              error={tried && rungWrong && text('rungNeeded')}
            />
          )}
          {refusals.map(({ message }) => (
            <p key={message} role="alert" className={styles.fault}>
              {message}
            </p>
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              {text('cancel')}
            </Button>
            <Button type="submit" loading={props.busy}>
              {text('create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
