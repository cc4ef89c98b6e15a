import { collab } from '@codemirror/collab';
import { ChangeSet, EditorState, Text, type Transaction } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebasePending } from '@tandem/client/features/job-specs/collab/rebase-pending';
import { TextPeer, type SaveState } from '@tandem/client/features/job-specs/collab/text-peer';
import type { PushAnswer, TextEdit } from '@tandem/client/features/job-specs/collab/text-server';

/** The server's side in small: takes edits on its newest version only, all or none. Without the check it takes whatever comes. */
class SmallServer {
  text = Text.of(['We plan.']);
  readonly edits: TextEdit[] = [];

  constructor(private readonly checksVersion = true) {}

  push(clientId: string, baseVersion: number, changes: readonly string[]): PushAnswer {
    const isBehind = baseVersion < this.edits.length;
    if (changes.length > 0 && (!isBehind || !this.checksVersion)) {
      for (const json of changes) {
        const set = ChangeSet.fromJSON(JSON.parse(json));
        if (set.length !== this.text.length) return { kind: 'REFUSED', message: 'made for another length' };
        this.text = set.apply(this.text);
        this.edits.push({ textVersion: this.edits.length + 1, clientId, changes: json });
      }
      return { kind: 'EDITS', accepted: true, edits: this.edits.slice(baseVersion) };
    }
    return { kind: 'EDITS', accepted: changes.length === 0, edits: this.edits.slice(baseVersion) };
  }
}

/** A window with a connection that loses what it is told to lose: the request, or the answer. */
class Window {
  state: EditorState;
  readonly peer: TextPeer;
  shelf: { readonly baseVersion: number; readonly changes: readonly string[] } | null = null;
  said: SaveState = { kind: 'SAVED' };
  loses: 'NOTHING' | 'REQUEST' | 'ANSWER' = 'NOTHING';

  constructor(
    readonly id: string,
    readonly server: SmallServer,
  ) {
    this.state = EditorState.create({ doc: server.text, extensions: collab({ startVersion: server.edits.length, clientID: id }) });
    const push = async (baseVersion: number, changes: readonly string[]): Promise<PushAnswer> => {
      await Promise.resolve();
      if (this.loses === 'REQUEST') throw new Error('lost on the way there');
      const answer = server.push(id, baseVersion, changes);
      if (this.loses === 'ANSWER') throw new Error('lost on the way back');
      return answer;
    };
    this.peer = new TextPeer(
      { state: this.state, dispatch: (transaction) => this.take(transaction) },
      { clientId: id, push },
      { keep: (pending) => (this.shelf = pending) },
      (state) => (this.said = state),
      // What is sent later is sent when the test says so.
      () => 2_000_000_000,
    );
    Object.defineProperty((this.peer as unknown as { holder: object }).holder, 'state', { get: () => this.state });
  }

  type(at: number, insert: string, remove: number): void {
    const from = Math.min(at, this.state.doc.length);
    const to = Math.min(from + remove, this.state.doc.length);
    this.state = this.state.update({ changes: { from, to, insert } }).state;
    this.peer.edited();
  }

  private take(transaction: Transaction): void {
    this.state = transaction.state;
  }
}

const steps = fc.array(
  fc.record({
    who: fc.nat({ max: 2 }),
    at: fc.nat({ max: 40 }),
    remove: fc.nat({ max: 4 }),
    pushes: fc.boolean(),
    hears: fc.boolean(),
    loses: fc.constantFrom('NOTHING', 'NOTHING', 'REQUEST', 'ANSWER'),
  }),
  { maxLength: 40 },
);
type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never;

async function play(server: SmallServer, acts: Steps): Promise<{ windows: Window[]; typed: string[] }> {
  const windows = ['a', 'b', 'c'].map((id) => new Window(id, server));
  const typed: string[] = [];
  for (const [i, { who, at, remove, pushes, hears, loses }] of acts.entries()) {
    const window = windows[who]!;
    const word = `<${i}>`;
    window.type(at, word, remove);
    typed.push(word);
    window.loses = loses;
    if (pushes) await window.peer.push();
    window.loses = 'NOTHING';
    if (hears) window.peer.receive(server.edits);
  }
  for (let round = 0; round < 6; round++) for (const window of windows) await window.peer.push();
  for (const window of windows) window.peer.receive(server.edits);
  for (const window of windows) window.peer.stop();
  return { windows, typed };
}

describe('windows that type in one text', () => {
  test('end with the same text, whatever was lost on the way, and each edit is done once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (acts) => {
        const server = new SmallServer();
        const { windows, typed } = await play(server, acts);
        const text = server.text.toString();
        for (const window of windows) {
          expect(window.state.doc.toString()).toBe(text);
          expect(window.said.kind).toBe('SAVED');
          expect(window.shelf).toBeNull();
        }
        expect(server.edits).toHaveLength(typed.length);
      }),
      { numRuns: 150 },
    );
  });

  test('keep every word where nobody deletes anything', async () => {
    const onlyTyping = steps.map((acts) => acts.map((act) => ({ ...act, remove: 0 })));
    await fc.assert(
      fc.asyncProperty(onlyTyping, async (acts) => {
        const server = new SmallServer();
        const { typed } = await play(server, acts);
        const text = server.text.toString();
        const letters = (words: string): string => Array.from(words).toSorted().join('');
        expect(letters(text)).toBe(letters(`We plan.${typed.join('')}`));
      }),
      { numRuns: 80 },
    );
  });

  test('would not, if the server took edits that were made on an older text (control)', async () => {
    const outcome = await fc.check(
      fc.asyncProperty(steps, async (acts) => {
        const server = new SmallServer(false);
        const { windows } = await play(server, acts);
        return windows.every((window) => window.state.doc.toString() === server.text.toString());
      }),
      { numRuns: 150 },
    );
    expect(outcome.failed).toBe(true);
  });
});

describe('a window that is loaded again before its edits were acknowledged', () => {
  const load = (server: SmallServer, window: Window): string => {
    const since = server.edits.slice(window.shelf!.baseVersion);
    let text = server.text;
    for (const set of rebasePending(window.shelf!, since, window.id)) text = set.apply(text);
    return text.toString();
  };

  test('types them once more, after what others typed meanwhile', async () => {
    const server = new SmallServer();
    const [ada, grace] = [new Window('a', server), new Window('b', server)];
    ada.type(8, ' Ada.', 0);
    ada.type(13, ' More.', 0);
    grace.type(0, 'Grace. ', 0);
    await grace.peer.push();
    expect(load(server, ada)).toBe('Grace. We plan. Ada. More.');
  });

  test('does not type again what was taken although the answer was lost', async () => {
    const server = new SmallServer();
    const [ada, grace] = [new Window('a', server), new Window('b', server)];
    ada.type(8, ' Ada.', 0);
    ada.loses = 'ANSWER';
    await ada.peer.push();
    ada.type(13, ' More.', 0);
    grace.peer.receive(server.edits);
    grace.type(0, 'Grace. ', 0);
    await grace.peer.push();
    expect(ada.said.kind).toBe('OFFLINE');
    expect(load(server, ada)).toBe('Grace. We plan. Ada. More.');
    ada.peer.stop();
  });
});
