import { changedNodes } from '../changed-nodes.ts';
import { type ChartNode, isGhost } from '../chart-nodes.ts';

/** A team on the chart. */
interface ShownTeam {
  readonly key: string | null;
  /** As its positions have it. */
  name: string;
  /** As outlines of what was have it: before a draft renamed the team. */
  formerName: string;
  /** Positions in it. */
  count: number;
  /** The same with outlines of what was. */
  shown: number;
}

/** Which team every position is in, and how many each team has. */
export interface TeamTally {
  readonly nodes: readonly ChartNode[];
  readonly numberOf: ReadonlyMap<string | null, number>;
  readonly teams: readonly Readonly<ShownTeam>[];
  /** Number of a position's team, by position. */
  readonly teamAt: Int32Array;
}

/** Counts the teams; with an earlier tally only the positions that differ from it are looked at. */
export function tallyTeams(nodes: readonly ChartNode[], before: TeamTally | null): TeamTally {
  const changed = before === null ? null : changedNodes(before.nodes, nodes);
  const numberOf = new Map(changed === null ? [] : before!.numberOf);
  const teams: ShownTeam[] = changed === null ? [] : before!.teams.map((team) => ({ ...team }));
  const teamAt = new Int32Array(nodes.length);
  const enter = (i: number): void => {
    const node = nodes[i]!;
    let number = numberOf.get(node.teamKey);
    if (number === undefined) {
      number = teams.length;
      numberOf.set(node.teamKey, number);
      teams.push({ key: node.teamKey, name: '', formerName: '', count: 0, shown: 0 });
    }
    const team = teams[number]!;
    teamAt[i] = number;
    const name = node.teamName ?? node.teamKey ?? '';
    team.shown++;
    if (isGhost(node)) {
      team.formerName = name;
      return;
    }
    team.name = name;
    team.count++;
  };
  if (changed === null) {
    for (let i = 0; i < nodes.length; i++) enter(i);
    return { nodes, numberOf, teams, teamAt };
  }
  teamAt.set(before!.teamAt.subarray(0, nodes.length));
  for (const i of changed) {
    const was = before!.nodes[i];
    if (was === undefined) continue;
    const team = teams[before!.teamAt[i]!]!;
    team.shown--;
    if (!isGhost(was)) team.count--;
  }
  for (const i of changed) if (i < nodes.length) enter(i);
  return { nodes, numberOf, teams, teamAt };
}
