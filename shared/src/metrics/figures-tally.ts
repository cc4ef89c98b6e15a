import type { PositionStatus } from '../org/org-day.ts';
import type { PositionFacts } from '../org/records.ts';
import type { LayerFigures, OrgFigures, SpanFigures } from './org-figures.ts';

/** Full-time equivalents are summed in whole millionths, so that a sum does not depend on the order in which it was made. */
const MILLIONTHS = 1_000_000;

/** A position that counts; closed ones do not. */
export type CountedStatus = Exclude<PositionStatus, 'CLOSED'>;

interface Cost {
  readonly minor: number;
  /** Positions with a cost in the currency; with none left it disappears. */
  readonly positions: number;
}

/** Sums of positions to which every position can be added, and taken from again. */
export class FiguresTally {
  private constructor(
    /** People in positions, each once. */
    public headcount: number,
    private readonly counts: Record<CountedStatus, number>,
    private readonly millionths: Record<CountedStatus, number>,
    private readonly costs: Map<string, Cost>,
    private readonly filledByDepth: number[],
    private readonly vacantByDepth: number[],
    private readonly managersBySpan: Map<number, number>,
  ) {}

  static empty(): FiguresTally {
    const none = { FILLED: 0, OPEN: 0, ON_HOLD: 0, PLANNED: 0 };
    return new FiguresTally(0, { ...none }, { ...none }, new Map(), [], [], new Map());
  }

  copy(): FiguresTally {
    return new FiguresTally(
      this.headcount,
      { ...this.counts },
      { ...this.millionths },
      new Map(this.costs),
      [...this.filledByDepth],
      [...this.vacantByDepth],
      new Map(this.managersBySpan),
    );
  }

  /** Adds a position (1) or takes it away (-1), without its place in the chart. */
  addPosition({ fte, annualCost }: PositionFacts, status: CountedStatus, sign: 1 | -1): void {
    this.counts[status] += sign;
    this.millionths[status] += sign * Math.round(fte * MILLIONTHS);
    if (status === 'PLANNED' || !annualCost) return;
    const { minor, positions } = this.costs.get(annualCost.currency) ?? { minor: 0, positions: 0 };
    if (positions + sign === 0) this.costs.delete(annualCost.currency);
    else this.costs.set(annualCost.currency, { minor: minor + sign * annualCost.minor, positions: positions + sign });
  }

  /** Adds an existing position at a depth (0 is the top), or takes it away. */
  addDepth(depth: number, isFilled: boolean, sign: 1 | -1): void {
    const byDepth = isFilled ? this.filledByDepth : this.vacantByDepth;
    while (byDepth.length <= depth) byDepth.push(0);
    byDepth[depth]! += sign;
  }

  /** Adds a manager with so many direct reports, or takes it away; without any it is none. */
  addSpan(reports: number, sign: 1 | -1): void {
    if (reports === 0) return;
    const managers = (this.managersBySpan.get(reports) ?? 0) + sign;
    if (managers === 0) this.managersBySpan.delete(reports);
    else this.managersBySpan.set(reports, managers);
  }

  figures(): OrgFigures {
    const { counts, millionths } = this;
    const open = millionths.OPEN + millionths.ON_HOLD;
    const headcountByLayer = this.byLayer();
    return {
      headcount: this.headcount,
      filledCount: counts.FILLED,
      openCount: counts.OPEN,
      onHoldCount: counts.ON_HOLD,
      plannedCount: counts.PLANNED,
      vacancies: counts.OPEN + counts.ON_HOLD,
      fte: (millionths.FILLED + open) / MILLIONTHS,
      filledFte: millionths.FILLED / MILLIONTHS,
      openFte: open / MILLIONTHS,
      plannedFte: millionths.PLANNED / MILLIONTHS,
      runRate: [...this.costs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, { minor }]) => ({ minor, currency })),
      layers: headcountByLayer.length,
      headcountByLayer,
      spans: this.spans(),
    };
  }

  /** From the shallowest depth that occurs to the deepest. */
  private byLayer(): LayerFigures[] {
    const total = (depth: number) => (this.filledByDepth[depth] ?? 0) + (this.vacantByDepth[depth] ?? 0);
    let last = Math.max(this.filledByDepth.length, this.vacantByDepth.length) - 1;
    while (last >= 0 && total(last) === 0) last--;
    let first = 0;
    while (first < last && total(first) === 0) first++;
    const layers: LayerFigures[] = [];
    for (let depth = first; depth <= last; depth++)
      layers.push({ layer: depth - first + 1, filled: this.filledByDepth[depth] ?? 0, vacant: this.vacantByDepth[depth] ?? 0 });
    return layers;
  }

  private spans(): SpanFigures {
    const distribution = [...this.managersBySpan].sort(([a], [b]) => a - b).map(([reports, managers]) => ({ reports, managers }));
    const managersWith = (wanted: (reports: number) => boolean) =>
      distribution.reduce((sum, { reports, managers }) => (wanted(reports) ? sum + managers : sum), 0);
    const managerCount = managersWith(() => true);
    const reportCount = distribution.reduce((sum, { reports, managers }) => sum + reports * managers, 0);
    const spanAt = (place: number) => {
      let passed = 0;
      return distribution.find(({ managers }) => (passed += managers) > place)!.reports;
    };
    return {
      managerCount,
      average: managerCount === 0 ? null : reportCount / managerCount,
      median: managerCount === 0 ? null : (spanAt((managerCount - 1) >> 1) + spanAt(managerCount >> 1)) / 2,
      smallest: distribution[0]?.reports ?? null,
      largest: distribution.at(-1)?.reports ?? null,
      distribution,
      managersUnderTwo: managersWith((reports) => reports < 2),
      managersOverTen: managersWith((reports) => reports > 10),
    };
  }
}
