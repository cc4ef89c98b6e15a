import { useId, useRef, useState, type KeyboardEvent } from 'react';
import styles from './org-sheet.module.css';

/** The field in which a cell is edited. Enter and Tab take what was typed, Escape leaves it as it was. */
export function CellEditor(props: {
  readonly label: string;
  readonly initial: string;
  readonly align: 'left' | 'right';
  readonly suggest?: (typed: string) => readonly string[];
  /** `step` is where to go then. */
  readonly onDone: (entered: string, step: { readonly rows: number; readonly columns: number }) => void;
  readonly onCancel: () => void;
}) {
  const [entered, setEntered] = useState(props.initial);
  const list = useId();
  // Leaving by a key moves the focus away, and with it comes a blur: an edit is handed over once.
  const isLeft = useRef(false);
  const leave = (step: { readonly rows: number; readonly columns: number }): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    props.onDone(entered, step);
  };
  const options = props.suggest && entered !== props.initial ? props.suggest(entered) : [];
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      isLeft.current = true;
      props.onCancel();
    } else if (event.key === 'Enter') leave({ rows: event.shiftKey ? -1 : 1, columns: 0 });
    else if (event.key === 'Tab') leave({ rows: 0, columns: event.shiftKey ? -1 : 1 });
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        autoFocus
        className={styles.editor}
        data-align={props.align}
        aria-label={props.label}
        value={entered}
        list={options.length > 0 ? list : undefined}
        onChange={(event) => setEntered(event.target.value)}
        onFocus={(event) => {
          const { length } = event.target.value;
          event.target.setSelectionRange(length, length);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => leave({ rows: 0, columns: 0 })}
        onPaste={(event) => event.stopPropagation()}
      />
      {options.length > 0 && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} aria-label={option} />
          ))}
        </datalist>
      )}
    </>
  );
}
