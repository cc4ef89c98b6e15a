import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { ApprovalChainQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { addDays } from '../../ui/days.ts';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { ApprovalChainDocument, SetDelegatesDocument } from './hiring-acts.documents.ts';
import { text } from './texts.ts';
import styles from './hiring.module.css';

type Delegate = ApprovalChainQuery['requisitionApprovalChain']['delegates'][number];

/** Who may approve requisitions in the viewer's place, and for how long. */
export function DelegatesPanel() {
  const mayWrite = useMay('hiring:write');
  const { data } = useQuery(ApprovalChainDocument, { skip: !mayWrite });
  if (!mayWrite || !data) return null;
  const { delegates, accounts } = data.requisitionApprovalChain;
  const others = delegates.filter(({ mine }) => !mine);
  return (
    <Section title={text('delegates')}>
      <p className={styles.quiet}>{text('delegatesHint')}</p>
      <Mine delegates={delegates.filter(({ mine }) => mine)} accounts={accounts} />
      {others.length > 0 && (
        <>
          <h3 className={styles.smallTitle}>{text('delegatesOthers')}</h3>
          <ul className={styles.plain}>
            {others.map((one) => (
              <li key={`${one.from.id}${one.to.id}${one.firstDay}`}>{inWords(one)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Mine(props: {
  readonly delegates: readonly Delegate[];
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}) {
  const { delegates } = props;
  const { today } = useViewedDay();
  const { act, busy } = useAct(SetDelegatesDocument, payloadOf, { undoable: false });
  const [to, setTo] = useState<string | null>(null);
  const [firstDay, setFirstDay] = useState(today);
  const [lastDay, setLastDay] = useState(addDays(today, 14));
  const set = (wanted: readonly { readonly to: string; readonly firstDay: string; readonly lastDay: string }[]) =>
    act({ input: { delegates: [...wanted] } }, text('delegatesSaved'));
  const plain = (list: readonly Delegate[]) => list.map((one) => ({ to: one.to.id, firstDay: one.firstDay, lastDay: one.lastDay }));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (to === null) return;
    const answer = await set([...plain(delegates), { to, firstDay, lastDay }]);
    if (answer.ok) setTo(null);
  };
  return (
    <>
      <ul className={styles.plain}>
        {delegates.map((one) => (
          <li key={`${one.to.id}${one.firstDay}`}>
            {inWords(one)}
            <ActionIcon
              size="sm"
              aria-label={text('removeDelegate', { name: one.to.name })}
              onClick={() => void set(plain(delegates.filter((other) => other !== one)))}
            >
              <IconTrash size={14} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form className={styles.delegateForm} onSubmit={(event) => void add(event)}>
        <Select
          size="xs"
          label={text('delegateTo')}
          searchable
          data={props.accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={to}
          onChange={setTo}
        />
        <TextInput
          size="xs"
          type="date"
          label={text('delegateFrom')}
          required
          value={firstDay}
          onChange={(event) => setFirstDay(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="date"
          label={text('delegateUntil')}
          required
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={to === null}>
          {text('addDelegate')}
        </Button>
      </form>
    </>
  );
}

function inWords({ from, to, firstDay, lastDay }: Delegate): string {
  return text('delegateLine', { to: to.name, from: from.name, first: formatDay(firstDay), last: formatDay(lastDay) });
}

const payloadOf = <Payload,>(answer: { readonly setApprovalDelegates: Payload }): Payload => answer.setApprovalDelegates;
