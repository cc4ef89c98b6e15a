import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

/** A page: its title (also the browser tab's), a line of context, acts at the right, and the content. */
export function Page(props: {
  readonly title: string;
  readonly before?: ReactNode;
  readonly mark?: ReactNode;
  readonly context?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${props.title} · Tandem`;
  }, [props.title]);
  return (
    <div className={styles.page}>
      {props.before && <div className={styles.before}>{props.before}</div>}
      <header className={styles.header}>
        <div className={styles.heading}>
          {props.mark}
          <h1 className={styles.title}>{props.title}</h1>
        </div>
        {props.acts && <div className={styles.acts}>{props.acts}</div>}
        {props.context && <div className={styles.context}>{props.context}</div>}
      </header>
      {props.children}
    </div>
  );
}

/** A titled part of a page; `flush` lets a table run to its edges; `untitled` leaves the title to screen readers. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly flush?: boolean;
  readonly untitled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-label={props.title}>
      {props.untitled ? (
        <h2 className="tandem-hidden">{props.title}</h2>
      ) : (
        <header className={styles.sectionHeader}>
          <h2 className={styles.sectionTitle}>{props.title}</h2>
          {props.aside && <div className={styles.aside}>{props.aside}</div>}
        </header>
      )}
      <div className={props.flush ? styles.flush : styles.body}>{props.children}</div>
    </section>
  );
}

/** Facts in two columns: a quiet name, and what it is. Facts without a value are left out. */
export function Facts(props: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {props.facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A short quiet mark beside a name. `tone` "gap" is for gaps alone. */
export function Tag(props: { readonly children: ReactNode; readonly tone?: 'quiet' | 'gap' | 'accent' }) {
  return <span className={`${styles.tag} ${styles[props.tone ?? 'quiet']}`}>{props.children}</span>;
}
