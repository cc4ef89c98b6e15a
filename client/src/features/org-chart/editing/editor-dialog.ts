import type { Key } from '@tandem/shared/org/records';
import type { ProposedAct } from './planned-drop.ts';

/** What the editor asks before it acts. Keys name positions, people, teams and initiatives. */
export type EditorDialog =
  | { readonly kind: 'move'; readonly keys: readonly Key[]; readonly alone: boolean }
  | { readonly kind: 'root'; readonly act: ProposedAct; readonly what: string }
  | { readonly kind: 'new'; readonly managerKey: Key | null }
  | { readonly kind: 'close'; readonly keys: readonly Key[] }
  | { readonly kind: 'assign'; readonly positionKey: Key }
  | { readonly kind: 'unseat'; readonly positionKey: Key }
  | { readonly kind: 'place'; readonly personKey: Key }
  | { readonly kind: 'owner'; readonly positionKey: Key; readonly initiativeKey: Key | null }
  | { readonly kind: 'dotted'; readonly positionKey: Key }
  | { readonly kind: 'move-team'; readonly teamKey: Key }
  | { readonly kind: 'merge-teams'; readonly teamKey: Key };
