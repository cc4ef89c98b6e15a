import { Select, TextInput } from '@mantine/core';
import { useCallback, useState } from 'react';
import { DOTTED_LINE_TYPES, type DottedLineType } from '@tandem/shared/org/records';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { addDottedLine } from '../editing/dotted-lines.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findPositions } from '../editing/find-records.ts';
import { type Editing, keyInWords } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DialogForm } from './dialog-form.tsx';

/** Asks for a second manager, what the line is for, and what stands on it. */
export function DottedLineDialog(props: { readonly editing: Editing; readonly positionKey: string }) {
  const { editing, positionKey } = props;
  const { model, ground, session } = editing;
  const [key] = useState(() => session.newKey());
  const [managerKey, setManager] = useState<string | null>(null);
  const [type, setType] = useState<DottedLineType>('FUNCTIONAL');
  const [label, setLabel] = useState('');
  const find = useCallback((search: string) => Promise.resolve(findPositions(model, search)), [model]);
  const written = label.trim() === '' ? null : label.trim();
  const changes = managerKey === null ? [] : [addDottedLine(key, { positionKey, managerKey, type, label: written }, ground.day)];
  const refusal = managerKey === null ? null : ground.decide(changes);
  const what = keyInWords(model, positionKey);
  const act = { label: fillIn(texts.label.dotted, { what, manager: managerKey === null ? '' : keyInWords(model, managerKey) }), changes };
  return (
    <DialogForm
      title={fillIn(texts.dialog.dottedTitle, { what })}
      submit={texts.dialog.dottedDo}
      ready={managerKey !== null && refusal === null}
      words={refusal?.message ?? (managerKey === null ? '' : act.label)}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        if (editing.act(act, positionKey)) editing.ask(null);
      }}
    >
      <SearchSelect label={texts.dialog.dottedTo} find={find} value={managerKey} onChange={setManager} autoFocus />
      <Select
        label={texts.dialog.dottedType}
        data={DOTTED_LINE_TYPES.map((one) => ({ value: one, label: texts.dottedType[one] }))}
        value={type}
        onChange={(value) => setType(DOTTED_LINE_TYPES.find((one) => one === value) ?? 'FUNCTIONAL')}
        allowDeselect={false}
      />
      <TextInput label={texts.dialog.dottedLabel} value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
    </DialogForm>
  );
}
