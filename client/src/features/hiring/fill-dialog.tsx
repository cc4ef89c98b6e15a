import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { FillSeatDocument } from './hiring-acts.documents.ts';
import type { Card } from './requisition-words.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { useFinders } from './use-finders.ts';

/** What of a requisition the dialog needs. */
export type Fillable = Pick<Card, 'key' | 'title' | 'seats' | 'role' | 'initiative'>;

/** Fills a seat: with somebody who is here, or with somebody new. `requisition` null: closed. */
export function FillDialog(props: {
  readonly requisition: Fillable | null;
  readonly seatKey?: string | null;
  readonly onClose: () => void;
}) {
  const { requisition, onClose } = props;
  return (
    <Modal opened={requisition !== null} onClose={onClose} title={text('fillTitle', { title: requisition?.title ?? '' })}>
      {requisition && <FillForm requisition={requisition} seatKey={props.seatKey ?? null} onClose={onClose} />}
    </Modal>
  );
}

function FillForm(props: { readonly requisition: Fillable; readonly seatKey: string | null; readonly onClose: () => void }) {
  const { requisition } = props;
  const { today } = useViewedDay();
  const { act, busy } = useAct(FillSeatDocument, payloadOf, { undoable: useUndoable(null) });
  const find = useFinders(null);
  const wanted = requisition.seats.filter(({ state }) => state === 'WANTED');
  const [seatKey, setSeatKey] = useState(props.seatKey ?? wanted[0]?.key ?? '');
  const [who, setWho] = useState<'known' | 'new'>('new');
  const [person, setPerson] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [startDate, setStartDate] = useState(today);
  const [tried, setTried] = useState(false);
  const lacks = who === 'known' ? person === null : name.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks) return;
    const comes =
      who === 'known'
        ? { personId: person }
        : { newPerson: { displayName: name.trim(), ...(email.trim() !== '' && { email: email.trim() }) } };
    const input = { requisitionId: requisition.key, seatKey, startDate, ...comes };
    const answer = await act({ input }, text('done_FILL', { title: requisition.title }));
    if (answer.ok) props.onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        {wanted.length > 1 && (
          <Select
            label={text('fillSeat')}
            allowDeselect={false}
            data={wanted.map(({ key, position }, i) => ({ value: key, label: `${i + 1}. ${position.title}` }))}
            value={seatKey}
            onChange={(value) => value && setSeatKey(value)}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label={text('fillWho')}
          value={who}
          data={[
            { value: 'new', label: text('fillNew') },
            { value: 'known', label: text('fillKnown') },
          ]}
          onChange={(value) => setWho(value as 'known' | 'new')}
        />
        {who === 'known' ? (
          <SearchSelect
            label={text('person')}
            find={find.people}
            value={person}
            onChange={setPerson}
            error={tried && lacks ? text('choosePerson') : null}
          />
        ) : (
          <>
            <TextInput
              label={text('newName')}
              data-autofocus
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              error={tried && lacks && text('nameNeeded')}
            />
            <TextInput label={text('newEmail')} type="email" value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
          </>
        )}
        <TextInput
          type="date"
          label={text('startDate')}
          required
          value={startDate}
          onChange={(event) => setStartDate(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          {requisition.role && requisition.initiative
            ? text('fillHint', { role: roleInWords(requisition.role).toLowerCase(), initiative: requisition.initiative.name })
            : text('fillHintPlain')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('doFill')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly fillRequisitionSeat: Payload }): Payload => answer.fillRequisitionSeat;
