import { useQuery } from '@apollo/client/react';
import type { NextStepsQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Section, Tag } from '../../ui/page.tsx';
import { NextStepsDocument } from './job-profiles.documents.ts';
import { SkillBar } from './skill-bar.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

type Step = NonNullable<NextStepsQuery['org']['person']>['nextSteps'][number];

/** The steps that a person could take on the ladders, and what is missing for each; nothing where no seat names a profile. */
export function NextStepPanel(props: { readonly personKey: string }) {
  const { asOf } = useViewedDay();
  const { data } = useQuery(NextStepsDocument, { variables: { asOf, id: props.personKey }, fetchPolicy: 'cache-and-network' });
  const steps = data?.org.person?.nextSteps ?? [];
  if (steps.length === 0) return null;
  return (
    <Section title={text('nextStep')}>
      <div className={styles.steps}>
        {steps.map((step) => (
          <StepShown key={step.to.key} step={step} />
        ))}
      </div>
    </Section>
  );
}

function StepShown({ step }: { readonly step: Step }) {
  return (
    <article className={styles.step}>
      <h3 className={styles.stepTitle}>
        <DayLink to={`/ladders/${encodeURIComponent(step.to.key)}`}>{step.to.name}</DayLink> <Tag>{text(step.kind)}</Tag>
      </h3>
      {step.reasons.slice(0, 2).map((reason) => (
        <p key={reason} className={styles.quiet}>
          {reason}
        </p>
      ))}
      <ul className={styles.stepSkills}>
        {step.skills.map((skill) => (
          <li key={skill.name}>
            <span>{skill.name}</span>
            <SkillBar level={skill.needed ?? null} levels={step.to.family.skillLevels} held={heldFor(skill)} />
            <span className={styles.second}>{text(skill.state, { held: skill.held ?? '', needed: skill.needed ?? '' })}</span>
          </li>
        ))}
      </ul>
      {step.certificationsMissing.length > 0 && (
        <p className={styles.quiet}>{text('certificationsMissing', { names: step.certificationsMissing.join(', ') })}</p>
      )}
      <details className={styles.difference}>
        <summary>
          {text('newDuties')}: {text('duties', { count: step.newResponsibilities.length })}
        </summary>
        <ul className={styles.lines}>
          {step.newResponsibilities.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function heldFor({ state, held, needed }: Step['skills'][number]): string | null {
  return state === 'THERE' ? (held ?? needed ?? null) : (held ?? null);
}
