import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import { type Day, formatDay } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { cardName, type ChartModel } from '../chart-model.ts';
import { isGhost, isVacant } from '../chart-nodes.ts';
import { isWithin, NONE } from '../../../org-geometry/forest.ts';
import type { DropSpot } from '../state/chart-tool.ts';
import { fillIn } from '../texts.ts';
import { editorTexts as texts } from './editor-texts.ts';
import { moveChanges } from './move-changes.ts';

/** One act as the chart proposes it. */
export interface ProposedAct {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** What would come of letting go. `node` is the card that is lit up, `NONE` for none. */
export type PlannedDrop =
  | { readonly kind: 'nothing'; readonly node: number; readonly text: string }
  | { readonly kind: 'refused'; readonly node: number; readonly text: string; readonly why: string }
  | ({ readonly kind: 'act'; readonly node: number; readonly text: string } & ProposedAct)
  /** Something has to be asked first. */
  | ({ readonly kind: 'root'; readonly node: number; readonly text: string } & ProposedAct)
  | { readonly kind: 'owner'; readonly node: number; readonly text: string; readonly initiativeKey: string };

/** What a drop needs to know. */
export interface DropGround {
  readonly model: ChartModel;
  readonly org: Org;
  readonly day: Day;
  decide(changes: readonly Change[]): Refusal | null;
}

/** Works out what dropping the positions at a spot would do, and says so in words. Changes nothing. */
export function planDrop(ground: DropGround, moving: readonly number[], spot: DropSpot | null, alone: boolean): PlannedDrop {
  switch (spot?.kind) {
    case undefined:
      return { kind: 'nothing', node: NONE, text: texts.drop.itself };
    case 'card':
      return planMove(ground, moving, managerMeant(ground.model, spot.node), alone);
    case 'stage':
      return planMove(ground, moving, NONE, alone);
    case 'team':
      return planTeam(ground, moving, spot.teamKey, alone);
    case 'bench':
      return planBench(ground, moving);
    case 'initiative': {
      const initiative = ground.org.initiative(spot.initiativeKey)?.name ?? '';
      return { kind: 'owner', node: NONE, text: fillIn(texts.drop.initiative, { initiative }), initiativeKey: spot.initiativeKey };
    }
  }
}

/** The same for a new manager; `NONE` is nobody. */
export function planMove(ground: DropGround, moving: readonly number[], manager: number, alone: boolean): PlannedDrop {
  const { model, org, day } = ground;
  if (manager !== NONE && moving.includes(manager)) return { kind: 'nothing', node: NONE, text: texts.drop.itself };
  const managerWords = manager === NONE ? '' : inWords(model, manager);
  const keys = moving.map((node) => model.nodes[node]!.key);
  const changes = moveChanges(org, day, { keys, managerKey: manager === NONE ? null : model.nodes[manager]!.key, alone });
  const coming = moving.filter((node) => model.forest.parent[node] !== manager);
  if (coming.length === 0) {
    const text = manager === NONE ? texts.drop.alreadyRoot : fillIn(texts.drop.already, { manager: managerWords });
    return { kind: 'nothing', node: manager, text };
  }
  const refusal = ground.decide(changes);
  if (refusal !== null)
    return { kind: 'refused', node: manager, text: fillIn(texts.drop.refused, { why: refusal.message }), why: refusal.message };
  const what = whatMoves(model, moving, alone);
  if (manager === NONE) return { kind: 'root', node: NONE, text: texts.drop.root, label: fillIn(texts.label.root, { what }), changes };
  const facts = [layerWords(model, moving, manager, alone), spanWords(model, coming.length, manager)];
  const staying = alone ? changes.length - coming.length : 0;
  if (staying > 0) facts.push(fillIn(staying === 1 ? texts.drop.staying_one : texts.drop.staying_other, { count: staying }));
  const text = fillIn(texts.drop.under, { manager: managerWords, facts: facts.join(', ') });
  const label = fillIn(alone ? texts.label.moveAlone : texts.label.move, { what, manager: managerWords });
  return { kind: 'act', node: manager, text, label, changes };
}

/** A position as a sentence names it: who, and as what. */
export function inWords(model: ChartModel, node: number): string {
  const position = model.nodes[node]!;
  return isVacant(position) ? position.title : fillIn(texts.someone, { name: cardName(position), title: position.title });
}

/** What moves, in words: the position, with how many below, or how many positions. */
export function whatMoves(model: ChartModel, moving: readonly number[], alone: boolean): string {
  if (moving.length > 1) return fillIn(texts.several, { count: moving.length });
  const name = inWords(model, moving[0]!);
  const below = model.total(moving[0]!);
  return alone || below === 0 ? name : fillIn(texts.withReports, { name, count: below.toLocaleString() });
}

/** The outline of a former place stands for the manager there. */
function managerMeant(model: ChartModel, node: number): number {
  return model.nodes[node]!.ghostOf === undefined ? node : model.forest.parent[node]!;
}

function layerWords(model: ChartModel, moving: readonly number[], manager: number, alone: boolean): string {
  // A manager that is itself below what moves alone rises with its siblings.
  const rises = alone && moving.some((node) => isWithin(model.forest, node, manager)) ? 1 : 0;
  const to = model.forest.depth[manager]! + 2 - rises;
  if (moving.length > 1) return fillIn(texts.drop.layers, { to });
  const from = model.forest.depth[moving[0]!]! + 1;
  return from === to ? fillIn(texts.drop.sameLayer, { to }) : fillIn(texts.drop.layer, { from, to });
}

function spanWords(model: ChartModel, coming: number, manager: number): string {
  const from = model.direct(manager);
  return fillIn(texts.drop.span, { from, to: from + coming });
}

/** Into a team go the positions and whoever below them is in the same team as they are. */
function planTeam({ model, org, day, decide }: DropGround, moving: readonly number[], teamKey: string | null, alone: boolean): PlannedDrop {
  const coming: number[] = [];
  for (const top of moving) {
    const last = alone ? 0 : model.forest.total[top]!;
    for (let at = model.forest.rank[top]!; at <= model.forest.rank[top]! + last; at++) {
      const node = model.forest.preorder[at]!;
      const position = model.nodes[node]!;
      if (!isGhost(position) && position.teamKey !== teamKey && position.teamKey === model.nodes[top]!.teamKey) coming.push(node);
    }
  }
  const team = teamKey === null ? '' : (org.team(teamKey)?.name ?? '');
  if (coming.length === 0) return { kind: 'nothing', node: NONE, text: fillIn(texts.drop.alreadyTeam, { team }) };
  const changes = coming.map((node): Change => ({
    kind: 'UPDATE_POSITION',
    positionKey: model.nodes[node]!.key,
    set: { teamKey },
    effectiveOn: day,
  }));
  const refusal = decide(changes);
  if (refusal !== null)
    return { kind: 'refused', node: NONE, text: fillIn(texts.drop.refused, { why: refusal.message }), why: refusal.message };
  const moved = coming.length === 1 ? inWords(model, coming[0]!) : fillIn(texts.several, { count: coming.length });
  const text = fillIn(teamKey === null ? texts.drop.noTeam : texts.drop.team, { team, moved });
  const label = fillIn(teamKey === null ? texts.label.noTeam : texts.label.team, { what: moved, team });
  return { kind: 'act', node: NONE, text, label, changes };
}

/** Onto the bench go the people who hold the positions, from the day on. */
function planBench({ model, org, day, decide }: DropGround, moving: readonly number[]): PlannedDrop {
  const held = moving.flatMap((node) => org.on(day).incumbents(model.nodes[node]!.key));
  if (held.length === 0) return { kind: 'nothing', node: NONE, text: texts.drop.nobody };
  const nameOf = (personKey: string): string => org.person(personKey)!.details.displayName;
  const tooNew = held.find(({ startDate }) => startDate !== null && startDate >= day);
  if (tooNew) {
    const why = fillIn(texts.drop.tooNew, { name: nameOf(tooNew.personKey), day: formatDay(tooNew.startDate!) });
    return { kind: 'refused', node: NONE, text: why, why };
  }
  const changes = held.map(({ key }): Change => ({ kind: 'END_INCUMBENCY', incumbencyKey: key, endDate: day - 1 }));
  const refusal = decide(changes);
  if (refusal !== null)
    return { kind: 'refused', node: NONE, text: fillIn(texts.drop.refused, { why: refusal.message }), why: refusal.message };
  const people = held.map(({ personKey }) => nameOf(personKey)).join(', ');
  const what = moving.length === 1 ? model.nodes[moving[0]!]!.title : fillIn(texts.several, { count: moving.length });
  return {
    kind: 'act',
    node: NONE,
    text: fillIn(texts.drop.bench, { people }),
    label: fillIn(texts.label.unseat, { people, what }),
    changes,
  };
}
