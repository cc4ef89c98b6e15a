import { Radio, Select } from '@mantine/core';
import { useCallback, useState } from 'react';
import { pairOn } from '@tandem/shared/coverage/pair';
import { PRODUCT_OWNER, PROJECT_OWNER, type RoleKey } from '@tandem/shared/org/records';
import { SearchSelect } from '../../../ui/search-select.tsx';
import type { EditorDialog } from '../editing/editor-dialog.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findInitiatives } from '../editing/find-records.ts';
import { assignOwner } from '../editing/position-acts.ts';
import { type Editing, keyInWords } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DialogForm } from './dialog-form.tsx';

const ROLES = [PRODUCT_OWNER, PROJECT_OWNER] as const;

/** Asks of which initiative, in which role, and whether the person or the position owns it. Offers the missing role first. */
export function OwnerDialog(props: { readonly editing: Editing; readonly dialog: Extract<EditorDialog, { kind: 'owner' }> }) {
  const { editing, dialog } = props;
  const { ground, session } = editing;
  const { org, day } = ground;
  const [key] = useState(() => session.newKey());
  const [initiativeKey, setInitiative] = useState(dialog.initiativeKey);
  const [chosenRole, setRole] = useState<RoleKey | null>(null);
  const people = org.on(day).incumbents(dialog.positionKey);
  const [holder, setHolder] = useState(people[0]?.personKey ?? '');
  const initiative = initiativeKey === null ? undefined : org.initiative(initiativeKey);
  const missing = initiative && pairOn(org, initiative, day).productOwner === 'COVERED' ? PROJECT_OWNER : PRODUCT_OWNER;
  const role = chosenRole ?? missing;
  const find = useCallback((search: string) => Promise.resolve(findInitiatives(org, day, search)), [org, day]);
  const assignee = holder === '' ? { positionKey: dialog.positionKey } : { personKey: holder };
  const changes = initiative ? [assignOwner(key, initiative.key, role, assignee, day)] : [];
  const refusal = initiative ? ground.decide(changes) : null;
  const who = holder === '' ? keyInWords(editing.model, dialog.positionKey) : (org.person(holder)?.details.displayName ?? '');
  const roleWords = role.toLowerCase().replace('_', ' ');
  const label = fillIn(texts.label.own, { who, role: roleWords, initiative: initiative?.name ?? '' });
  return (
    <DialogForm
      title={fillIn(texts.dialog.ownerTitle, { what: keyInWords(editing.model, dialog.positionKey) })}
      submit={texts.dialog.own}
      ready={initiative !== undefined && refusal === null}
      words={refusal?.message ?? (initiative ? label : '')}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        if (editing.act({ label, changes }, dialog.positionKey)) editing.ask(null);
      }}
    >
      {dialog.initiativeKey === null && (
        <SearchSelect label={texts.dialog.initiative} find={find} value={initiativeKey} onChange={setInitiative} autoFocus />
      )}
      <Select
        label={texts.dialog.role}
        data={ROLES.map((one) => ({ value: one, label: texts.dialog[one as 'PRODUCT_OWNER' | 'PROJECT_OWNER'] }))}
        value={role}
        onChange={setRole}
        allowDeselect={false}
      />
      <Radio.Group label={texts.dialog.holder} value={holder} onChange={setHolder}>
        {people.map(({ personKey }) => (
          <Radio
            key={personKey}
            size="xs"
            mt={6}
            value={personKey}
            label={fillIn(texts.dialog.byPerson, { name: org.person(personKey)!.details.displayName })}
          />
        ))}
        <Radio size="xs" mt={6} value="" label={texts.dialog.byPosition} />
      </Radio.Group>
    </DialogForm>
  );
}
