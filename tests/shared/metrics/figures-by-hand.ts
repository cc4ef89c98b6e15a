import type { OrgFigures } from '@tandem/shared/metrics/org-figures';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Position } from '@tandem/shared/org/records';

/** The figures of the whole company in the plainest way there is, without any of the product's sums. */
export function figuresByHand(on: OrgDay): OrgFigures {
  const all = [...on.org.table('position').values()];
  const existing = all.filter((position) => on.exists(position));
  const withStatus = (...wanted: string[]) => all.filter((position) => wanted.includes(on.status(position)));
  const fte = (positions: readonly Position[]) => positions.reduce((sum, position) => sum + on.facts(position).fte, 0);
  const managerOf = (position: Position) => existing.find(({ key }) => key === on.facts(position).managerKey);
  const layerOf = (position: Position): number => {
    const manager = managerOf(position);
    return manager ? layerOf(manager) + 1 : 1;
  };
  const layers = Math.max(0, ...existing.map(layerOf));
  const spans = existing
    .map((manager) => existing.filter((position) => managerOf(position) === manager).length)
    .filter((span) => span > 0)
    .sort((a, b) => a - b);
  const middle = spans.length / 2;
  const costs = existing.map((position) => on.facts(position).annualCost).filter((cost) => cost !== null);
  const filled = withStatus('FILLED');
  const vacant = withStatus('OPEN', 'ON_HOLD');
  return {
    headcount: [...on.org.table('person').values()].filter(({ key }) => on.seatsOf(key).length > 0).length,
    filledCount: filled.length,
    openCount: withStatus('OPEN').length,
    onHoldCount: withStatus('ON_HOLD').length,
    plannedCount: withStatus('PLANNED').length,
    vacancies: vacant.length,
    fte: fte(existing),
    filledFte: fte(filled),
    openFte: fte(vacant),
    plannedFte: fte(withStatus('PLANNED')),
    runRate: [...new Set(costs.map(({ currency }) => currency))].sort().map((currency) => ({
      minor: costs.reduce((sum, cost) => (cost.currency === currency ? sum + cost.minor : sum), 0),
      currency,
    })),
    layers,
    headcountByLayer: Array.from({ length: layers }, (_, above) => ({
      layer: above + 1,
      filled: filled.filter((position) => layerOf(position) === above + 1).length,
      vacant: vacant.filter((position) => layerOf(position) === above + 1).length,
    })),
    spans: {
      managerCount: spans.length,
      average: spans.length === 0 ? null : spans.reduce((sum, span) => sum + span, 0) / spans.length,
      median: spans.length === 0 ? null : (spans[Math.ceil(middle) - 1]! + spans[Math.floor(middle)]!) / 2,
      smallest: spans[0] ?? null,
      largest: spans.at(-1) ?? null,
      distribution: [...new Set(spans)].map((reports) => ({ reports, managers: spans.filter((span) => span === reports).length })),
      managersUnderTwo: spans.filter((span) => span < 2).length,
      managersOverTen: spans.filter((span) => span > 10).length,
    },
  };
}
