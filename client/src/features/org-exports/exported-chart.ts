/** How one half of an initiative's pair stands. */
export type ExportedHalf = 'COVERED' | 'PLANNED' | 'UNCOVERED' | 'WAIVED';

/** An initiative that is owned from a position. */
export interface ExportedPair {
  readonly name: string;
  readonly productOwner: ExportedHalf;
  readonly projectOwner: ExportedHalf;
  readonly samePerson: boolean;
}

/** How a position differs from what a draft stands on. */
export type ExportedMark = 'NEW' | 'MOVED' | 'CHANGED' | 'CLOSED';

/** What an export needs to know of a position. */
export interface ExportedPosition {
  readonly key: string;
  /** Null, or a key that is not among the positions: a root. */
  readonly managerKey: string | null;
  readonly title: string;
  /** The first incumbent; null: vacant. */
  readonly personName: string | null;
  /** All incumbents where there are several. */
  readonly personNames?: readonly string[];
  readonly teamName: string | null;
  readonly status: string;
  readonly fte: number;
  readonly level: string | null;
  readonly location: string | null;
  readonly initiatives: readonly ExportedPair[];
  /** Left out: not at all. */
  readonly mark?: ExportedMark;
  /** The key of the position whose former place this outline stands for. */
  readonly ghostOf?: string;
}

/** The words of a card, as the chart shows them; empty where nothing is to be said. */
export interface ExportedLines {
  readonly heading: string;
  readonly vacant: boolean;
  readonly second: string;
  readonly foot: string;
}

/** A line of the legend. */
export interface ExportedTint {
  readonly tint: string;
  readonly label: string;
  readonly count: number;
}

/** The chart as it is looked at; numbers are places in `positions`. What is folded there is exported all the same. */
export interface ExportedChart {
  readonly positions: readonly ExportedPosition[];
  lines(position: number): ExportedLines;
  /** The name of the card's colour. */
  tint(position: number): string;
  readonly legend: readonly ExportedTint[];
  /** Only this position and everybody below it; null: everybody. */
  readonly focusKey: string | null;
  /** Whether initiatives stand on the cards. */
  readonly showsPairs: boolean;
}

/** What an export says of where it comes from. */
export interface ExportedSource {
  /** Name of the organization, or of the scenario. */
  readonly name: string;
  /** What `name` is a draft of; null on the live organization. */
  readonly draftOf: string | null;
  /** The viewed day, `YYYY-MM-DD`. */
  readonly day: string;
}
