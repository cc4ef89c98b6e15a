import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { nameOf } from '@tandem/shared/changes/names';
import type { Org } from '@tandem/shared/org/org';
import type { RecordKind } from '@tandem/shared/org/records';
import { fieldType } from '@tandem/shared/scenario/record-fields';
import { useState, type FormEvent } from 'react';
import type { OrgSession } from '../../org-session/org-session.ts';
import { SearchSelect } from '../../ui/search-select.tsx';
import { payloadOf } from './act-payloads.ts';
import { fieldInWords, type ShownConflict } from './shown-conflict.ts';
import { ResolveConflictDocument } from './scenario.documents.ts';
import { tabText } from './tab-texts.ts';
import { useQuietAct } from './use-quiet-act.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';

/** Another value for a field on which both sides differ. `conflict` null: closed. */
export function ConflictEditDialog(props: {
  readonly scenarioId: string;
  readonly session: OrgSession;
  readonly conflict: ShownConflict | null;
  readonly onClose: () => void;
}) {
  const { conflict } = props;
  return (
    <Modal
      opened={conflict !== null}
      onClose={props.onClose}
      title={conflict ? `${conflict.subjectName}, ${fieldInWords(conflict.field ?? '')}` : tabText('editTitle')}
    >
      {conflict && <EditForm {...props} conflict={conflict} />}
    </Modal>
  );
}

function EditForm(props: {
  readonly scenarioId: string;
  readonly session: OrgSession;
  readonly conflict: ShownConflict;
  readonly onClose: () => void;
}) {
  const { conflict, onClose } = props;
  const { act, busy } = useQuietAct(ResolveConflictDocument, resolved);
  const org = useOrgSessionState(props.session, (state) => (state.kind === 'READY' ? state.org : null));
  const [value, setValue] = useState<string | null>(conflict.resolvedValue ?? null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ input: { scenarioId: props.scenarioId, conflictId: conflict.id, choice: 'EDIT', value } });
    if (answer.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{conflict.message}</Text>
        <ValueField conflict={conflict} org={org} value={value} onChange={setValue} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {tabText('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {tabText('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The field that fits the value: a search where it names a record, a choice where there are few values, a day, or a text. */
function ValueField(props: {
  readonly conflict: ShownConflict;
  readonly org: Org | null;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const { conflict, org, value, onChange } = props;
  const type = fieldType(recordKind(conflict.subjectKind), conflict.field ?? '');
  const of = type?.type === 'KEY' ? type.of : null;
  const find = (search: string) => Promise.resolve(org && of ? recordsNamed(org, of, search) : []);
  const label = tabText('editValue');
  if (of) return <SearchSelect label={label} find={find} value={value} onChange={onChange} autoFocus />;
  const values = type?.type === 'FLAG' ? FLAGS : type?.type === 'ONE_OF' ? type.values : null;
  if (values) return <Select label={label} data={[...values]} value={value} onChange={onChange} data-autofocus />;
  return (
    <TextInput
      data-autofocus
      label={label}
      type={type?.type === 'DAY' ? 'date' : 'text'}
      {...(type?.type === 'DAY' ? {} : { description: tabText('editHint') })}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
}

const FLAGS: readonly string[] = ['true', 'false'];

const FOUND = 20;

/** Records of a kind whose name has the words in it, at most `FOUND`. */
function recordsNamed(org: Org, kind: RecordKind, search: string): { readonly value: string; readonly label: string }[] {
  const wanted = search.toLowerCase();
  const found: { value: string; label: string }[] = [];
  org.table(kind).forEach(({ key }) => {
    if (found.length >= FOUND) return;
    const label = nameOf(org, kind, key).replaceAll(/[‘’]/g, '');
    if (label.toLowerCase().includes(wanted)) found.push({ value: key, label });
  });
  return found;
}

const KINDS: Readonly<Record<string, RecordKind>> = { RoleAssignment: 'assignment' };

/** The kind of record that the API calls `Position`, `RoleAssignment`, ... */
function recordKind(subjectKind: string): RecordKind {
  return KINDS[subjectKind] ?? (subjectKind.toLowerCase() as RecordKind);
}

const resolved = payloadOf('resolveConflict');
