import { Button, Checkbox } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { numberOfKey } from '../chart-model.ts';
import type { EditorDialog } from '../editing/editor-dialog.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findPositions } from '../editing/find-records.ts';
import { planMove, whatMoves } from '../editing/planned-drop.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import type { Editing } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DialogForm } from './dialog-form.tsx';

/** Asks for the new manager of what moves, with the same explanation as a drag gives. */
export function MoveDialog(props: { readonly editing: Editing; readonly dialog: Extract<EditorDialog, { kind: 'move' }> }) {
  const { editing, dialog } = props;
  const { model, ground } = editing;
  const [managerKey, setManager] = useState<string | null>(null);
  const [alone, setAlone] = useState(dialog.alone);
  const moving = useMemo(() => dialog.keys.map((key) => numberOfKey(model, key)).filter((node) => node !== NONE), [dialog.keys, model]);
  const plan = managerKey === null ? null : planMove(ground, moving, numberOfKey(model, managerKey), alone);
  const toTop = planMove(ground, moving, NONE, alone);
  const find = useCallback((search: string) => Promise.resolve(findPositions(model, search)), [model]);
  const close = (): void => editing.ask(null);

  if (moving.length === 0) return null;
  return (
    <DialogForm
      title={fillIn(texts.dialog.moveTitle, { what: whatMoves(model, moving, alone) })}
      submit={texts.dialog.move}
      ready={plan?.kind === 'act'}
      words={plan?.text ?? ''}
      refused={plan?.kind === 'refused'}
      onClose={close}
      onSubmit={() => {
        if (plan?.kind === 'act' && editing.act(plan, managerKey, dialog.keys[0])) close();
      }}
      extra={
        toTop.kind === 'root' && (
          <Button
            variant="subtle"
            onClick={() => {
              if (editing.act(toTop, null, dialog.keys[0])) close();
            }}
          >
            {texts.dialog.toTop}
          </Button>
        )
      }
    >
      <SearchSelect label={texts.dialog.moveTo} find={find} value={managerKey} onChange={setManager} autoFocus />
      <Checkbox size="xs" label={texts.dialog.alone} checked={alone} onChange={(event) => setAlone(event.currentTarget.checked)} />
    </DialogForm>
  );
}

/** Asks before something is moved to the top. */
export function RootDialog(props: { readonly editing: Editing; readonly dialog: Extract<EditorDialog, { kind: 'root' }> }) {
  const { editing, dialog } = props;
  return (
    <DialogForm
      title={texts.dialog.rootTitle}
      submit={texts.dialog.rootDo}
      ready
      words={fillIn(texts.dialog.rootText, { what: dialog.what })}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        if (editing.act(dialog.act)) editing.ask(null);
      }}
    />
  );
}
