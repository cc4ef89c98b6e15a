import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Checkbox, Group, MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ApprovalChainQuery, RequisitionReason } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { editedStep, NEW_STEP, stepInput, type EditedStep } from './edited-chain.ts';
import { ApprovalChainDocument, UpdateApprovalStepsDocument } from './hiring-acts.documents.ts';
import { REASONS } from './requisition-words.ts';
import { text } from './texts.ts';
import { useFinders } from './use-finders.ts';
import styles from './hiring.module.css';

type Chain = ApprovalChainQuery['requisitionApprovalChain'];

/** The steps in which requisitions are approved: administrators set them, others read them. */
export function ApprovalChainPanel() {
  const mayRead = useMay('hiring:read');
  const { data, error, refetch } = useQuery(ApprovalChainDocument, { skip: !mayRead });
  if (!mayRead) return null;
  return (
    <Section title={text('chain')}>
      <p className={styles.quiet}>{text('chainHint')}</p>
      {error && !data ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={3} />
      ) : (
        <ChainForm key={JSON.stringify(data.requisitionApprovalChain.steps)} chain={data.requisitionApprovalChain} />
      )}
    </Section>
  );
}

function ChainForm({ chain }: { readonly chain: Chain }) {
  const mayEdit = useMay('admin');
  const { act, busy } = useAct(UpdateApprovalStepsDocument, payloadOf, { undoable: false });
  const [steps, setSteps] = useState<readonly EditedStep[]>(() => chain.steps.map(editedStep));
  const isChanged = JSON.stringify(steps) !== JSON.stringify(chain.steps.map(editedStep));
  const change = (at: number, set: Partial<EditedStep>) => setSteps(steps.map((step, i) => (i === at ? { ...step, ...set } : step)));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act({ input: { steps: steps.map(stepInput) } }, text('chainSaved'));
      }}
    >
      <fieldset disabled={!mayEdit} className={styles.chain}>
        {steps.length === 0 && <p className={styles.quiet}>{text('chainEmpty')}</p>}
        {steps.map((step, at) => (
          <StepFields
            key={at}
            step={step}
            accounts={chain.accounts}
            onChange={(set) => change(at, set)}
            onRemove={() => setSteps(steps.filter((_one, i) => i !== at))}
          />
        ))}
      </fieldset>
      {mayEdit ? (
        <Group gap="xs" mt="sm">
          <Button variant="default" onClick={() => setSteps([...steps, NEW_STEP])}>
            {text('addStep')}
          </Button>
          <Button type="submit" loading={busy} disabled={!isChanged}>
            {text('save')}
          </Button>
        </Group>
      ) : (
        <p className={styles.quiet}>{text('chainReadOnly')}</p>
      )}
    </form>
  );
}

function StepFields(props: {
  readonly step: EditedStep;
  readonly accounts: Chain['accounts'];
  readonly onChange: (set: Partial<EditedStep>) => void;
  readonly onRemove: () => void;
}) {
  const { step, onChange } = props;
  const find = useFinders(null);
  return (
    <div className={styles.step} role="group" aria-label={step.name || text('addStep')}>
      <div className={styles.fields}>
        <TextInput
          size="xs"
          label={text('stepName')}
          required
          maxLength={80}
          value={step.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <MultiSelect
          size="xs"
          label={text('stepApprovers')}
          placeholder={step.approvers.length === 0 ? text('stepAnybody') : ''}
          searchable
          data={props.accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...step.approvers]}
          onChange={(approvers) => onChange({ approvers })}
        />
        <NumberInput
          size="xs"
          label={text('stepCount')}
          min={1}
          max={50}
          allowDecimal={false}
          value={step.minApprovals}
          onChange={(value) => onChange({ minApprovals: Number(value) || 1 })}
        />
      </div>
      <Checkbox
        size="xs"
        label={text('stepNotRequesterField')}
        checked={step.notRequester}
        onChange={(event) => onChange({ notRequester: event.currentTarget.checked })}
      />
      <div className={styles.fields} role="group" aria-label={text('condition')}>
        <MultiSelect
          size="xs"
          label={text('condReasons')}
          placeholder={step.reasons.length === 0 ? text('anyReason') : ''}
          data={REASONS.map((value) => ({ value, label: text(`reason_${value}`) }))}
          value={[...step.reasons]}
          onChange={(reasons) => onChange({ reasons: reasons as RequisitionReason[] })}
        />
        <NumberInput
          size="xs"
          label={text('condSeats')}
          min={1}
          allowDecimal={false}
          value={step.seatsFrom ?? ''}
          onChange={(value) => onChange({ seatsFrom: typeof value === 'number' ? value : null })}
        />
        <NumberInput
          size="xs"
          label={text('condCost')}
          min={0}
          thousandSeparator=" "
          value={step.costOver ?? ''}
          onChange={(value) => onChange({ costOver: typeof value === 'number' ? value : null })}
        />
        <TextInput
          size="xs"
          label={text('fieldCurrency')}
          maxLength={3}
          value={step.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
        />
        <SearchSelect
          size="xs"
          label={text('condTeam')}
          find={find.teams}
          value={step.team?.key ?? null}
          known={step.team && { value: step.team.key, label: step.team.name }}
          onChange={(key) => onChange({ team: key === null ? null : { key, name: step.team?.key === key ? step.team.name : key } })}
        />
      </div>
      <ActionIcon className={styles.removeStep ?? ''} aria-label={text('removeStep', { name: step.name })} onClick={props.onRemove}>
        <IconTrash size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}

const payloadOf = <Payload,>(answer: { readonly updateRequisitionApprovalSteps: Payload }): Payload =>
  answer.updateRequisitionApprovalSteps;
