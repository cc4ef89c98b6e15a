import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LaddersQuery, ResetJobFamilyMutation, UpdateJobFamilyMutation } from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { ResetJobFamilyDocument, UpdateJobFamilyDocument } from './job-profiles.documents.ts';
import type { LadderFamily } from './ladder-table.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

const TEXTS = ['summary', 'owns', 'focus', 'goal', 'timeFrame'] as const;
const LISTS = ['skillLevels', 'metrics', 'stakeholders', 'toolkit'] as const;
const updated = (answer: UpdateJobFamilyMutation) => answer.updateJobFamily;
const taken = (answer: ResetJobFamilyMutation) => answer.resetJobFamily;

/** What all rungs of a family have in common, saved as one act; an edited built-in family goes back, or any is retired. */
export function EditFamilyDialog(props: {
  readonly family: LadderFamily;
  readonly ownRoles: LaddersQuery['org']['policy']['ownRoles'];
  readonly onClose: () => void;
}) {
  const { family, onClose } = props;
  const { act, busy } = useAct(UpdateJobFamilyDocument, updated);
  const resetting = useAct(ResetJobFamilyDocument, taken);
  const [name, setName] = useState(family.name);
  const [role, setRole] = useState(family.role ?? '');
  const [texts, setTexts] = useState(() => Object.fromEntries(TEXTS.map((field) => [field, family[field]])) as Record<TextField, string>);
  const [lists, setLists] = useState(
    () => Object.fromEntries(LISTS.map((field) => [field, family[field].join('\n')])) as Record<ListField, string>,
  );
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const error = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  const same = { jobFamilyId: family.key, expectedVersion: family.version };
  const settle = (answer: { readonly ok: true } | { readonly ok: false; readonly refusals: readonly UserError[] }) => {
    if (answer.ok) onClose();
    else setRefusals(answer.refusals);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const said = Object.fromEntries(LISTS.map((field) => [field, lists[field].split('\n')]));
    settle(await act({ input: { ...same, name, role: role || null, ...texts, ...said } }, text('saved', { name })));
  };
  const retire = async () => {
    const retired = !family.retired;
    settle(await act({ input: { ...same, retired } }, text(retired ? 'retiredDone' : 'shownDone', { name: family.name })));
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={text('editFamily', { name: family.name })}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text('familyName')}
            value={name}
            maxLength={200}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
            error={error('name')}
          />
          <NativeSelect
            label={text('familyRole')}
            description={text('familyRoleHint')}
            value={role}
            data={[
              { value: '', label: text('noRole') },
              { value: 'PRODUCT_OWNER', label: text('PRODUCT_OWNER') },
              { value: 'PROJECT_OWNER', label: text('PROJECT_OWNER') },
              ...props.ownRoles.map((own) => ({ value: own.role, label: own.label })),
            ]}
            onChange={(event) => setRole(event.currentTarget.value)}
            error={error('role')}
          />
          {TEXTS.map((field) => (
            <Textarea
              key={field}
              label={text(field)}
              autosize
              minRows={1}
              value={texts[field]}
              onChange={(event) => setTexts({ ...texts, [field]: event.currentTarget.value })}
              error={error(field)}
            />
          ))}
          {LISTS.map((field) => (
            <Textarea
              key={field}
              label={text(field)}
              description={text(field === 'skillLevels' ? 'skillLevelsHint' : 'oneALine')}
              autosize
              minRows={2}
              value={lists[field]}
              onChange={(event) => setLists({ ...lists, [field]: event.currentTarget.value })}
              error={error(field)}
            />
          ))}
          {refusals
            .filter(({ field }) => !field || !FIELDS.has(field))
            .map(({ message }) => (
              <p key={message} role="alert" className={styles.fault}>
                {message}
              </p>
            ))}
          <Group justify="space-between">
            <Group gap="xs">
              {family.isEdited && (
                <Button
                  variant="default"
                  loading={resetting.busy}
                  onClick={() => void resetting.act({ input: same }, text('resetDone', { name: family.name })).then(settle)}
                >
                  {text('reset')}
                </Button>
              )}
              <Button variant="default" disabled={busy} onClick={() => void retire()}>
                {text(family.retired ? 'retireBack' : 'retire')}
              </Button>
            </Group>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                {text('cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {text('save')}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

type TextField = (typeof TEXTS)[number];
type ListField = (typeof LISTS)[number];
const FIELDS: ReadonlySet<string> = new Set(['name', 'role', ...TEXTS, ...LISTS]);
