import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { changed, without, type EditedPolicy } from './edited-policy.ts';
import { text } from './texts.ts';
import styles from './policy.module.css';

/** Roles that the organization defines beside the two owners. */
export function OwnRolesField(props: {
  readonly roles: EditedPolicy['ownRoles'];
  readonly onChange: (roles: EditedPolicy['ownRoles']) => void;
  readonly error: string | null;
}) {
  const { roles, onChange } = props;
  return (
    <Rows
      title={text('ownRoles')}
      hint={text('ownRolesHint')}
      error={props.error}
      add={text('addRole')}
      onAdd={() => onChange([...roles, { role: '', label: '' }])}
    >
      {roles.map((one, at) => (
        <Row key={at} what={one.label || text('roleLabel')} onRemove={() => onChange(without(roles, at))}>
          <TextInput
            size="xs"
            label={text('roleLabel')}
            value={one.label}
            onChange={(event) => onChange(changed(roles, at, { label: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('roleKey')}
            value={one.role}
            onChange={(event) => onChange(changed(roles, at, { role: event.currentTarget.value }))}
          />
        </Row>
      ))}
    </Rows>
  );
}

/** How long it takes to fill a seat of some levels. */
export function LevelsField(props: {
  readonly levels: EditedPolicy['levels'];
  readonly onChange: (levels: EditedPolicy['levels']) => void;
  readonly error: string | null;
}) {
  const { levels, onChange } = props;
  return (
    <Rows title={text('levels')} error={props.error} add={text('addLevel')} onAdd={() => onChange([...levels, { level: '', days: '90' }])}>
      {levels.map((one, at) => (
        <Row key={at} what={one.level || text('level')} onRemove={() => onChange(without(levels, at))}>
          <TextInput
            size="xs"
            label={text('level')}
            value={one.level}
            onChange={(event) => onChange(changed(levels, at, { level: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('levelDays')}
            inputMode="numeric"
            value={one.days}
            onChange={(event) => onChange(changed(levels, at, { days: event.currentTarget.value }))}
          />
        </Row>
      ))}
    </Rows>
  );
}

/** Which rung a holder needs on an initiative of some size. */
export function RungsField(props: {
  readonly rungs: EditedPolicy['rungs'];
  readonly roles: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (rungs: EditedPolicy['rungs']) => void;
  readonly error: string | null;
}) {
  const { rungs, onChange } = props;
  const fresh = { role: 'PROJECT_OWNER', budget: '', currency: 'EUR', below: '', leastRung: '3' };
  return (
    <Rows title={null} error={props.error} add={text('addRung')} onAdd={() => onChange([...rungs, fresh])}>
      {rungs.map((one, at) => (
        <Row key={at} what={text('rungs')} onRemove={() => onChange(without(rungs, at))}>
          <NativeSelect
            size="xs"
            label={text('rungRole')}
            data={[...props.roles]}
            value={one.role}
            onChange={(event) => onChange(changed(rungs, at, { role: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('rungBudget')}
            inputMode="decimal"
            value={one.budget}
            onChange={(event) => onChange(changed(rungs, at, { budget: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('rungCurrency')}
            maxLength={3}
            value={one.currency}
            onChange={(event) => onChange(changed(rungs, at, { currency: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('rungBelow')}
            inputMode="numeric"
            value={one.below}
            onChange={(event) => onChange(changed(rungs, at, { below: event.currentTarget.value }))}
          />
          <TextInput
            size="xs"
            label={text('rungLeast')}
            inputMode="numeric"
            value={one.leastRung}
            onChange={(event) => onChange(changed(rungs, at, { leastRung: event.currentTarget.value }))}
          />
        </Row>
      ))}
    </Rows>
  );
}

function Rows(props: {
  readonly title: string | null;
  readonly hint?: string;
  readonly error: string | null;
  readonly add: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.rows}>
      {props.title !== null && <h3 className={styles.rowsTitle}>{props.title}</h3>}
      {props.hint && <p className={styles.quiet}>{props.hint}</p>}
      {props.children}
      {props.error !== null && <p className={styles.fault}>{props.error}</p>}
      <Button variant="default" size="compact-sm" onClick={props.onAdd} className={styles.add ?? ''}>
        {props.add}
      </Button>
    </div>
  );
}

function Row(props: { readonly what: string; readonly onRemove: () => void; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      {props.children}
      <ActionIcon aria-label={text('removeOf', { what: props.what })} onClick={props.onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
    </div>
  );
}
