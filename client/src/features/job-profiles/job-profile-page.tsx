import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { JobProfileQuery, ResetJobProfileMutation, RetireJobProfileMutation } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { useMay } from '../../api/viewer.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Page, Section, Tag } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CopyProfileDialog } from './create-dialogs.tsx';
import { JobProfileForm } from './job-profile-form.tsx';
import { JobProfileDocument, ResetJobProfileDocument, RetireJobProfileDocument } from './job-profiles.documents.ts';
import { SkillBar } from './skill-bar.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

export type ShownProfile = NonNullable<JobProfileQuery['org']['jobProfile']>;

const retiredOf = (answer: RetireJobProfileMutation) => answer.retireJobProfile;
const resetOf = (answer: ResetJobProfileMutation) => answer.resetJobProfile;

/** One job profile: all that it says, how it may be changed, and what was changed when. */
export function JobProfilePage() {
  const { key = '' } = useParams();
  const { asOf } = useViewedDay();
  const { data, previousData, error, refetch } = useQuery(JobProfileDocument, {
    variables: { asOf, id: key },
    fetchPolicy: 'cache-and-network',
  });
  const org = (data ?? previousData)?.org;
  if (!org)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={10} />}</Page>
    );
  if (!org.jobProfile)
    return (
      <Page title={text('notFound')}>
        <EmptyState title={text('notFoundHint')} action={<DayLink to="/ladders">{text('all')}</DayLink>} />
      </Page>
    );
  return <Profile key={org.jobProfile.key} profile={org.jobProfile} onChanged={() => void refetch()} />;
}

function Profile({ profile, onChanged }: { readonly profile: ShownProfile; readonly onChanged: () => void }) {
  const mayWrite = useMay('org:write');
  const [editing, setEditing] = useState(false);
  const [copying, setCopying] = useState(false);
  const retiring = useAct(RetireJobProfileDocument, retiredOf);
  const resetting = useAct(ResetJobProfileDocument, resetOf);
  const { key, name } = profile;
  const retire = async () => {
    const retired = !profile.retired;
    await retiring.act({ input: { jobProfileId: key, retired } }, text(retired ? 'retiredDone' : 'shownDone', { name }));
    onChanged();
  };
  const reset = async () => {
    await resetting.act({ input: { jobProfileId: key } }, text('resetDone', { name }));
    onChanged();
  };
  return (
    <Page
      title={name}
      before={<DayLink to="/ladders">{text('title')}</DayLink>}
      context={
        <>
          <span>
            {profile.family.name} · {text('rung', { rung: profile.rung })} ·{' '}
            {profile.positionCount === 0 ? text('noPositions') : text('positions', { count: profile.positionCount })}
          </span>
          <Tag tone={profile.isEdited ? 'accent' : 'quiet'}>
            {text(profile.isEdited ? 'edited' : profile.isBuiltIn ? 'builtIn' : 'own')}
          </Tag>
          {profile.retired && <Tag>{text('retired')}</Tag>}
        </>
      }
      acts={
        mayWrite &&
        !editing && (
          <Group gap="xs">
            {profile.isEdited && (
              <Button variant="default" loading={resetting.busy} onClick={() => void reset()}>
                {text('reset')}
              </Button>
            )}
            <Button variant="default" loading={retiring.busy} onClick={() => void retire()}>
              {text(profile.retired ? 'retireBack' : 'retire')}
            </Button>
            <Button variant="default" onClick={() => setCopying(true)}>
              {text('copy')}
            </Button>
            <Button onClick={() => setEditing(true)}>{text('edit')}</Button>
          </Group>
        )
      }
    >
      <div className={styles.columns}>
        {editing ? (
          <JobProfileForm
            profile={profile}
            onClose={() => setEditing(false)}
            onSaved={() => {
              setEditing(false);
              onChanged();
            }}
          />
        ) : (
          <Content profile={profile} />
        )}
        <History profile={profile} />
      </div>
      {copying && <CopyProfileDialog profile={profile} onClose={() => setCopying(false)} />}
    </Page>
  );
}

function Content({ profile }: { readonly profile: ShownProfile }) {
  const { summary, responsibilities, skills, metrics, toolkit, certifications, otherNames, family } = profile;
  const parts = profile.differences.map(({ part }) => part).join(', ');
  return (
    <div className={styles.content}>
      <Section title={text('summary')}>
        {summary === '' ? (
          <p className={styles.quiet}>{text('nothingSaid')}</p>
        ) : (
          summary.split('\n').map((line) => <p key={line}>{line}</p>)
        )}
        {otherNames.length > 0 && (
          <p className={styles.quiet}>
            {text('otherNames')}: {otherNames.join(', ')}
          </p>
        )}
        {parts !== '' && <p className={styles.quiet}>{text('differs', { parts })}</p>}
      </Section>
      <Listed title={text('responsibilities')} lines={responsibilities} />
      <Section title={text('skills')}>
        {skills.length === 0 && <p className={styles.quiet}>{text('nothingSaid')}</p>}
        <ul className={styles.skills}>
          {skills.map((skill) => (
            <li key={skill.name}>
              <span className={styles.skillName}>{skill.name}</span>
              <SkillBar level={skill.level ?? null} levels={family.skillLevels} />
              <span className={styles.second}>{skill.level}</span>
              <span className={styles.means}>{skill.description}</span>
            </li>
          ))}
        </ul>
      </Section>
      <div className={styles.three}>
        <Listed title={text('metrics')} lines={metrics} />
        <Listed title={text('toolkit')} lines={toolkit} />
        <Listed title={text('certifications')} lines={certifications} />
      </div>
    </div>
  );
}

function Listed(props: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <Section title={props.title}>
      {props.lines.length === 0 ? (
        <p className={styles.quiet}>{text('nothingSaid')}</p>
      ) : (
        <ul className={styles.lines}>
          {props.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function History({ profile }: { readonly profile: ShownProfile }) {
  return (
    <Section title={text('history')}>
      {profile.history.length === 0 && <p className={styles.quiet}>{text('historyNone')}</p>}
      <ol className={styles.history}>
        {profile.history.map((change) => (
          <li key={change.revision}>
            {change.label}
            <span className={styles.second}>{text('historyBy', { actor: change.actor, at: formatInstant(change.at) })}</span>
            {change.differences.map(({ part, removed, added }) => (
              <details key={part} className={styles.difference}>
                <summary>{part}</summary>
                {removed.map((line) => (
                  <p key={line}>
                    <span className="tandem-hidden">{text('removed')}: </span>
                    <del>{line}</del>
                  </p>
                ))}
                {added.map((line) => (
                  <p key={line}>
                    <span className="tandem-hidden">{text('added')}: </span>
                    <ins>{line}</ins>
                  </p>
                ))}
              </details>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}
