import { useEffect, type ReactNode } from 'react';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import styles from './front-door.module.css';

/** The frame of the pages outside the shell: the mark, a title, a sentence, a form. */
export function FrontDoor(props: { readonly title: string; readonly lead: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${props.title} · Tandem`;
  }, [props.title]);
  return (
    <main className={styles.door}>
      <div className={styles.card}>
        <div aria-hidden>
          <PairGlyph productOwner="COVERED" projectOwner="COVERED" size={40} />
        </div>
        <h1 className={styles.title}>{props.title}</h1>
        <p className={styles.lead}>{props.lead}</p>
        {props.children}
      </div>
    </main>
  );
}
