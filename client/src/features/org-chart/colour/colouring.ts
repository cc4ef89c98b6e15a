import { type ChartNode, isGhost, type OwnedPair } from '../chart-nodes.ts';
import { type Forest, spanOf } from '../../../org-geometry/forest.ts';
import { fillIn, orgChartTexts as texts } from '../texts.ts';
import { type TeamTally, tallyTeams } from './colour-teams.ts';

/** What the colour of a card tells. */
export type ColourBy = 'team' | 'status' | 'span' | 'coverage';

/** All of them, in the order of the menu. */
export const COLOUR_BY: readonly ColourBy[] = ['team', 'status', 'span', 'coverage'];

/** So many teams have a hue of their own; the largest come first. */
export const TEAM_HUES = 11;

/** The colour classes; `TINTS[classOf[i]]` is the tint of position i. Teams take `team0`, `team1`, ... */
export const TINTS = [
  ...Array.from({ length: TEAM_HUES }, (_, i) => `team${i}` as const),
  'neutral',
  'filled',
  'open',
  'onHold',
  'planned',
  'closed',
  'span1',
  'span2',
  'span3',
  'span4',
  'covered',
  'coverPlanned',
  'gap',
] as const;

/** Name of a colour; the palette gives it its value in light and dark. */
export type Tint = (typeof TINTS)[number];

/** One line of the legend. */
export interface LegendEntry {
  readonly tint: Tint;
  readonly label: string;
  readonly count: number;
  /** The team that the line stands for; left out where it stands for none. */
  readonly teamKey?: string;
  /** Drawn hatched, so that colour is not the only sign. */
  readonly hatched: boolean;
}

/** The colour class of every position, and what the classes mean. */
export interface Colouring {
  readonly by: ColourBy;
  readonly classOf: Uint8Array;
  readonly legend: readonly LegendEntry[];
}

/** Colours positions, remembering the last ones, so that the next few edits of them cost little. */
export function createColourer(): (nodes: readonly ChartNode[], forest: Forest, by: ColourBy) => Colouring {
  let tally: TeamTally | null = null;
  return (nodes, forest, by) => {
    if (by !== 'team') return colourNodes(nodes, forest, by);
    tally = tallyTeams(nodes, tally);
    return byTeam(tally);
  };
}

/** Colours all positions. Linear in their number. */
export function colourNodes(nodes: readonly ChartNode[], forest: Forest, by: ColourBy): Colouring {
  switch (by) {
    case 'team':
      return byTeam(tallyTeams(nodes, null));
    case 'status':
      return byTint(nodes, by, STATUS_ROWS, (node) => STATUS_TINT[node.status]);
    case 'span':
      return byTint(nodes, by, SPAN_ROWS, (_, i) => spanTint(spanOf(forest, i)));
    case 'coverage':
      return byTint(nodes, by, COVERAGE_ROWS, (node) => coverageTint(node.initiatives));
  }
}

/** The worst state among the pairs that a position's holders own. */
export function coverageTint(initiatives: readonly Pick<OwnedPair, 'productOwner' | 'projectOwner'>[]): Tint {
  let tint: Tint = initiatives.length === 0 ? 'neutral' : 'covered';
  for (const { productOwner, projectOwner } of initiatives) {
    if (productOwner === 'UNCOVERED' || projectOwner === 'UNCOVERED') return 'gap';
    if (productOwner === 'PLANNED' || projectOwner === 'PLANNED') tint = 'coverPlanned';
  }
  return tint;
}

type Row = Omit<LegendEntry, 'count'>;

const STATUS_TINT = { FILLED: 'filled', OPEN: 'open', ON_HOLD: 'onHold', PLANNED: 'planned', CLOSED: 'closed' } as const;

const STATUS_ROWS: readonly Row[] = (['FILLED', 'OPEN', 'ON_HOLD', 'PLANNED', 'CLOSED'] as const).map((status) => ({
  tint: STATUS_TINT[status],
  label: texts.status[status],
  hatched: status === 'PLANNED',
}));

const SPAN_ROWS: readonly Row[] = [
  { tint: 'neutral', label: texts.legend.noReports, hatched: false },
  { tint: 'span1', label: fillIn(texts.legend.spanOf, { from: 1, to: 3 }), hatched: false },
  { tint: 'span2', label: fillIn(texts.legend.spanOf, { from: 4, to: 8 }), hatched: false },
  { tint: 'span3', label: fillIn(texts.legend.spanOf, { from: 9, to: 14 }), hatched: false },
  { tint: 'span4', label: fillIn(texts.legend.spanFrom, { from: 15 }), hatched: false },
];

const COVERAGE_ROWS: readonly Row[] = [
  { tint: 'covered', label: texts.legend.covered, hatched: false },
  { tint: 'coverPlanned', label: texts.legend.planned, hatched: true },
  { tint: 'gap', label: texts.legend.uncovered, hatched: false },
  { tint: 'neutral', label: texts.legend.noInitiative, hatched: false },
];

function spanTint(span: number): Tint {
  if (span === 0) return 'neutral';
  if (span <= 3) return 'span1';
  if (span <= 8) return 'span2';
  return span <= 14 ? 'span3' : 'span4';
}

function byTint(nodes: readonly ChartNode[], by: ColourBy, rows: readonly Row[], tintOf: (node: ChartNode, i: number) => Tint): Colouring {
  const classOf = new Uint8Array(nodes.length);
  const counts = new Uint32Array(TINTS.length);
  nodes.forEach((node, i) => {
    const tint = TINTS.indexOf(tintOf(node, i));
    classOf[i] = tint;
    if (!isGhost(node)) counts[tint]!++;
  });
  const legend = rows.map((row) => ({ ...row, count: counts[TINTS.indexOf(row.tint)]! })).filter((entry) => entry.count > 0);
  return { by, classOf, legend };
}

function byTeam({ teams, numberOf, teamAt }: TeamTally): Colouring {
  const largest = teams
    .filter((team) => team.key !== null && team.shown > 0)
    .sort((a, b) => b.count - a.count || (a.key! < b.key! ? -1 : 1));
  const neutral = TINTS.indexOf('neutral');
  const classOfTeam = new Uint8Array(teams.length).fill(neutral);
  largest.slice(0, TEAM_HUES).forEach((team, hue) => (classOfTeam[numberOf.get(team.key)!] = hue));
  const classOf = new Uint8Array(teamAt.length);
  for (let i = 0; i < teamAt.length; i++) classOf[i] = classOfTeam[teamAt[i]!]!;
  const legend: LegendEntry[] = largest.slice(0, TEAM_HUES).map((team, hue) => ({
    tint: TINTS[hue]!,
    label: team.count > 0 ? team.name : team.formerName,
    count: team.count,
    hatched: false,
    teamKey: team.key!,
  }));
  const others = largest.slice(TEAM_HUES).reduce((sum, team) => sum + team.count, 0);
  const without = teams[numberOf.get(null) ?? -1]?.count ?? 0;
  if (others > 0) legend.push({ tint: 'neutral', label: texts.legend.otherTeams, count: others, hatched: false });
  if (without > 0) legend.push({ tint: 'neutral', label: texts.noTeam, count: without, hatched: false });
  return { by: 'team', classOf, legend };
}
