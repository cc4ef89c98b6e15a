import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useCallback, useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { payloadOf } from './act-payloads.ts';
import { dialogText } from './dialog-texts.ts';
import { useOnceKey } from './once-key.ts';
import { MergeScenarioDocument, ScenarioListDocument } from './scenarios.documents.ts';
import type { SeenScenario } from './use-scenario.ts';

const choices = ['REFUSE', 'KEEP_INTO', 'KEEP_FROM'] as const;

/** Brings the changes of another scenario into this one. */
export function MergeDialog(props: { readonly scenario: SeenScenario; readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={dialogText('mergeTitle', { name: props.scenario.name })}>
      {props.opened && <MergeForm scenario={props.scenario} onClose={props.onClose} />}
    </Modal>
  );
}

function MergeForm(props: { readonly scenario: SeenScenario; readonly onClose: () => void }) {
  const { act, busy } = useAct(MergeScenarioDocument, merged, { undoable: false });
  const { idempotencyKey, renew } = useOnceKey();
  const [from, setFrom] = useState<string | null>(null);
  const [onConflict, setOnConflict] = useState<(typeof choices)[number]>('REFUSE');
  const [tried, setTried] = useState(false);
  const find = useFindScenarios(props.scenario.id);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (from === null) return;
    const answer = await act(
      { input: { scenarioId: props.scenario.id, fromScenarioId: from, onConflict, idempotencyKey } },
      dialogText('mergeDone'),
    );
    if (answer.ok) props.onClose();
    else if (answer.refusals.length > 0) renew();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {dialogText('mergeHint')}
        </Text>
        <SearchSelect
          label={dialogText('mergeFrom')}
          find={find}
          value={from}
          onChange={setFrom}
          error={tried && from === null ? dialogText('mergeNeeded') : null}
          autoFocus
        />
        <Select
          label={dialogText('mergeConflict')}
          allowDeselect={false}
          value={onConflict}
          data={choices.map((value) => ({ value, label: dialogText(value) }))}
          onChange={(value) => value && setOnConflict(value as (typeof choices)[number])}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {dialogText('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {dialogText('mergeSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Finds scenarios by name, all but `without`. */
export function useFindScenarios(without: string) {
  const client = useApolloClient();
  return useCallback(
    async (search: string) => {
      const { data } = await client.query({
        query: ScenarioListDocument,
        variables: { first: 12, filter: search === '' ? null : { search } },
        fetchPolicy: 'no-cache',
      });
      return (data?.scenarios.nodes ?? [])
        .filter(({ id }) => id !== without)
        .map((one) => ({ value: one.id, label: one.author ? `${one.name} · ${one.author.name}` : one.name }));
    },
    [client, without],
  );
}

const merged = payloadOf('mergeScenario');
