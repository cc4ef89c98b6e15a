import { nameOf } from '@tandem/shared/changes/names';
import type { Org } from '@tandem/shared/org/org';
import type { Key, RecordKind } from '@tandem/shared/org/records';
import type { Impact } from '@tandem/shared/scenario/impact';
import { Fragment } from 'react';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { impactText } from './impact-texts.ts';
import { scenarioAddress } from './scenario-address.ts';
import styles from './impact-tab.module.css';

const SHOWN = 24;

/** Whom and what the scenario touches, by name. */
export function TouchedPanel(props: {
  readonly scenarioId: string;
  readonly impact: Pick<Impact, 'touchedPeople' | 'touchedInitiatives' | 'touchedPositions'>;
  readonly org: Org;
  readonly base: Org;
}) {
  const { impact } = props;
  const groups = [
    { title: impactText('people'), kind: 'person', keys: impact.touchedPeople, to: (key: Key) => `/people/${key}` },
    { title: impactText('initiatives'), kind: 'initiative', keys: impact.touchedInitiatives, to: (key: Key) => `/initiatives/${key}` },
    {
      title: impactText('positions'),
      kind: 'position',
      keys: impact.touchedPositions,
      to: (key: Key) => scenarioAddress(props.scenarioId, 'chart', { position: key }),
    },
  ] as const;
  const some = groups.filter(({ keys }) => keys.length > 0);
  return (
    <Section title={impactText('touched')}>
      {some.length === 0 && <p className={styles.none}>{impactText('touchedNone')}</p>}
      {some.map(({ title, kind, keys, to }) => (
        <div key={kind} className={styles.touched}>
          <h3>
            {title} <span>{formatCount(keys.length)}</span>
          </h3>
          <p>
            {keys.slice(0, SHOWN).map((key, at) => (
              <Fragment key={key}>
                {at > 0 && ', '}
                <Named kind={kind} recordKey={key} org={props.org} base={props.base} to={to(key)} />
              </Fragment>
            ))}
            {keys.length > SHOWN && ` ${impactText('moreBeyond', { count: keys.length - SHOWN })}`}
          </p>
        </div>
      ))}
    </Section>
  );
}

/** A name, as a link where the live organization has a page for it or the chart shows it. */
function Named(props: { readonly kind: RecordKind; readonly recordKey: Key; readonly org: Org; readonly base: Org; readonly to: string }) {
  const { kind, recordKey, org, base } = props;
  const name = nameOf(org.record(kind, recordKey) ? org : base, kind, recordKey).replaceAll(/[‘’]/g, '');
  const linked = kind === 'position' ? org.record(kind, recordKey) : base.record(kind, recordKey);
  return linked ? <DayLink to={props.to}>{name}</DayLink> : <>{name}</>;
}
