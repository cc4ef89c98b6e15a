import { Button, Group, Progress } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OwnRoleFitQuery } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { newKey } from '../../org-session/new-key.ts';
import { Section } from '../../ui/page.tsx';
import { AnswerList } from './answer-list.tsx';
import { forgetAnswers, keepAnswers, readKeptAnswers, type OpenAnswers } from './kept-answers.ts';
import { SaveRoleFitDocument } from './role-fit.documents.ts';
import { Statement } from './statement.tsx';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

/** The questionnaire from what it is to what came of it; where it was left, it goes on. */
export function Questionnaire(props: {
  readonly viewerId: string;
  readonly questionnaire: OwnRoleFitQuery['roleFitQuestions'];
  readonly expectedVersion: number;
  readonly onSaved: () => void;
  /** Back to the result that there is; null where there is none. */
  readonly onCancel: (() => void) | null;
}) {
  const { questions, version } = props.questionnaire;
  const [answers, setAnswers] = useState<OpenAnswers>(() => readKeptAnswers(localStorage, props.viewerId, version));
  /** Number of the statement that is shown; null before the first, all of them once they are looked through. */
  const [at, setAt] = useState<number | null>(null);
  const done = questions.filter(({ id }) => answers[id] !== undefined).length;
  const question = at === null ? undefined : questions[at];
  const firstOpen = () => {
    const open = questions.findIndex(({ id }) => answers[id] === undefined);
    return open < 0 ? questions.length : open;
  };
  const answer = (id: string, value: number) => {
    const next = { ...answers, [id]: value };
    setAnswers(next);
    keepAnswers(localStorage, props.viewerId, version, next);
  };
  const forget = () => {
    forgetAnswers(localStorage, props.viewerId, version);
    setAnswers({});
  };
  if (at === null)
    return (
      <Introduction
        done={done}
        all={questions.length}
        onBegin={() => setAt(firstOpen())}
        onDiscard={() => {
          forget();
          setAt(0);
        }}
        onCancel={props.onCancel}
      />
    );
  return (
    <div className={styles.narrow}>
      <div className={styles.progress}>
        <Progress value={(100 * done) / questions.length} size="xs" aria-label={text('answered', { done, all: questions.length })} />
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => (props.onCancel ? props.onCancel() : setAt(null))}>
          {text('stop')}
        </Button>
      </div>
      {question ? (
        <>
          <Section title={text('title')} untitled>
            <Statement
              id={question.id}
              statement={question.text}
              at={at}
              all={questions.length}
              value={answers[question.id] ?? null}
              onAnswer={(value) => answer(question.id, value)}
              onNext={() => setAt(done === questions.length ? questions.length : at + 1)}
              onBack={at > 0 ? () => setAt(at - 1) : null}
              isLast={done === questions.length || at === questions.length - 1}
            />
          </Section>
          <p className={styles.hint}>
            <span className={styles.keys}>{text('keys')} </span>
            {text('interrupt')}
          </p>
        </>
      ) : (
        <Review {...props} answers={answers} done={done} onChange={setAt} onSent={forget} />
      )}
    </div>
  );
}

function Introduction(props: {
  readonly done: number;
  readonly all: number;
  readonly onBegin: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: (() => void) | null;
}) {
  const { done, all } = props;
  return (
    <div className={styles.narrow}>
      <Section title={text('introTitle')}>
        <div className={styles.prose}>
          <p>{text('intro')}</p>
          <p>{text('introYours')}</p>
          <p className={styles.quiet}>{text('introNot')}</p>
          {props.onCancel && <p className={styles.quiet}>{text('againHint')}</p>}
        </div>
        <Group gap="xs" mt="md">
          <Button onClick={props.onBegin}>{done === 0 ? text('begin') : text('goOn', { done, all })}</Button>
          {done > 0 && (
            <Button variant="default" onClick={props.onDiscard}>
              {text('discard')}
            </Button>
          )}
          {props.onCancel && (
            <Button variant="default" onClick={props.onCancel}>
              {text('againCancel')}
            </Button>
          )}
        </Group>
      </Section>
    </div>
  );
}

function Review(props: {
  readonly questionnaire: OwnRoleFitQuery['roleFitQuestions'];
  readonly expectedVersion: number;
  readonly answers: OpenAnswers;
  readonly done: number;
  readonly onChange: (at: number) => void;
  readonly onSent: () => void;
  readonly onSaved: () => void;
}) {
  const { questions, version } = props.questionnaire;
  const [idempotencyKey, setKey] = useState(newKey);
  const { act, busy } = useAct(SaveRoleFitDocument, (answer) => answer.saveRoleFit, { undoable: false });
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const save = async () => {
    const answers = questions.map(({ id }) => ({ questionId: id, value: props.answers[id]! }));
    const input = { questionnaireVersion: version, answers, expectedVersion: props.expectedVersion, idempotencyKey };
    const outcome = await act({ input }, text('saved'));
    // A refusal is given again for the same key.
    if (!outcome.ok) return setKey(newKey());
    props.onSent();
    props.onSaved();
  };
  return (
    <Section title={text('review')} aside={text('answered', { done: props.done, all: questions.length })}>
      <div ref={heading} tabIndex={-1} className={styles.begin}>
        <p className={styles.quiet}>{text('reviewHint')}</p>
      </div>
      <AnswerList questions={questions} answers={props.answers} onChange={props.onChange} />
      <Group justify="flex-end" mt="md">
        <Button loading={busy} disabled={props.done < questions.length} onClick={() => void save()}>
          {text('save')}
        </Button>
      </Group>
    </Section>
  );
}
