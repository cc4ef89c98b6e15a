import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { Section } from '../../ui/page.tsx';
import { DemoDocument, RemoveDemoDocument } from './imports.documents.ts';
import { text } from './texts.ts';
import styles from './imports.module.css';

/** The way to be rid of the demo organization; shows nothing once it is gone. */
export function DemoPanel() {
  const { data } = useQuery(DemoDocument);
  const { act, busy } = useAct(RemoveDemoDocument, payloadOf);
  const [asking, setAsking] = useState(false);
  if (!data?.settings.demoLoaded) return null;
  return (
    <Section title={text('demoTitle')}>
      <div className={styles.demo}>
        <p className={styles.words}>{text('demoHint')}</p>
        <Button variant="default" onClick={() => setAsking(true)}>
          {text('demoRemove')}
        </Button>
      </div>
      <Modal opened={asking} onClose={() => setAsking(false)} title={text('demoRemove')}>
        <Stack gap="md">
          <Text size="sm">{text('demoSure')}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {text('cancel')}
            </Button>
            <Button
              loading={busy}
              onClick={() => {
                void act({ input: {} }, text('demoRemoved')).then((answer) => answer.ok && setAsking(false));
              }}
            >
              {text('demoRemove')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Section>
  );
}

const payloadOf = <Payload,>(answer: { readonly removeDemo: Payload }): Payload => answer.removeDemo;
