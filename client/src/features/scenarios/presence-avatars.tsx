import type { Presence } from '../../org-session/org-session.ts';
import { text } from './texts.ts';
import styles from './presence-avatars.module.css';

const SHOWN = 4;

/** Number of colours that people are told apart by. */
const COLOURS = 6;

/** Who else has this scenario open, by initials; one avatar a person, however many windows they have. */
export function PresenceAvatars(props: { readonly others: readonly Presence[] }) {
  const people = [...new Map(props.others.map((one) => [one.name, one])).values()];
  if (people.length === 0) return null;
  const rest = people.length - SHOWN;
  return (
    <ul className={styles.avatars} aria-label={text('here')}>
      {people.slice(0, SHOWN).map((one) => (
        <li key={one.clientId} className={styles.avatar} data-colour={one.colour % COLOURS} title={text('isHere', { name: one.name })}>
          <span aria-hidden>{initialsOf(one.name)}</span>
          <span className="tandem-hidden">{text('isHere', { name: one.name })}</span>
        </li>
      ))}
      {rest > 0 && (
        <li
          className={styles.more}
          title={people
            .slice(SHOWN)
            .map(({ name }) => name)
            .join(', ')}
        >
          <span aria-hidden>+{rest}</span>
          <span className="tandem-hidden">{text('andMore', { count: rest })}</span>
        </li>
      )}
    </ul>
  );
}

/** Two letters at most: of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('');
}
