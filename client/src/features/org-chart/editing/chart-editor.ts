import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** Somebody else in the same version of the organization. */
export interface OtherEditor {
  readonly clientId: string;
  readonly name: string;
  readonly focusKey: Key | null;
  readonly selectedKeys: readonly Key[];
  /** Number of their colour. */
  readonly colour: number;
}

/** What the chart needs of a session: an organization that is edited here at once and elsewhere soon. */
export interface EditorSession {
  get(): { readonly org: Org; readonly base: Org; readonly canEdit: boolean; readonly showsPay: boolean };
  subscribe(listener: () => void): () => void;
  decide(changes: readonly Change[]): Refusal | null;
  act(label: string, changes: readonly Change[]): Promise<readonly Refusal[]>;
  undo(): Promise<readonly Refusal[]>;
  redo(): Promise<readonly Refusal[]>;
  newKey(): Key;
}

/** Makes the chart an editor. */
export interface ChartEditor {
  readonly session: EditorSession;
  /** The day that is shown, and from which edits hold. */
  readonly day: Day;
  /** Who else is here; left out: nobody. */
  readonly others?: readonly OtherEditor[];
  /** Told what is selected, so that others can see it. */
  readonly onPresence?: (presence: { readonly focusKey: Key | null; readonly selectedKeys: readonly Key[] }) => void;
}
