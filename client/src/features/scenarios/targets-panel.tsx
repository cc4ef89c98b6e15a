import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { OrgFigures } from '@tandem/shared/metrics/org-figures';
import { targetDistances, type ScenarioTargets } from '@tandem/shared/scenario/targets';
import { Section } from '../../ui/page.tsx';
import { impactText } from './impact-texts.ts';
import { figureInWords, measureName } from './measures.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './impact-tab.module.css';

/** The targets of a scenario with the distance to each; `onEdit` null: they cannot be set by the viewer. */
export function TargetsPanel(props: {
  readonly targets: NonNullable<SeenScenario['targets']> | null;
  readonly figures: OrgFigures;
  readonly onEdit: (() => void) | null;
}) {
  const distances = targetDistances(wantedTargets(props.targets), props.figures);
  return (
    <Section
      title={impactText('targets')}
      aside={
        props.onEdit && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={props.onEdit}>
            {distances.length === 0 ? impactText('targetsSet') : impactText('targetsEdit')}
          </Button>
        )
      }
    >
      {distances.length === 0 ? (
        <p className={styles.none}>{impactText('targetsNone')}</p>
      ) : (
        <ul className={styles.list}>
          {distances.map((found) => (
            <li key={found.measure} className={styles.target}>
              <span>
                {measureName(found)}
                <span className={styles.second}>
                  {impactText('target')} {figureInWords(found, found.target)} · {impactText('actual')} {figureInWords(found, found.actual)}
                </span>
              </span>
              <strong data-met={found.met}>
                {found.met && <IconCheck size={14} stroke={2} aria-hidden />}
                {distanceInWords(found)}
                <span className="tandem-hidden"> {impactText(found.met ? 'met' : 'missed')}</span>
              </strong>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function distanceInWords(found: ReturnType<typeof targetDistances>[number]): string {
  if (found.distance === null) return impactText('none');
  if (found.distance === 0) return impactText('onTarget');
  return impactText(found.distance > 0 ? 'over' : 'under', { amount: figureInWords(found, Math.abs(found.distance)) });
}

/** Targets as the shared rules take them. */
export function wantedTargets(targets: SeenScenario['targets'] | null): ScenarioTargets {
  return {
    headcount: targets?.headcount ?? null,
    runRate: targets?.runRate ?? null,
    averageSpan: targets?.averageSpan ?? null,
    layers: targets?.layers ?? null,
  };
}
