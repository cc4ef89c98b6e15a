import { Link, useSearchParams } from 'react-router';
import { AS_OF } from '../../api/as-of.ts';
import { scenarioAddress, scenarioTabs, type ScenarioTab } from './scenario-address.ts';
import { text } from './texts.ts';
import styles from './scenario-tabs.module.css';

/** The parts of a scenario, each a link. A number beside a name says how much awaits there. */
export function ScenarioTabs(props: {
  readonly scenarioId: string;
  readonly tab: ScenarioTab;
  readonly changeCount: number;
  readonly openConflicts: number;
}) {
  const [search] = useSearchParams();
  const day = search.get(AS_OF);
  return (
    <nav className={styles.tabs} aria-label={text('tabs')}>
      {scenarioTabs.map((tab) => (
        <Link
          key={tab}
          to={scenarioAddress(props.scenarioId, tab, { [AS_OF]: day })}
          className={styles.tab ?? ''}
          aria-current={tab === props.tab ? 'page' : undefined}
        >
          {text(tab)}
          {tab === 'changes' && props.changeCount > 0 && <span className={styles.count}>{props.changeCount}</span>}
          {tab === 'conflicts' && props.openConflicts > 0 && (
            <span className={styles.count} data-open>
              <span aria-hidden>{props.openConflicts}</span>
              <span className="tandem-hidden">{text('openConflicts', { count: props.openConflicts })}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
