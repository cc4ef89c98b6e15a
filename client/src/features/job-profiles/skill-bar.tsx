import { text } from './texts.ts';
import styles from './job-profiles.module.css';

/** A level of skill as filled steps; `held`, where given, fills darker what is there already. */
export function SkillBar(props: { readonly level: string | null; readonly levels: readonly string[]; readonly held?: string | null }) {
  const { level, levels, held } = props;
  const needed = level === null ? 0 : levels.indexOf(level) + 1;
  const there = held === undefined ? needed : held === null ? 0 : levels.indexOf(held) + 1;
  const words = level === null ? text('anyLevel') : text('levelOf', { level, at: needed, of: levels.length });
  return (
    <span className={styles.bar} title={words}>
      <span className="tandem-hidden">{words}</span>
      {levels.map((step, at) => (
        <span key={step} aria-hidden data-step={at < Math.min(there, needed) ? 'there' : at < needed ? 'needed' : 'free'} />
      ))}
    </span>
  );
}
