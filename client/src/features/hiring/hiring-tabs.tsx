import { NavLink, useSearchParams } from 'react-router';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** The two views of hiring; a scenario that is looked at stays. */
export function HiringTabs() {
  const [search] = useSearchParams();
  const scenario = search.get('scenario');
  const query = scenario === null ? '' : `?scenario=${encodeURIComponent(scenario)}`;
  return (
    <nav className={styles.tabs} aria-label={text('views')}>
      <NavLink to={`/hiring${query}`} end>
        {text('board')}
      </NavLink>
      <NavLink to={`/hiring/plan${query}`}>{text('plan')}</NavLink>
    </nav>
  );
}
