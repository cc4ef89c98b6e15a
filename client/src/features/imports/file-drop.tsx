import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { droppedFiles } from './bundle-files.ts';
import { text } from './texts.ts';
import styles from './imports.module.css';

/** Takes files by dropping, or by one of two buttons. */
export function FileDrop(props: { readonly onFiles: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(props.onFiles);
  };
  const onChosen = (input: HTMLInputElement) => {
    props.onFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <IconFileImport size={22} stroke={1.5} aria-hidden />
      <span>{text('drop')}</span>
      <span className={styles.quiet}>{text('or')}</span>
      <span className={styles.buttons}>
        <Button variant="default" onClick={() => files.current?.click()}>
          {text('chooseFiles')}
        </Button>
        <Button variant="default" onClick={() => folder.current?.click()}>
          {text('chooseFolder')}
        </Button>
      </span>
      <input
        ref={files}
        type="file"
        accept=".csv,text/csv"
        multiple
        hidden
        aria-label={text('chooseFiles')}
        onChange={(event) => onChosen(event.currentTarget)}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={text('chooseFolder')}
        onChange={(event) => onChosen(event.currentTarget)}
      />
    </div>
  );
}
