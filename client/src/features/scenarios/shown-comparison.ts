import type { CompareScenariosQuery } from '../../api/generated/graphql.ts';
import { impactText } from './impact-texts.ts';
import { figureInWords, measureName, measures, type Measure } from './measures.ts';

/** The server's answer. */
export type Compared = CompareScenariosQuery['compareScenarios'];

/** A comparison in words, for whoever takes it elsewhere. */
export interface ShownComparison {
  readonly sides: readonly string[];
  readonly measures: readonly {
    readonly name: string;
    readonly words: readonly string[];
    /** Run rates in whole units of their currency; null where a side has no such figure. */
    readonly figures: readonly (number | null)[];
  }[];
  /** Those that were asked for; `rowCount` are there. */
  readonly rows: readonly { readonly subject: string; readonly field: string; readonly values: readonly (string | null)[] }[];
  readonly rowCount: number;
}

/** Says what of a comparison is shown. */
export function shownComparison({ sides, rows, rowCount }: Compared): ShownComparison {
  return {
    sides: sides.map(sideName),
    measures: measureRows(sides).map(({ measure, currency, figures }) => ({
      name: measureName({ measure, currency }),
      words: figures.map((figure) => figureInWords({ measure, currency }, figure)),
      figures: figures.map((figure) => (figure !== null && measure === 'RUN_RATE' && currency ? wholeUnits(figure, currency) : figure)),
    })),
    rows: rows.map(({ subjectName, fieldName, values }) => ({
      subject: subjectName,
      field: fieldName,
      values: values.map((value) => value ?? null),
    })),
    rowCount,
  };
}

/** The name of a scenario, or that it is the live organization. */
export function sideName(side: Pick<Compared['sides'][number], 'name' | 'scenario'>): string {
  return side.scenario ? side.name : impactText('compareLive');
}

/** The figures of every side, measure by measure and currency by currency; null where a side has none. */
export function measureRows(
  sides: Compared['sides'],
): { readonly measure: Measure; readonly currency: string | null; readonly figures: readonly (number | null)[] }[] {
  const deltasOf = sides.map(({ impact }) => impact.deltas);
  return measures.flatMap((measure) => {
    const currencies = new Set(
      deltasOf.flatMap((deltas) => deltas.filter((delta) => delta.measure === measure).map(({ currency }) => currency ?? null)),
    );
    return [...currencies].map((currency) => ({
      measure,
      currency,
      figures: deltasOf.map(
        (deltas) => deltas.find((delta) => delta.measure === measure && (delta.currency ?? null) === currency)?.after ?? null,
      ),
    }));
  });
}

function wholeUnits(minor: number, currency: string): number {
  return minor / 10 ** (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);
}
