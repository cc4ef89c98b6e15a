import { Button, Checkbox, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import type { PolicyQuery } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { Section } from '../../ui/page.tsx';
import { editedPolicy, policyInput, roleKeyOf, type EditedPolicy } from './edited-policy.ts';
import { LevelsField, OwnRolesField, RungsField } from './policy-lists.tsx';
import { UpdatePolicyDocument } from './policy.documents.ts';
import { FINDING_KINDS, text } from './texts.ts';
import styles from './policy.module.css';

type Policy = PolicyQuery['org']['policy'];

/** The policy as one form, saved as one act. */
export function PolicyForm(props: { readonly policy: Policy; readonly editable: boolean; readonly onSaved: () => void }) {
  const { act, busy } = useAct(UpdatePolicyDocument, payloadOf);
  const [edited, setEdited] = useState<EditedPolicy>(() => editedPolicy(props.policy));
  const [refusal, setRefusal] = useState<{ readonly message: string; readonly field?: string | null } | null>(null);
  const set = (change: Partial<EditedPolicy>) => setEdited({ ...edited, ...change });
  const roles = ['PRODUCT_OWNER', 'PROJECT_OWNER', ...edited.ownRoles.map(({ role }) => roleKeyOf(role)).filter((role) => role !== '')];
  const choices = [...new Set([...roles, ...edited.project, ...edited.product])].map((role) => ({ value: role, label: roleInWords(role) }));
  const error = (field: string) => (refusal?.field?.startsWith(field) ? refusal.message : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ input: policyInput(edited, props.policy.version) }, text('saved'));
    setRefusal(answer.ok ? null : (answer.refusals[0] ?? null));
    if (answer.ok) props.onSaved();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!props.editable} className={styles.form}>
        <Section title={text('roles')}>
          <Stack gap="sm">
            <MultiSelect
              label={text('rolesProject')}
              data={choices}
              value={[...edited.project]}
              onChange={(project) => set({ project })}
              error={error('requiredRoles.PROJECT')}
            />
            <MultiSelect
              label={text('rolesProduct')}
              data={choices}
              value={[...edited.product]}
              onChange={(product) => set({ product })}
              error={error('requiredRoles.PRODUCT')}
            />
            <OwnRolesField roles={edited.ownRoles} onChange={(ownRoles) => set({ ownRoles })} error={error('ownRoles')} />
            <Checkbox
              label={text('hybrid')}
              checked={edited.hybridAllowed}
              onChange={(event) => set({ hybridAllowed: event.currentTarget.checked })}
            />
            <div className={styles.pair}>
              <NumberText
                label={text('smallest')}
                value={edited.smallestAllocation}
                onChange={(smallestAllocation) => set({ smallestAllocation })}
                error={error('smallestAllocation')}
              />
              <NumberText
                label={text('most')}
                hint={text('mostHint')}
                value={edited.mostInitiatives}
                onChange={(mostInitiatives) => set({ mostInitiatives })}
                error={error('mostInitiatives')}
              />
            </div>
          </Stack>
        </Section>
        <Section title={text('days')}>
          <Stack gap="sm">
            <div className={styles.pair}>
              <NumberText
                label={text('notice')}
                hint={text('noticeHint')}
                value={edited.noticeDays}
                onChange={(noticeDays) => set({ noticeDays })}
                error={error('noticeDays')}
              />
              <NumberText
                label={text('alert')}
                hint={text('alertHint')}
                value={edited.alertDays}
                onChange={(alertDays) => set({ alertDays })}
                error={error('alertDays')}
              />
              <NumberText
                label={text('fill')}
                hint={text('fillHint')}
                value={edited.daysToFill}
                onChange={(daysToFill) => set({ daysToFill })}
                error={error('daysToFill')}
              />
              <NumberText
                label={text('confirm')}
                hint={text('confirmHint')}
                value={edited.confirmEveryDays}
                onChange={(confirmEveryDays) => set({ confirmEveryDays })}
                error={error('confirmEveryDays')}
              />
            </div>
            <LevelsField levels={edited.levels} onChange={(levels) => set({ levels })} error={error('daysToFillByLevel')} />
          </Stack>
        </Section>
        <Section title={text('rungs')} aside={<span>{text('rungsHint')}</span>}>
          <RungsField rungs={edited.rungs} roles={choices} onChange={(rungs) => set({ rungs })} error={error('rungs')} />
        </Section>
        <Section title={text('findings')}>
          <div className={styles.pair}>
            {FINDING_KINDS.map((kind) => (
              <Checkbox
                key={kind}
                label={text(kind)}
                checked={!edited.switchedOff.includes(kind)}
                onChange={(event) =>
                  set({
                    switchedOff: event.currentTarget.checked
                      ? edited.switchedOff.filter((one) => one !== kind)
                      : [...edited.switchedOff, kind],
                  })
                }
              />
            ))}
          </div>
        </Section>
        {refusal && (
          <p role="alert" className={styles.fault}>
            {refusal.message}
          </p>
        )}
        {props.editable && (
          <Group justify="flex-end">
            <Button type="submit" loading={busy}>
              {text('save')}
            </Button>
          </Group>
        )}
      </fieldset>
    </form>
  );
}

function NumberText(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | null;
}) {
  return (
    <TextInput
      label={props.label}
      description={props.hint}
      inputMode="decimal"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={props.error}
    />
  );
}

const payloadOf = <Payload,>(answer: { readonly updateCoveragePolicy: Payload }): Payload => answer.updateCoveragePolicy;
