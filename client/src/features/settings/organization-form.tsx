import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SettingsQuery } from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { UpdateSettingsDocument } from './settings.documents.ts';
import { text } from './texts.ts';

const FIELDS = ['organizationName', 'organizationUrl', 'organizationLogoUrl'] as const;

/** What job specs say of the organization: its name, its page, its logo, and the statement that new ones end with. */
export function OrganizationForm({ settings, editable }: { readonly settings: SettingsQuery['settings']; readonly editable: boolean }) {
  const { act, busy } = useAct(UpdateSettingsDocument, payloadOf, { undoable: false });
  const [facts, setFacts] = useState({
    organizationName: settings.organizationName,
    organizationUrl: settings.organizationUrl ?? '',
    organizationLogoUrl: settings.organizationLogoUrl ?? '',
    jobSpecStatement: settings.jobSpecStatement ?? '',
  });
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const error = (field: string) => refusals.find((refusal) => refusal.field === field)?.message;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const said = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, value.trim() || null]));
        void act({ input: said }, text('organizationSaved')).then((answer) => setRefusals(answer.ok ? [] : answer.refusals));
      }}
    >
      <Stack gap="sm">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={text(field)}
            type={field === 'organizationName' ? 'text' : 'url'}
            placeholder={field === 'organizationName' ? '' : 'https://'}
            maw="32rem"
            disabled={!editable}
            value={facts[field]}
            onChange={(event) => setFacts({ ...facts, [field]: event.currentTarget.value })}
            error={error(field)}
          />
        ))}
        <Textarea
          label={text('jobSpecStatement')}
          description={text('jobSpecStatementHint')}
          autosize
          minRows={2}
          maxRows={12}
          maw="44rem"
          disabled={!editable}
          value={facts.jobSpecStatement}
          onChange={(event) => setFacts({ ...facts, jobSpecStatement: event.currentTarget.value })}
          error={error('jobSpecStatement')}
        />
        {editable && (
          <Group>
            <Button type="submit" loading={busy}>
              {text('save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly updateSettings: Payload }): Payload => answer.updateSettings;
