import type { Change } from '../changes/change.ts';

/** An act of a scenario that is in effect. */
export interface ScenarioAct {
  /** The same through forks, rebases and merges. */
  readonly actKey: string;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** How a change of an act is named: the act's key and its place in the act. */
export function changeIdOf(actKey: string, index: number): string {
  return `${actKey}.${index}`;
}
