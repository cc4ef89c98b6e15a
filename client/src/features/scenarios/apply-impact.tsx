import type { OrgSession } from '../../org-session/org-session.ts';
import { dialogText } from './dialog-texts.ts';
import { impactText } from './impact-texts.ts';
import { changeInFigures, measureName } from './measures.ts';
import { useLiveImpact } from './use-live-impact.ts';
import styles from './dialogs.module.css';

/** The figures that applying changes, in a few lines; those that stay are left out. */
export function ApplyImpact(props: { readonly session: OrgSession }) {
  const impact = useLiveImpact(props.session);
  const lines = (impact?.deltas ?? []).flatMap((delta) => {
    const change = changeInFigures(delta);
    return change === '' ? [] : [{ name: measureName(delta), change }];
  });
  return (
    <div className={styles.block}>
      <h3>{dialogText('applyImpact')}</h3>
      {lines.length === 0 ? (
        impactText('noChange')
      ) : (
        <dl className={styles.figures}>
          {lines.map(({ name, change }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
