import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RequisitionQuery, RequisitionReason } from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { SearchSelect, type Found } from '../../ui/search-select.tsx';
import { UpdateRequisitionDocument } from './hiring-acts.documents.ts';
import { REASONS } from './requisition-words.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { useFinders } from './use-finders.ts';
import { WorkFields, workInput, type WantedWork } from './work-fields.tsx';
import styles from './hiring.module.css';

export type Shown = NonNullable<RequisitionQuery['org']['requisition']>;

/** Changes what a requisition says. Where that would end an approval, it says so before. */
export function EditRequisitionDialog(props: {
  readonly requisition: Shown;
  readonly opened: boolean;
  readonly scenarioId: string | null;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('editTitle')} size="36rem">
      <EditForm {...props} />
    </Modal>
  );
}

function EditForm({
  requisition,
  scenarioId,
  onClose,
}: {
  readonly requisition: Shown;
  readonly scenarioId: string | null;
  readonly onClose: () => void;
}) {
  const { act, busy } = useAct(UpdateRequisitionDocument, payloadOf, { undoable: useUndoable(scenarioId) });
  const find = useFinders(scenarioId);
  const [title, setTitle] = useState(requisition.title);
  const [reason, setReason] = useState<RequisitionReason>(requisition.reason);
  const [team, setTeam] = useState<string | null>(requisition.team?.key ?? null);
  const [manager, setManager] = useState<string | null>(requisition.hiringManager?.key ?? null);
  const [recruiter, setRecruiter] = useState<string | null>(requisition.recruiter?.key ?? null);
  const [work, setWork] = useState<WantedWork>({
    profile: requisition.jobProfile?.key ?? null,
    initiative: known(requisition.initiative, ({ name }) => name),
    role: requisition.role ?? null,
    allocation: requisition.allocation ?? '',
  });
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const [targetStart, setTargetStart] = useState(requisition.targetStartDate ?? '');
  const [justification, setJustification] = useState(requisition.justification);
  const isApproved = requisition.approval != null;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      requisitionId: requisition.key,
      expectedVersion: requisition.version,
      ...(scenarioId !== null && { scenarioId }),
      title: title.trim(),
      reason,
      teamId: team,
      hiringManagerId: manager,
      recruiterId: recruiter,
      ...workInput(work),
      targetStartDate: targetStart === '' ? null : targetStart,
      justification,
    };
    const answer = await act({ input }, text('saved', { title: title.trim() }));
    if (answer.ok) onClose();
    else setRefusals(answer.refusals);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        {isApproved && (
          <Text size="xs" c="dimmed">
            {text('approvalLost')}
          </Text>
        )}
        <TextInput
          label={text('fieldTitle')}
          data-autofocus
          required
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div className={styles.fields}>
          <Select
            label={text('reason')}
            allowDeselect={false}
            data={REASONS.map((value) => ({ value, label: text(`reason_${value}`) }))}
            value={reason}
            onChange={(value) => value && setReason(value)}
          />
          <TextInput
            type="date"
            label={text('targetStart')}
            value={targetStart}
            onChange={(event) => setTargetStart(event.currentTarget.value)}
          />
        </div>
        <WorkFields
          work={work}
          scenarioId={scenarioId}
          refusals={refusals}
          onChange={(next, proposed) => {
            setWork(next);
            if (proposed !== undefined && title.trim() === '') setTitle(proposed);
          }}
        />
        <SearchSelect
          label={text('team')}
          find={find.teams}
          value={team}
          known={known(requisition.team, ({ name }) => name)}
          onChange={setTeam}
        />
        <div className={styles.fields}>
          <SearchSelect
            label={text('hiringManager')}
            find={find.people}
            value={manager}
            known={known(requisition.hiringManager, ({ displayName }) => displayName)}
            onChange={setManager}
          />
          <SearchSelect
            label={text('recruiter')}
            find={find.people}
            value={recruiter}
            known={known(requisition.recruiter, ({ displayName }) => displayName)}
            onChange={setRecruiter}
          />
        </div>
        <Textarea
          label={text('fieldJustification')}
          autosize
          minRows={2}
          maxLength={5000}
          value={justification}
          onChange={(event) => setJustification(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function known<Named extends { readonly key: string }>(named: Named | null | undefined, nameOf: (named: Named) => string): Found | null {
  return named ? { value: named.key, label: nameOf(named) } : null;
}

const payloadOf = <Payload,>(answer: { readonly updateRequisition: Payload }): Payload => answer.updateRequisition;
