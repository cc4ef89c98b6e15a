import { Button } from '@mantine/core';
import { roleInWords } from '../../api/domain-words.ts';
import type { InitiativeQuery } from '../../api/generated/graphql.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Section, Tag } from '../../ui/page.tsx';
import { text } from './texts.ts';
import styles from './initiatives.module.css';

type Initiative = NonNullable<InitiativeQuery['org']['initiative']>;

/** Each role on the viewed day: who holds it, what stands against it, and the next step. */
export function RolesPanel(props: {
  readonly initiative: Initiative;
  readonly editable: boolean;
  readonly onAssign: (role: string) => void;
  readonly onWaive: (role: string) => void;
  readonly onClose: (role: string) => void;
}) {
  const { initiative } = props;
  const general = initiative.risks.filter((risk) => !risk.role);
  return (
    <Section title={text('roles')}>
      <ul className={styles.roles}>
        {initiative.roles.map((role) => (
          <li key={role.role} className={styles.roleRow} data-missing={role.missing}>
            <div className={styles.roleHead}>
              <strong>{roleInWords(role.role)}</strong>
              {role.missing && <Tag tone="gap">{text('missing')}</Tag>}
              {role.waived && <Tag>{text('waived')}</Tag>}
              {!role.required && <Tag>{text('notRequired')}</Tag>}
            </div>
            <div>
              {role.holders.length === 0 && <span className={styles.quiet}>{text('nobody')}</span>}
              {role.holders.map((holder) => (
                <div key={`${holder.person?.key ?? ''}${holder.position?.key ?? ''}`} className={styles.tags}>
                  <Holder person={holder.person ?? null} position={holder.position ?? null} />
                  {holder.acting && <Tag>{text('acting')}</Tag>}
                  {holder.allocation !== null && holder.allocation !== undefined && (
                    <span className={styles.quiet}>{text('allocation', { percent: holder.allocation })}</span>
                  )}
                </div>
              ))}
              {initiative.risks
                .filter((risk) => risk.role === role.role)
                .map((risk) => (
                  <p key={`${risk.kind}${risk.message}`} className={styles.risk}>
                    {risk.message}
                  </p>
                ))}
            </div>
            <div className={styles.steps} hidden={!props.editable && !role.missing}>
              {role.missing && (
                <Button
                  size="compact-xs"
                  onClick={() => props.onClose(role.role)}
                  aria-label={text('closeLabel', { role: roleInWords(role.role).toLowerCase() })}
                >
                  {text('close')}
                </Button>
              )}
              <Button
                hidden={!props.editable}
                variant="default"
                size="compact-xs"
                onClick={() => props.onAssign(role.role)}
                aria-label={text('assign', { role: roleInWords(role.role).toLowerCase() })}
              >
                {text('assignAnother')}
              </Button>
              {role.missing && props.editable && (
                <Button
                  variant="default"
                  size="compact-xs"
                  onClick={() => props.onWaive(role.role)}
                  aria-label={text('waiveLabel', { role: roleInWords(role.role).toLowerCase() })}
                >
                  {text('waive')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {general.map((risk) => (
        <p key={`${risk.kind}${risk.message}`} className={styles.risk}>
          {risk.message}
        </p>
      ))}
    </Section>
  );
}

/** Who holds a role: a person, or the position through which it is held. */
export function Holder(props: {
  readonly person: { readonly key: string; readonly displayName: string } | null;
  readonly position: { readonly key: string; readonly title: string } | null;
}) {
  const { person, position } = props;
  return (
    <span>
      {person && <DayLink to={`/people/${person.key}`}>{person.displayName}</DayLink>}
      {position && (
        <DayLink to={`/chart?position=${position.key}`} className={person ? styles.via : undefined}>
          {position.title}
        </DayLink>
      )}
    </span>
  );
}
