import { Button, Group, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { panelText } from './panel-texts.ts';

/** Where one says something; `say` answers whether it was taken, and only then are the words let go. */
export function CommentForm(props: {
  readonly label: string;
  readonly send: string;
  readonly before?: string;
  readonly busy: boolean;
  readonly say: (words: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}) {
  const [words, setWords] = useState(props.before ?? '');
  const submit = async () => {
    const said = words.trim();
    if (said !== '' && (await props.say(said))) setWords('');
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textarea
        aria-label={props.label}
        placeholder={props.label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={5_000}
        autoFocus={props.onCancel !== undefined}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      />
      <Group justify="flex-end" gap="xs" mt={6}>
        {props.onCancel && (
          <Button variant="default" size="compact-xs" onClick={props.onCancel}>
            {panelText('cancel')}
          </Button>
        )}
        <Button type="submit" size="compact-xs" loading={props.busy} disabled={words.trim() === ''}>
          {props.send}
        </Button>
      </Group>
    </form>
  );
}
