import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { useApolloClient } from '@apollo/client/react';
import { roleInWords } from '../../api/domain-words.ts';
import { useAct } from '../../api/use-act.tsx';
import { SearchSelect, type Found } from '../../ui/search-select.tsx';
import { CreateJobSpecDocument, FindInitiativesDocument } from './job-specs.documents.ts';
import { text } from './texts.ts';

const ROLES = ['PRODUCT_OWNER', 'PROJECT_OWNER'];

/** Asks what the job is, and drafts its spec with everything known filled in. */
export function CreateJobSpecDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [initiative, setInitiative] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const { act, busy } = useAct(CreateJobSpecDocument, createdOf, { undoable: false });
  const find = useCallback(
    async (search: string): Promise<readonly Found[]> => {
      const { data } = await client.query({ query: FindInitiativesDocument, variables: { search }, fetchPolicy: 'no-cache' });
      return (data?.org.initiatives.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }));
    },
    [client],
  );
  const draft = async (): Promise<void> => {
    const answer = await act({ input: { title: title.trim() || null, initiativeId: initiative, role } }, text('drafted'));
    if (answer.ok && answer.payload.jobSpec) void navigate(`/job-specs/${answer.payload.jobSpec.key}`);
  };
  return (
    <Modal opened onClose={onClose} title={text('createTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void draft();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={text('jobTitle')}
            required
            data-autofocus
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <SearchSelect label={text('initiative')} find={find} value={initiative} onChange={setInitiative} />
          <Select
            label={text('role')}
            clearable
            data={ROLES.map((value) => ({ value, label: roleInWords(value) }))}
            value={role}
            onChange={setRole}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {text('cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={title.trim() === ''}>
              {text('draftIt')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const createdOf = <Payload,>(answer: { readonly createJobSpec: Payload }): Payload => answer.createJobSpec;
