import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { formatDay } from '../../ui/format.ts';
import { UpdateSettingsDocument } from './settings.documents.ts';
import { text } from './texts.ts';

/** Chooses the organization's time zone. */
export function TimeZoneForm(props: { readonly timeZone: string; readonly today: string; readonly editable: boolean }) {
  const { act, busy } = useAct(UpdateSettingsDocument, payloadOf, { undoable: false });
  const [timeZone, setTimeZone] = useState(props.timeZone);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act({ input: { timeZone } }, text('saved'));
      }}
    >
      <Group align="flex-end" gap="sm">
        <Select
          label={text('timeZone')}
          searchable
          allowDeselect={false}
          disabled={!props.editable}
          w="18rem"
          maw="100%"
          limit={50}
          data={[...new Set(['UTC', props.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
          value={timeZone}
          onChange={(value) => value && setTimeZone(value)}
        />
        {props.editable && (
          <Button type="submit" size="sm" loading={busy} disabled={timeZone === props.timeZone}>
            {text('save')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt={6}>
        {text('timeZoneHint', { today: formatDay(props.today, 'long') })}
      </Text>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly updateSettings: Payload }): Payload => answer.updateSettings;
