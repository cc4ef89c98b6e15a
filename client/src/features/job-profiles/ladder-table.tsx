import { DayLink } from '../../ui/day-link.tsx';
import { Tag } from '../../ui/page.tsx';
import type { LaddersQuery } from '../../api/generated/graphql.ts';
import { SkillBar } from './skill-bar.tsx';
import { text } from './texts.ts';
import styles from './job-profiles.module.css';

export type LadderFamily = LaddersQuery['org']['jobFamilies'][number];
export type LadderProfile = LaddersQuery['org']['jobProfiles'][number];

/** A ladder as columns, rung by rung, with the level of each skill: what grows shows as longer bars. */
export function LadderTable(props: { readonly family: LadderFamily; readonly profiles: readonly LadderProfile[] }) {
  const { family, profiles } = props;
  const skills = [...new Set(profiles.flatMap((profile) => profile.skills.map(({ name }) => name)))];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text('ladderOf', { name: family.name })}>
      <table className={styles.ladder}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {text('skill')}
            </th>
            {profiles.map((profile) => (
              <th key={profile.key} scope="col">
                <span className={styles.rung}>{text('rung', { rung: profile.rung })}</span>
                <DayLink to={`/ladders/${encodeURIComponent(profile.key)}`}>{profile.name}</DayLink>
                <span className={styles.count}>
                  {profile.positionCount === 0 ? text('noPositions') : text('positions', { count: profile.positionCount })}
                </span>
                {(profile.retired || profile.isEdited) && (
                  <span className={styles.tags}>
                    {profile.retired && <Tag>{text('retired')}</Tag>}
                    {profile.isEdited && <Tag tone="accent">{text('edited')}</Tag>}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill}>
              <th scope="row">{skill}</th>
              {profiles.map((profile) => {
                const asked = profile.skills.find(({ name }) => name === skill);
                return (
                  <td key={profile.key}>
                    {asked ? (
                      <SkillBar level={asked.level ?? null} levels={family.skillLevels} />
                    ) : (
                      <span className="tandem-hidden">{text('notAsked')}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr className={styles.dutyRow}>
            <th scope="row">{text('responsibilities')}</th>
            {profiles.map((profile) => (
              <td key={profile.key}>{text('duties', { count: profile.responsibilities.length })}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
