import type { CardField } from './card-fields.ts';
import type { ColourBy } from './colour/colouring.ts';

/** The chart as a drawing or as a table; both hold the same. */
export type ChartView = 'chart' | 'table';

/** What of the chart lives outside it, for instance in the address. Keys are position keys. */
export interface ChartSettings {
  readonly selectedKey: string | null;
  readonly focusKey: string | null;
  readonly colourBy: ColourBy;
  /** Levels shown; 'all' for every level, null for as many as open well. */
  readonly level: number | 'all' | null;
  readonly view: ChartView;
  /** Reporting lines from left to right. */
  readonly across: boolean;
  /** What stands on a card. */
  readonly fields: readonly CardField[];
  /** In a draft, outlines of what was moved or closed are shown. */
  readonly ghosts: boolean;
}
