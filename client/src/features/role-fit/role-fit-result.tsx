import { Button, Group, Modal, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { OwnRoleFitQuery, RoleFitFieldsFragment } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { newKey } from '../../org-session/new-key.ts';
import { formatInstant } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { AnswerList } from './answer-list.tsx';
import { LeaningScale } from './leaning-scale.tsx';
import { leaningInWords } from './leaning-words.ts';
import { Reasons } from './reason-list.tsx';
import { DeleteRoleFitDocument, ShareRoleFitDocument } from './role-fit.documents.ts';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

/** One's own leaning with its reasons, who sees it, and what can be done with it. */
export function RoleFitResult(props: {
  readonly fit: RoleFitFieldsFragment;
  readonly questionnaire: OwnRoleFitQuery['roleFitQuestions'];
  readonly onAgain: () => void;
}) {
  const { fit, questionnaire } = props;
  const [deleting, setDeleting] = useState(false);
  const signed = fit.reasons.reduce((sum, { towards, points }) => sum + (towards === 'PROJECT' ? -points : points), 0);
  const answers = Object.fromEntries((fit.answers ?? []).map(({ questionId, value }) => [questionId, value]));
  return (
    <div className={styles.narrow}>
      <Section title={text('leaning')} aside={text('takenAt', { when: formatInstant(fit.takenAt) })}>
        <p className={styles.leaning} role="status">
          {leaningInWords(fit)}
        </p>
        <LeaningScale fit={fit} />
      </Section>
      <Sharing fit={fit} />
      <Section title={text('reasons')}>
        <Reasons reasons={fit.reasons} />
        <p className={styles.quiet}>{text('sum', { net: Math.abs(signed), possible: fit.possiblePoints })}</p>
        {fit.questionnaireVersion === questionnaire.version && (
          <details className={styles.details}>
            <summary>{text('answers')}</summary>
            <AnswerList questions={questionnaire.questions} answers={answers} />
          </details>
        )}
      </Section>
      <Section title={text('what')}>
        <p className={styles.quiet}>{text('whatNot')}</p>
        <Group gap="xs" mt="md">
          <Button variant="default" onClick={props.onAgain}>
            {text('again')}
          </Button>
          <Button variant="default" onClick={() => setDeleting(true)}>
            {text('remove')}
          </Button>
        </Group>
      </Section>
      <Modal opened={deleting} onClose={() => setDeleting(false)} title={text('removeTitle')}>
        <Deletion version={fit.version} onClose={() => setDeleting(false)} />
      </Modal>
    </div>
  );
}

function Sharing(props: { readonly fit: RoleFitFieldsFragment }) {
  const { shared, version } = props.fit;
  const { act, busy } = useAct(ShareRoleFitDocument, (answer) => answer.shareRoleFit, { undoable: false });
  return (
    <Section title={text('sharing')} aside={<span role="status">{text(shared ? 'sharedNow' : 'ownNow')}</span>}>
      <Switch
        checked={shared}
        disabled={busy}
        label={text('share')}
        classNames={{ description: styles.description ?? '' }}
        description={`${text('shareWho')} ${text('shareUse')}`}
        onChange={() => void act({ input: { shared: !shared, expectedVersion: version } }, text(shared ? 'unshared' : 'shared'))}
      />
    </Section>
  );
}

function Deletion(props: { readonly version: number; readonly onClose: () => void }) {
  const [idempotencyKey, setKey] = useState(newKey);
  const { act, busy } = useAct(DeleteRoleFitDocument, (answer) => answer.deleteRoleFit, { undoable: false });
  const remove = async () => {
    const outcome = await act({ input: { expectedVersion: props.version, idempotencyKey } }, text('removed'));
    if (outcome.ok) props.onClose();
    else setKey(newKey());
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{text('removeHint')}</Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {text('cancel')}
        </Button>
        <Button loading={busy} onClick={() => void remove()}>
          {text('remove')}
        </Button>
      </Group>
    </Stack>
  );
}
