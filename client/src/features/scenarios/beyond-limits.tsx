import { nameOf } from '@tandem/shared/changes/names';
import { DEFAULT_LIMITS, structureFindings } from '@tandem/shared/metrics/structure-findings';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';
import { useMemo } from 'react';
import { DayLink } from '../../ui/day-link.tsx';
import { Section } from '../../ui/page.tsx';
import { impactText } from './impact-texts.ts';
import { scenarioAddress } from './scenario-address.ts';
import styles from './impact-tab.module.css';

const SHOWN = 12;

/** Managers with too few or too many direct reports, and positions too far down; those the scenario changed first. */
export function BeyondLimits(props: { readonly scenarioId: string; readonly before: Org; readonly after: Org; readonly day: Day }) {
  const { before, after, day } = props;
  const findings = useMemo(() => findingsOf(before, after, day), [before, after, day]);
  const { fewestReports, mostReports, mostLayers } = DEFAULT_LIMITS;
  return (
    <Section title={impactText('beyond')} aside={findings.length > 0 && findings.length}>
      <p className={styles.none}>{impactText('beyondHint', { fewest: fewestReports, most: mostReports, layers: mostLayers })}</p>
      {findings.length === 0 ? (
        <p className={styles.none}>{impactText('beyondNone')}</p>
      ) : (
        <ul className={styles.list}>
          {findings.slice(0, SHOWN).map(({ key, words, isNew }) => (
            <li key={`${key}${words}`}>
              <span>
                <DayLink to={scenarioAddress(props.scenarioId, 'chart', { position: key })}>
                  {nameOf(after, 'position', key).replaceAll(/[‘’]/g, '')}
                </DayLink>
                <span className={styles.second} data-new={isNew}>
                  {words}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {findings.length > SHOWN && <p className={styles.none}>{impactText('moreBeyond', { count: findings.length - SHOWN })}</p>}
    </Section>
  );
}

interface Finding {
  readonly key: Key;
  readonly words: string;
  /** The scenario made it so. */
  readonly isNew: boolean;
}

function findingsOf(before: Org, after: Org, day: Day): Finding[] {
  const [was, is] = [structureFindings(before.on(day)), structureFindings(after.on(day))];
  const spansBefore = before.on(day);
  const spanWas = (key: Key) => (before.position(key) ? spansBefore.reports(key).length : null);
  const deepWas = new Map(was.tooDeep.map(({ positionKey, layer }) => [positionKey, layer]));
  const spans = [...is.managersWithMany, ...is.managersWithFew].map(({ positionKey, reports }): Finding => {
    const then = spanWas(positionKey);
    const isNew = then !== reports;
    const words =
      then === null || then === 0
        ? impactText('spanNew', { after: reports })
        : isNew
          ? impactText('spanWas', { after: reports, before: then })
          : impactText('spanSame', { after: reports });
    return { key: positionKey, words, isNew };
  });
  const deep = is.tooDeep.map(({ positionKey, layer }) => ({
    key: positionKey,
    words: impactText('layerAt', { layer }),
    isNew: deepWas.get(positionKey) !== layer,
  }));
  return [...spans, ...deep].toSorted((a, b) => Number(b.isNew) - Number(a.isNew));
}
