import { mergeTeams } from '@tandem/shared/changes/merge-teams';
import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { findTeams } from '../editing/find-records.ts';
import type { ProposedAct } from '../editing/planned-drop.ts';
import type { Editing } from '../hooks/use-editing.ts';
import { fillIn } from '../texts.ts';
import { DialogForm } from './dialog-form.tsx';

/** Asks below which team a team goes. */
export function MoveTeamDialog(props: { readonly editing: Editing; readonly teamKey: string }) {
  const { editing, teamKey } = props;
  const { ground } = editing;
  const [parentKey, setParent] = useState<string | null>(null);
  const find = useCallback((search: string) => Promise.resolve(findTeams(ground.org, search, [teamKey])), [ground.org, teamKey]);
  const what = ground.org.team(teamKey)?.name ?? '';
  const under = (key: string | null): ProposedAct => ({
    label:
      key === null
        ? fillIn(texts.label.moveTeamTop, { what })
        : fillIn(texts.label.moveTeam, { what, team: ground.org.team(key)?.name ?? '' }),
    changes: [{ kind: 'UPDATE_TEAM', teamKey, set: { parentKey: key } }],
  });
  const refusal = parentKey === null ? null : ground.decide(under(parentKey).changes);
  const done = (act: ProposedAct): void => {
    if (editing.act(act)) editing.ask(null);
  };
  return (
    <DialogForm
      title={fillIn(texts.dialog.teamMoveTitle, { team: what })}
      submit={texts.dialog.move}
      ready={parentKey !== null && refusal === null}
      words={refusal?.message ?? ''}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => done(under(parentKey))}
      extra={
        ground.org.team(teamKey)?.parentKey !== null && (
          <Button variant="subtle" onClick={() => done(under(null))}>
            {texts.dialog.teamTop}
          </Button>
        )
      }
    >
      <SearchSelect label={texts.dialog.teamParent} find={find} value={parentKey} onChange={setParent} autoFocus />
    </DialogForm>
  );
}

/** Asks into which team a team goes, and says what goes with it. */
export function MergeTeamsDialog(props: { readonly editing: Editing; readonly teamKey: string }) {
  const { editing, teamKey } = props;
  const { ground } = editing;
  const [intoKey, setInto] = useState<string | null>(null);
  const find = useCallback((search: string) => Promise.resolve(findTeams(ground.org, search, [teamKey])), [ground.org, teamKey]);
  const what = ground.org.team(teamKey)?.name ?? '';
  const changes = intoKey === null ? [] : mergeTeams(ground.org, teamKey, intoKey, ground.day);
  const refusal = intoKey === null ? null : ground.decide(changes);
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  const words = fillIn(texts.dialog.mergeWords, { positions: count('UPDATE_POSITION'), initiatives: count('UPDATE_INITIATIVE') });
  return (
    <DialogForm
      title={fillIn(texts.dialog.teamMergeTitle, { team: what })}
      submit={texts.dialog.merge}
      ready={intoKey !== null && refusal === null}
      words={refusal?.message ?? (intoKey === null ? '' : words)}
      refused={refusal !== null}
      onClose={() => editing.ask(null)}
      onSubmit={() => {
        const label = fillIn(texts.label.mergeTeams, { what, team: ground.org.team(intoKey!)?.name ?? '' });
        if (editing.act({ label, changes })) editing.ask(null);
      }}
    >
      <SearchSelect label={texts.dialog.teamInto} find={find} value={intoKey} onChange={setInto} autoFocus />
    </DialogForm>
  );
}
