import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox, Group, Modal, NumberInput, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useCallback, useState, type FormEvent } from 'react';
import { inWords, roleInWords } from '../../api/domain-words.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { AssignRoleDocument, FindPeopleDocument, FindPositionsDocument } from './initiatives.documents.ts';
import { text } from './texts.ts';

const ownerRoles = ['PRODUCT_OWNER', 'PROJECT_OWNER'] as const;

/** Assigns a role to a person, or to a position still to be filled, from the viewed day on. `role` null: closed. */
export function AssignDialog(props: {
  readonly initiativeKey: string;
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly onClose: () => void;
}) {
  return (
    <Modal
      opened={props.role !== null}
      onClose={props.onClose}
      title={text('assignTitle', { role: roleInWords(props.role ?? '').toLowerCase() })}
    >
      {props.role !== null && <AssignForm {...props} role={props.role} />}
    </Modal>
  );
}

function AssignForm(props: {
  readonly initiativeKey: string;
  readonly role: string;
  readonly roles: readonly string[];
  readonly onClose: () => void;
}) {
  const { day, asOf } = useViewedDay();
  const client = useApolloClient();
  const { act, busy } = useAct(AssignRoleDocument, payloadOf);
  const [role, setRole] = useState(props.role);
  const [to, setTo] = useState<'person' | 'position'>('person');
  const [holder, setHolder] = useState<string | null>(null);
  const [startDate, setStartDate] = useState(day);
  const [endDate, setEndDate] = useState('');
  const [allocation, setAllocation] = useState<number | string>('');
  const [acting, setActing] = useState(false);
  const [missing, setMissing] = useState(false);

  const findPeople = useCallback(
    async (search: string) => {
      const { data } = await client.query({
        query: FindPeopleDocument,
        variables: { asOf, search: search || null },
        fetchPolicy: 'no-cache',
      });
      return (data?.org.people.nodes ?? []).map((one) => ({
        value: one.key,
        label: one.email ? `${one.displayName} · ${one.email}` : one.displayName,
      }));
    },
    [client, asOf],
  );
  const findPositions = useCallback(
    async (search: string) => {
      const { data } = await client.query({
        query: FindPositionsDocument,
        variables: { asOf, search: search || null },
        fetchPolicy: 'no-cache',
      });
      return (data?.org.positions.nodes ?? []).map((one) => ({
        value: one.key,
        label: [one.title, one.team?.name, inWords(one.status).toLowerCase()].filter(Boolean).join(' · '),
      }));
    },
    [client, asOf],
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(holder === null);
    if (holder === null) return;
    const answer = await act(
      {
        input: {
          initiativeId: props.initiativeKey,
          role,
          ...(to === 'person' ? { personId: holder } : { positionId: holder }),
          startDate: startDate === '' ? null : startDate,
          endDate: endDate === '' ? null : endDate,
          ...(typeof allocation === 'number' && { allocation }),
          acting,
        },
      },
      text('assigned', { role: roleInWords(role) }),
    );
    if (answer.ok) props.onClose();
  };

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Select
          label={text('role')}
          allowDeselect={false}
          value={role}
          data={[...new Set([...ownerRoles, ...props.roles])].map((value) => ({ value, label: roleInWords(value) }))}
          onChange={(value) => value && setRole(value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={text('assignTo')}
          value={to}
          data={[
            { value: 'person', label: text('person') },
            { value: 'position', label: text('position') },
          ]}
          onChange={(value) => {
            setTo(value as 'person' | 'position');
            setHolder(null);
          }}
        />
        {to === 'person' ? (
          <SearchSelect
            key="person"
            label={text('person')}
            find={findPeople}
            value={holder}
            onChange={setHolder}
            error={missing && holder === null ? text('choosePerson') : null}
            autoFocus
          />
        ) : (
          <>
            <SearchSelect
              key="position"
              label={text('position')}
              find={findPositions}
              value={holder}
              onChange={setHolder}
              error={missing && holder === null ? text('choosePosition') : null}
            />
            <Text size="xs" c="dimmed">
              {text('positionHint')}
            </Text>
          </>
        )}
        <Group grow>
          <TextInput type="date" label={text('firstDay')} value={startDate} onChange={(event) => setStartDate(event.currentTarget.value)} />
          <TextInput
            type="date"
            label={text('lastDay')}
            value={endDate}
            min={startDate}
            onChange={(event) => setEndDate(event.currentTarget.value)}
          />
        </Group>
        <Group grow align="end">
          <NumberInput label={text('allocationField')} min={0} max={100} value={allocation} onChange={setAllocation} />
        </Group>
        <Checkbox label={text('actingField')} checked={acting} onChange={(event) => setActing(event.currentTarget.checked)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
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

const payloadOf = <Payload,>(answer: { readonly assignRole: Payload }): Payload => answer.assignRole;
