import { Button } from '@mantine/core';
import { text } from './texts.ts';
import { VALUES } from './statement.tsx';
import styles from './role-fit.module.css';

/** Statements with their answers; with `onChange` each can be gone back to. */
export function AnswerList(props: {
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly answers: Readonly<Record<string, number>>;
  readonly onChange?: (at: number) => void;
}) {
  return (
    <ol className={styles.answers}>
      {props.questions.map((question, at) => {
        const value = VALUES.find((one) => one === props.answers[question.id]);
        const words = value === undefined ? text('open') : text(`answer_${value}`);
        return (
          <li key={question.id}>
            <span>{question.text}</span>
            {props.onChange ? (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`${words}. ${text('change', { statement: question.text })}`}
                onClick={() => props.onChange?.(at)}
              >
                {words}
              </Button>
            ) : (
              <span className={styles.answer}>{words}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
