import { Button, Checkbox, CopyButton, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { dialogText } from './dialog-texts.ts';
import { scenarioAddress } from './scenario-address.ts';
import { ShareScenarioDocument } from './scenarios.documents.ts';
import { text } from './texts.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './dialogs.module.css';

const accesses = ['VIEW', 'COMMENT', 'EDIT'] as const;
type Access = (typeof accesses)[number];

/** With whom a scenario is shared, and what they may do. */
export function ShareDialog(props: { readonly scenario: SeenScenario; readonly opened: boolean; readonly onClose: () => void }) {
  const { scenario } = props;
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={dialogText('shareTitle', { name: scenario.name })}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {dialogText('shareHint')}
        </Text>
        <NewShare scenarioId={scenario.id} />
        <Shares scenario={scenario} />
        <Group justify="space-between" gap="xs">
          <CopyButton value={`${window.location.origin}${scenarioAddress(scenario.id)}`}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? dialogText('shareCopied') : dialogText('shareLink')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={props.onClose}>
            {dialogText('close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function NewShare(props: { readonly scenarioId: string }) {
  const { act, busy } = useAct(ShareScenarioDocument, shared, { undoable: false });
  const [everybody, setEverybody] = useState(false);
  const [email, setEmail] = useState('');
  const [access, setAccess] = useState<Access>('COMMENT');
  const [tried, setTried] = useState(false);
  const lacks = !everybody && email.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks) return;
    const answer = await act(
      { input: { scenarioId: props.scenarioId, access, ...(!everybody && { with: email.trim() }) } },
      dialogText('shareDone'),
    );
    if (!answer.ok) return;
    setEmail('');
    setEverybody(false);
    setTried(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <TextInput
          data-autofocus
          type="email"
          label={dialogText('shareWith')}
          value={email}
          disabled={everybody}
          error={tried && lacks ? dialogText('shareNeeded') : null}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Checkbox
          size="xs"
          label={dialogText('shareEverybody')}
          checked={everybody}
          onChange={(event) => setEverybody(event.currentTarget.checked)}
        />
        <Group gap="xs" align="end" wrap="nowrap">
          <AccessSelect label={dialogText('shareAccess')} value={access} onChange={setAccess} />
          <Button size="sm" flex="none" type="submit" loading={busy}>
            {dialogText('shareSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Shares(props: { readonly scenario: SeenScenario }) {
  const { scenario } = props;
  const { act, busy } = useAct(ShareScenarioDocument, shared, { undoable: false });
  if (scenario.shares.length === 0) return <Text size="sm">{dialogText('shareNone')}</Text>;
  return (
    <ul className={styles.shares} aria-label={dialogText('shareNow')}>
      {scenario.shares.map((share) => {
        const name = share.with?.name ?? text('everybody');
        const about = { scenarioId: scenario.id, ...(share.with && { with: share.with.id }) };
        return (
          <li key={share.with?.id ?? ''}>
            <span>{share.with?.name ?? dialogText('shareEverybody')}</span>
            <AccessSelect
              size="xs"
              hiddenLabel={dialogText('shareAccessOf', { name })}
              value={share.access}
              onChange={(access) => void act({ input: { ...about, access } }, dialogText('shareChanged'))}
            />
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              disabled={busy}
              aria-label={dialogText('shareRemoveLabel', { name })}
              onClick={() => void act({ input: { ...about, access: null } }, dialogText('shareTaken'))}
            >
              {dialogText('shareRemove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function AccessSelect(props: {
  readonly label?: string;
  readonly hiddenLabel?: string;
  readonly size?: string;
  readonly value: Access;
  readonly onChange: (access: Access) => void;
}) {
  return (
    <Select
      {...(props.label ? { label: props.label } : {})}
      {...(props.hiddenLabel ? { 'aria-label': props.hiddenLabel } : {})}
      {...(props.size ? { size: props.size } : {})}
      w={props.size ? '11.5rem' : '100%'}
      allowDeselect={false}
      value={props.value}
      data={accesses.map((value) => ({ value, label: dialogText(value) }))}
      onChange={(value) => value && props.onChange(value as Access)}
    />
  );
}

const shared = payloadOf('shareScenario');
