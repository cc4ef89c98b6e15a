import type { ExportedMark } from './exported-chart.ts';

/** The colours of an export: those of the light scheme, whatever the screen shows, for paper is white. */
export const PRINT = {
  ground: '#ffffff',
  card: '#ffffff',
  ghost: '#f6f6f4',
  border: '#cfd1d2',
  line: '#a4a8ab',
  text: '#1d1f20',
  dimmed: '#5a5f62',
  accent: '#0b7189',
  second: '#59626b',
  gap: '#c3281f',
} as const;

/** What is new, moved, changed, closed. */
export const MARK_COLOURS: Readonly<Record<ExportedMark, string>> = {
  NEW: '#1f7a45',
  MOVED: '#5b4bb7',
  CHANGED: '#8a5a00',
  CLOSED: '#6d706e',
};

// Far apart on the wheel, none of them red, in the order of the largest teams.
const TINTS: Readonly<Record<string, string>> = {
  team0: '#608fbe',
  team1: '#60be9f',
  team2: '#be9f60',
  team3: '#8c60be',
  team4: '#60b2be',
  team5: '#be60a2',
  team6: '#8fbe60',
  team7: '#6063be',
  team8: '#be8c60',
  team9: '#60be80',
  team10: '#ae60be',
  neutral: '#c9cbcc',
  filled: '#b9bbbc',
  open: '#0b7189',
  onHold: '#6daebb',
  planned: '#a6cdd5',
  closed: '#e0e1e1',
  span1: '#c2dce1',
  span2: '#85b8c4',
  span3: '#4895a6',
  span4: '#0b7189',
  covered: '#0b7189',
  coverPlanned: '#93c0ca',
  gap: '#c3281f',
};

/** The colour of a tint by its name. */
export function tintColour(tint: string): string {
  return TINTS[tint] ?? TINTS['neutral']!;
}
