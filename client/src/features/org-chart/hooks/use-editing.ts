import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import { isGhost } from '../chart-nodes.ts';
import type { ChartEditor, EditorSession } from '../editing/chart-editor.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import type { EditorDialog } from '../editing/editor-dialog.ts';
import { type DropGround, inWords, type PlannedDrop, planDrop, planMove, type ProposedAct, whatMoves } from '../editing/planned-drop.ts';
import type { Point } from '../geometry/camera.ts';
import { NONE, spanOf } from '../../../org-geometry/forest.ts';
import type { ChartStore } from '../state/chart-store.ts';
import type { DraggingTool } from '../state/chart-tool.ts';
import type { EditorCommand } from '../state/editor-keys.ts';
import { actedOn, topmost, withSubtrees } from '../state/picks.ts';
import { fillIn } from '../texts.ts';

/** What the editor last said. */
export interface EditorMessage {
  readonly tone: 'done' | 'refused';
  readonly text: string;
  readonly undoable: boolean;
}

/** A card on its way home after a refused drop, in pixels of the stage. */
export interface Homing {
  readonly label: string;
  readonly from: Point;
  readonly to: Point;
}

/** All that the chart's parts need in order to edit. */
export interface Editing {
  readonly ground: DropGround;
  readonly session: EditorSession;
  readonly model: ChartModel;
  readonly dialog: EditorDialog | null;
  readonly menu: { readonly node: number; readonly at: Point } | null;
  readonly message: EditorMessage | null;
  readonly homing: Homing | null;
  readonly cutKeys: readonly string[];
  /** What was cut stays where it is after all. */
  keepCut(): void;
  ask(dialog: EditorDialog | null): void;
  openMenu(menu: { readonly node: number; readonly at: Point } | null): void;
  say(message: EditorMessage | null): void;
  /** Does an act at once; `anchorKey` names the card that stays in place, `seenKey` one to look at then. Answers whether it was allowed. */
  act(proposed: ProposedAct, anchorKey?: string | null, seenKey?: string): boolean;
  drop(tool: DraggingTool): void;
  landed(): void;
  /** Carries a command out on what is picked, or on the position given. */
  run(command: EditorCommand, node?: number): void;
}

