import { useQuery } from '@apollo/client/react';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useViewedDay } from '../../api/today.ts';
import { Section, Tag } from '../../ui/page.tsx';
import { LeaningScale } from './leaning-scale.tsx';
import { leaningInWords } from './leaning-words.ts';
import { ReasonList, Reasons } from './reason-list.tsx';
import { PersonRoleFitDocument } from './role-fit.documents.ts';
import { text } from './texts.ts';
import styles from './role-fit.module.css';

const SHOWN = 3;

/**
 * What may be seen of a person's role fit on the viewed day: their leaning with its first reasons. To the person who has taken none it offers to;
 * to everybody else it is nothing where there is nothing to see, so that nobody learns whether somebody has taken one.
 */
export function RoleFitPanel(props: { readonly personKey: string }) {
  const { asOf } = useViewedDay();
  const { data } = useQuery(PersonRoleFitDocument, { variables: { asOf, id: props.personKey }, fetchPolicy: 'no-cache' });
  const [all, setAll] = useState(false);
  const fit = data?.org.person?.roleFit ?? null;
  if (!fit)
    return data?.viewer?.person?.key === props.personKey ? (
      <Section title={text('panel')}>
        <p className={styles.quiet}>{text('panelPrompt')}</p>
        <p className={styles.more}>
          <Link to="/role-fit">{text('panelTake')}</Link>
        </p>
      </Section>
    ) : null;
  const rest = fit.reasons.length - SHOWN;
  return (
    <Section
      title={text('panel')}
      aside={
        <>
          <Tag>{fit.mine ? text(fit.shared ? 'mineShared' : 'mineOwn') : text('theirs')}</Tag>
          {fit.mine && <Link to="/role-fit">{text('panelOpen')}</Link>}
        </>
      }
    >
      <div className={styles.panel}>
        <div>
          <p className={styles.leaningSmall}>{leaningInWords(fit)}</p>
          <LeaningScale fit={fit} />
        </div>
        <div>
          {all ? <Reasons reasons={fit.reasons} /> : <ReasonList reasons={fit.reasons.slice(0, SHOWN)} />}
          {rest > 0 && (
            <UnstyledButton className={styles.more ?? ''} aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? text('panelFewer') : text('panelMore', { count: rest })}
            </UnstyledButton>
          )}
        </div>
      </div>
    </Section>
  );
}
