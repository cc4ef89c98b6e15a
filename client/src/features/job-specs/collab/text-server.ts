/** One edit of the text as the server keeps it. */
export interface TextEdit {
  /** The text's version after it. */
  readonly textVersion: number;
  readonly clientId: string;
  /** JSON of a change set. */
  readonly changes: string;
}

/** What the server says to edits: taken, or others were first and these came in between; or why it takes none at all. */
export type PushAnswer =
  | { readonly kind: 'EDITS'; readonly accepted: boolean; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'RELOAD' }
  | { readonly kind: 'REFUSED'; readonly message: string };

/** Somebody else who has the spec open, with offsets into the text as they know it. */
export interface Guest {
  readonly clientId: string;
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly colour: number;
}

/** What is heard of a spec while it is open. */
export interface Hearing {
  edits(edits: readonly TextEdit[]): void;
  others(others: readonly Guest[]): void;
  /** Anything but the text may have changed: title, facts, comments, versions, status. */
  changed(version: number): void;
  reload(): void;
  connected(): void;
  lost(): void;
}

/** The server as the editor sees it. A push that throws may have been taken or not. */
export interface TextServer {
  readonly clientId: string;
  push(baseVersion: number, changes: readonly string[]): Promise<PushAnswer>;
  follow(after: () => number, hear: Hearing): () => void;
  setFocus(from: number | null, to: number | null): void;
}