/** Editing on the chart; null where there is no editor, or the viewer may only look. */
export function useEditing(input: {
  readonly editor: ChartEditor | undefined;
  readonly model: ChartModel;
  readonly store: ChartStore;
  /** Told before an act changes the drawing which card stays in place, and which one to look at then. */
  readonly onAct: (anchorKey: string | null, seenKey: string | null) => void;
  /** Selects a position by key, opens its details and puts the hand into them where `edit`. */
  readonly onOpen: (key: string, edit: boolean) => void;
  /** Where a menu opens that no pointer asked for: a point of the window. */
  readonly placeOf: (node: number) => Point;
}): Editing | null {
  const { editor, model, store, onAct, onOpen, placeOf } = input;
  const session = editor?.session ?? null;
  const day = editor?.day ?? 0;
  const canEdit = useSyncExternalStore(session?.subscribe ?? never, () => session?.get().canEdit ?? false);
  const [dialog, ask] = useState<EditorDialog | null>(null);
  const [menu, openMenu] = useState<Editing['menu']>(null);
  const [message, say] = useState<EditorMessage | null>(null);
  const [homing, setHoming] = useState<Homing | null>(null);
  const [cutKeys, setCut] = useState<readonly string[]>([]);

  const ground = useMemo((): DropGround | null => {
    if (session === null) return null;
    return { model, org: session.get().org, day, decide: (changes: readonly Change[]) => session.decide(changes) };
  }, [session, model, day]);

  const act = useCallback(
    (proposed: ProposedAct, anchorKey: string | null = null, seenKey?: string): boolean => {
      if (session === null) return false;
      const refusal = session.decide(proposed.changes);
      if (refusal !== null) {
        say(refusedWith([refusal]));
        return false;
      }
      onAct(anchorKey, seenKey ?? null);
      say({ tone: 'done', text: fillIn(texts.done.acted, { label: proposed.label }), undoable: true });
      void session.act(proposed.label, proposed.changes).then((refusals) => refusals.length > 0 && say(refusedWith(refusals)));
      return true;
    },
    [session, onAct],
  );

  const goHome = useCallback(
    (tool: DraggingTool, why: string) => {
      const { scene, camera } = store.get();
      const to = {
        x: scene.layout.x[tool.grabbed]! * camera.scale + camera.x,
        y: scene.layout.y[tool.grabbed]! * camera.scale + camera.y,
      };
      setHoming({ label: whatMoves(model, tool.moving, tool.alone), from: tool.contact.at, to });
      say({ tone: 'refused', text: fillIn(texts.done.home, { why }), undoable: false });
    },
    [store, model],
  );

  const carryOut = useCallback(
    (plan: PlannedDrop, moving: readonly number[], onRefused: (why: string) => void): void => {
      switch (plan.kind) {
        case 'nothing':
          return;
        case 'refused':
          return onRefused(plan.why);
        case 'root':
          return ask({ kind: 'root', act: plan, what: whatMoves(model, moving, false) });
        case 'owner':
          return ask({ kind: 'owner', positionKey: model.nodes[moving[0]!]!.key, initiativeKey: plan.initiativeKey });
        case 'act':
          act(plan, plan.node === NONE ? null : model.nodes[plan.node]!.key, model.nodes[moving[0]!]!.key);
      }
    },
    [model, act],
  );

  const drop = useCallback(
    (tool: DraggingTool) => {
      if (ground === null) return;
      carryOut(planDrop(ground, tool.moving, tool.spot, tool.alone), tool.moving, (why) => goHome(tool, why));
    },
    [ground, carryOut, goHome],
  );

  const run = useCallback(
    (command: EditorCommand, node?: number): void => {
      if (ground === null || session === null) return;
      const state = store.get();
      const real = (one: number): number => (model.nodes[one]!.ghostOf === undefined ? one : numberOfKey(model, model.nodes[one]!.ghostOf));
      const meant = node !== undefined && !state.picked.has(node) ? [node] : actedOn(state);
      const nodes = [...new Set(meant.map(real))].filter((one) => one !== NONE && !isGhost(model.nodes[one]!));
      const first = nodes[0];
      const keys = nodes.map((one) => model.nodes[one]!.key);
      const pick = (all: readonly number[]): void => {
        const shown = all.filter((one) => !isGhost(model.nodes[one]!));
        store.dispatch({ kind: 'picked', nodes: shown, how: 'only' });
        tellPicks();
      };
      const tellPicks = (): void => {
        const count = store.get().picked.size;
        say({ tone: 'done', text: fillIn(count === 1 ? texts.done.picked_one : texts.done.picked_other, { count }), undoable: false });
      };
      switch (command) {
        case 'undo':
          void session
            .undo()
            .then((refusals) =>
              say(refusals.length > 0 ? refusedWith(refusals) : { tone: 'done', text: texts.done.undone, undoable: false }),
            );
          return;
        case 'redo':
          void session
            .redo()
            .then((refusals) =>
              say(refusals.length > 0 ? refusedWith(refusals) : { tone: 'done', text: texts.done.redone, undoable: false }),
            );
          return;
        case 'pick-all':
          return pick(Array.from(state.scene.layout.order));
        case 'create-here':
          return ask({ kind: 'new', managerKey: first === undefined ? null : keys[0]! });
        default:
      }
      if (first === undefined) {
        if (command === 'add-report') ask({ kind: 'new', managerKey: null });
        return;
      }
      const key = keys[0]!;
      switch (command) {
        case 'move-to':
        case 'move-alone':
          return ask({
            kind: 'move',
            keys: topmost(model.forest, nodes).map((one) => model.nodes[one]!.key),
            alone: command === 'move-alone',
          });
        case 'add-report':
          return ask({ kind: 'new', managerKey: key });
        case 'edit':
          return onOpen(key, true);
        case 'close':
          return ask({ kind: 'close', keys });
        case 'assign':
          return ask({ kind: 'assign', positionKey: key });
        case 'unseat':
          return ask({ kind: 'unseat', positionKey: key });
        case 'owner':
          return ask({ kind: 'owner', positionKey: key, initiativeKey: null });
        case 'dotted':
          return ask({ kind: 'dotted', positionKey: key });
        case 'move-team':
        case 'merge-teams': {
          const { teamKey } = model.nodes[first]!;
          return teamKey === null ? undefined : ask({ kind: command, teamKey });
        }
        case 'cut':
          setCut(topmost(model.forest, nodes).map((one) => model.nodes[one]!.key));
          return say({
            tone: 'done',
            text: fillIn(nodes.length === 1 ? texts.done.cut_one : texts.done.cut_other, { count: nodes.length }),
            undoable: false,
          });
        case 'paste': {
          const moving = cutKeys.map((one) => numberOfKey(model, one)).filter((one) => one !== NONE);
          if (moving.length === 0) return say({ tone: 'refused', text: texts.done.nothingCut, undoable: false });
          const plan = planMove(ground, moving, first, false);
          if (plan.kind === 'refused')
            return say({ tone: 'refused', text: fillIn(texts.done.refused, { why: plan.why }), undoable: false });
          if (plan.kind === 'nothing') return say({ tone: 'refused', text: plan.text, undoable: false });
          setCut([]);
          return carryOut(plan, moving, () => {});
        }
        case 'pick':
          store.dispatch({ kind: 'picked', nodes: [state.selected], how: 'mark' });
          return tellPicks();
        case 'pick-subtree':
          return pick(withSubtrees(model.forest, nodes));
        case 'menu':
          return openMenu({ node: first, at: placeOf(first) });
        case 'fold':
          if (spanOf(model.forest, first) > 0) store.dispatch({ kind: 'toggled', node: first });
      }
    },
    [ground, session, store, model, cutKeys, carryOut, onOpen, placeOf],
  );

  const landed = useCallback(() => setHoming(null), []);
  const keepCut = useCallback(() => setCut([]), []);
  return useMemo(
    () =>
      session === null || ground === null || !canEdit
        ? null
        : { ground, session, model, dialog, menu, message, homing, cutKeys, keepCut, ask, openMenu, say, act, drop, landed, run },
    [session, ground, canEdit, model, dialog, menu, message, homing, cutKeys, keepCut, act, drop, landed, run],
  );
}

/** A position in a sentence, by key; empty where it is gone. */
export function keyInWords(model: ChartModel, key: string): string {
  const node = numberOfKey(model, key);
  return node === NONE ? '' : inWords(model, node);
}

function refusedWith(refusals: readonly Refusal[]): EditorMessage {
  return { tone: 'refused', text: fillIn(texts.done.refused, { why: refusals.map(({ message }) => message).join(' ') }), undoable: false };
}

const never = () => () => {};
