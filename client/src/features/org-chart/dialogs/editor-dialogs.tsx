import type { Editing } from '../hooks/use-editing.ts';
import { DottedLineDialog } from './dotted-line-dialog.tsx';
import { MoveDialog, RootDialog } from './move-dialog.tsx';
import { NewPositionDialog } from './new-position-dialog.tsx';
import { OwnerDialog } from './owner-dialog.tsx';
import { AssignDialog, CloseDialog, PlaceDialog, UnseatDialog } from './seat-dialogs.tsx';
import { MergeTeamsDialog, MoveTeamDialog } from './team-dialogs.tsx';

/** Whatever the editor is asking. */
export function EditorDialogs(props: { readonly editing: Editing; readonly onMade: (key: string) => void }) {
  const { editing } = props;
  const { dialog } = editing;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'move':
      return <MoveDialog editing={editing} dialog={dialog} />;
    case 'root':
      return <RootDialog editing={editing} dialog={dialog} />;
    case 'new':
      return <NewPositionDialog editing={editing} dialog={dialog} onMade={props.onMade} />;
    case 'close':
      return <CloseDialog editing={editing} dialog={dialog} />;
    case 'assign':
      return <AssignDialog editing={editing} positionKey={dialog.positionKey} />;
    case 'unseat':
      return <UnseatDialog editing={editing} positionKey={dialog.positionKey} />;
    case 'place':
      return <PlaceDialog editing={editing} personKey={dialog.personKey} />;
    case 'owner':
      return <OwnerDialog editing={editing} dialog={dialog} />;
    case 'move-team':
      return <MoveTeamDialog editing={editing} teamKey={dialog.teamKey} />;
    case 'merge-teams':
      return <MergeTeamsDialog editing={editing} teamKey={dialog.teamKey} />;
    case 'dotted':
      return <DottedLineDialog editing={editing} positionKey={dialog.positionKey} />;
  }
}
