import type { ExportedChart, ExportedPosition, ExportedSource } from '@tandem/client/features/org-exports/exported-chart';
import { generateOrganization } from '../../../bench/generate-organization.ts';

export const SOURCE: ExportedSource = { name: 'Acme Robotics', draftOf: null, day: '2026-11-23' };

/** A chart of positions, as the chart feature would say it. */
export function chartOf(positions: readonly ExportedPosition[], more: Partial<ExportedChart> = {}): ExportedChart {
  return {
    positions,
    lines: (at) => {
      const { personName, personNames, title, teamName } = positions[at]!;
      return {
        heading: personName === null ? 'Vacant' : (personNames?.join(', ') ?? personName),
        vacant: personName === null,
        second: title,
        foot: teamName ?? '',
      };
    },
    tint: (at) => `team${at % 11}`,
    legend: [{ tint: 'team0', label: 'Platform', count: 3 }],
    focusKey: null,
    showsPairs: true,
    ...more,
  };
}

/** One position; what is left out is nothing. */
export function position(key: string, managerKey: string | null = null, more: Partial<ExportedPosition> = {}): ExportedPosition {
  return {
    key,
    managerKey,
    title: `Title ${key}`,
    personName: `Person ${key}`,
    teamName: null,
    status: 'FILLED',
    fte: 1,
    level: null,
    location: null,
    initiatives: [],
    ...more,
  };
}

/** So many positions of the generated organization, each with a title and a holder of its own. */
export function generatedPositions(count: number): ExportedPosition[] {
  const { positions, teams } = generateOrganization('M');
  const teamName = new Map(teams.map(({ id, name }) => [id, name]));
  return positions.slice(0, count).map((row, at) =>
    position(row.id, row.manager, {
      title: `Lead of work ${at}x`,
      personName: row.person === null ? null : `Given${at} Family${at}x`,
      teamName: teamName.get(row.team)!,
      status: row.person === null ? 'OPEN' : 'FILLED',
      initiatives:
        at % 9 === 0
          ? [{ name: `Initiative ${at}`, productOwner: 'COVERED', projectOwner: at % 2 === 0 ? 'PLANNED' : 'UNCOVERED', samePerson: false }]
          : [],
    }),
  );
}
