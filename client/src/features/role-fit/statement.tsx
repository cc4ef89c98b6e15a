import { Button, Group } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

/** What can be answered, from disagree strongly to agree strongly. */
export const VALUES = [1, 2, 3, 4, 5] as const;

/**
 * One statement with its five answers. A pointer's choice and the keys 1 to 5 go on at once; the arrows only choose, since they pass
 * over answers on their way, and Enter goes on.
 */
export function Statement(props: {
  readonly id: string;
  readonly statement: string;
  readonly at: number;
  readonly all: number;
  readonly value: number | null;
  readonly onAnswer: (value: number) => void;
  readonly onNext: (() => void) | null;
  readonly onBack: (() => void) | null;
  readonly isLast: boolean;
}) {
  const { id, value, onAnswer, onNext } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const pointed = useRef(false);
  useEffect(() => {
    const inputs = group.current?.querySelectorAll('input') ?? [];
    ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus();
  }, [id]);
  const choose = (chosen: number, goOn: boolean) => {
    onAnswer(chosen);
    if (goOn) onNext?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = VALUES.find((one) => String(one) === event.key);
    if (chosen !== undefined) {
      event.preventDefault();
      choose(chosen, true);
    } else if (event.key === 'Enter' && value !== null && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onNext?.();
    }
  };
  return (
    <div className={styles.statement} onKeyDown={onKeyDown} role="presentation">
      <fieldset ref={group} className={styles.choices}>
        <legend>
          <span className={styles.count}>{text('progress', { at: props.at + 1, all: props.all })}</span>
          {props.statement}
        </legend>
        {VALUES.map((one) => (
          <label key={one} data-chosen={one === value} onPointerDown={() => (pointed.current = true)}>
            <input
              type="radio"
              name={`role-fit-${id}`}
              checked={one === value}
              onChange={() => {
                choose(one, pointed.current);
                pointed.current = false;
              }}
            />
            <span>{text(`answer_${one}`)}</span>
            <kbd aria-hidden>{one}</kbd>
          </label>
        ))}
      </fieldset>
      <Group justify="space-between" gap="xs">
        <Button variant="default" disabled={props.onBack === null} onClick={() => props.onBack?.()}>
          {text('back')}
        </Button>
        <Button disabled={value === null} onClick={() => onNext?.()}>
          {text(props.isLast ? 'toReview' : 'next')}
        </Button>
      </Group>
    </div>
  );
}
