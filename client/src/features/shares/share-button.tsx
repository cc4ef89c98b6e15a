import { Button, Checkbox, CopyButton, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { formatDay } from '../../ui/format.ts';
import { CreateShareLinkDocument, RevokeShareLinkDocument, ShareLinksDocument } from './shares.documents.ts';
import { text } from './texts.ts';
import styles from './shares.module.css';

/** Opens the dialog in which links to the coverage page are made and revoked. */
export function ShareButton(props: { readonly title: string; readonly teamId: string | null }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {text('share')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={text('title')} size="lg">
        {opened && <ShareForm {...props} onClose={() => setOpened(false)} />}
      </Modal>
    </>
  );
}

function ShareForm(props: { readonly title: string; readonly teamId: string | null; readonly onClose: () => void }) {
  const [name, setName] = useState(props.title);
  const [days, setDays] = useState(30);
  const [showsNames, setShowsNames] = useState(false);
  const [showsMoney, setShowsMoney] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const { data, refetch } = useQuery(ShareLinksDocument, { fetchPolicy: 'cache-and-network' });
  const { act, busy } = useAct(CreateShareLinkDocument, created, { undoable: false });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ input: { name, days, showsNames, showsMoney, teamId: props.teamId } }, text('done'));
    if (!answer.ok || !answer.payload.path) return;
    setAddress(`${location.origin}${answer.payload.path}`);
    void refetch();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text('intro', { what: props.teamId === null ? text('company') : props.title })}</Text>
        <TextInput label={text('name')} required maxLength={200} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <NumberInput
          label={text('days')}
          min={1}
          max={366}
          allowDecimal={false}
          value={days}
          onChange={(value) => setDays(Number(value) || 1)}
        />
        <Checkbox label={text('showsNames')} checked={showsNames} onChange={(event) => setShowsNames(event.currentTarget.checked)} />
        <Checkbox label={text('showsMoney')} checked={showsMoney} onChange={(event) => setShowsMoney(event.currentTarget.checked)} />
        {address !== null && (
          <div role="status">
            <Text size="sm">{text('made')}</Text>
            <code className={styles.address}>{address}</code>
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-xs" onClick={copy}>
                  {copied ? text('copied') : text('copy')}
                </Button>
              )}
            </CopyButton>
          </div>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('close')}
          </Button>
          <Button type="submit" loading={busy} disabled={name.trim() === ''}>
            {text('create')}
          </Button>
        </Group>
        <Links links={data?.shareLinks ?? []} onRevoked={() => void refetch()} />
      </Stack>
    </form>
  );
}

interface Link {
  readonly id: string;
  readonly name: string;
  readonly expiresAt: string;
  readonly showsNames: boolean;
  readonly showsMoney: boolean;
}

function Links(props: { readonly links: readonly Link[]; readonly onRevoked: () => void }) {
  const { act, busy } = useAct(RevokeShareLinkDocument, revoked, { undoable: false });
  return (
    <section aria-label={text('links')}>
      <h3 className={styles.heading}>{text('links')}</h3>
      {props.links.length === 0 && <p className={styles.quiet}>{text('none')}</p>}
      <ul className={styles.links}>
        {props.links.map((link) => (
          <li key={link.id}>
            <span>
              {link.name}
              <span className={styles.second}>{factsOf(link)}</span>
            </span>
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              disabled={busy}
              aria-label={text('revokeLabel', { name: link.name })}
              onClick={() => void act({ input: { id: link.id } }, text('revoked')).then(props.onRevoked)}
            >
              {text('revoke')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf(link: Link): string {
  return [
    new Date(link.expiresAt).getTime() < Date.now() ? text('expired') : text('until', { day: formatDay(link.expiresAt.slice(0, 10)) }),
    ...(link.showsNames ? [text('withNames')] : []),
    ...(link.showsMoney ? [text('withMoney')] : []),
  ].join(' · ');
}

const created = <Payload,>(answer: { readonly createShareLink: Payload }): Payload => answer.createShareLink;
const revoked = <Payload,>(answer: { readonly revokeShareLink: Payload }): Payload => answer.revokeShareLink;
