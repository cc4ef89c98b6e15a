import { HYBRID_BELOW } from '@tandem/shared/role-fit/role-fit';
import type { RoleFitFieldsFragment } from '../../api/generated/graphql.ts';
import { placeOnScale } from './leaning-words.ts';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

/** A line from product at the left to project at the right, as in the pair glyph, with the place of the leaning; hatched where nobody leans. */
export function LeaningScale(props: { readonly fit: Pick<RoleFitFieldsFragment, 'balance' | 'strength' | 'leaning'> }) {
  const { balance, strength, leaning } = props.fit;
  const side = text(balance > 0 ? 'side_PRODUCT' : 'side_PROJECT');
  const words = balance === 0 ? text('scaleExact') : text(leaning === 'HYBRID' ? 'scaleMiddle' : 'scale', { strength, side });
  return (
    <div className={styles.scale}>
      <div className={styles.ends} aria-hidden>
        <span>
          <strong>{text('side_PRODUCT')}</strong> {text('sideOwns_PRODUCT')}
        </span>
        <span>
          <strong>{text('side_PROJECT')}</strong> {text('sideOwns_PROJECT')}
        </span>
      </div>
      <div className={styles.line} role="img" aria-label={words}>
        <span
          className={styles.middle}
          style={{ left: `${placeOnScale(HYBRID_BELOW)}%`, right: `${100 - placeOnScale(-HYBRID_BELOW)}%` }}
        />
        <span
          className={styles.way}
          style={
            balance > 0 ? { right: '50%', left: `${placeOnScale(balance)}%` } : { left: '50%', right: `${100 - placeOnScale(balance)}%` }
          }
        />
        <span className={styles.mark} style={{ left: `${placeOnScale(balance)}%` }} />
      </div>
      <p className={styles.words} aria-hidden>
        {words}
      </p>
    </div>
  );
}
