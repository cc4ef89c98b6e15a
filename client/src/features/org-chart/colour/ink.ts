import type { ChartMark } from '../changes/chart-mark.ts';
import { TEAM_HUES, TINTS, type Tint } from './colouring.ts';

/** The colours of the drawing in one colour scheme, as CSS colours. */
export interface Ink {
  readonly scheme: 'light' | 'dark';
  readonly body: string;
  readonly card: string;
  readonly border: string;
  readonly line: string;
  readonly text: string;
  readonly dimmed: string;
  readonly accent: string;
  /** The project owner's half of a pair glyph. */
  readonly second: string;
  readonly gap: string;
  /** CSS font families of texts on the canvas. */
  readonly font: string;
  readonly tints: Readonly<Record<Tint, string>>;
  /** What is new, moved, changed and closed in a draft. */
  readonly marks: Readonly<Record<ChartMark, string>>;
}

/** The few colours that come from the theme, as CSS colours. */
export interface ThemeColours {
  readonly body: string;
  readonly panel: string;
  readonly text: string;
  readonly accent: string;
  readonly second: string;
  readonly gap: string;
  readonly font: string;
  readonly marks?: Readonly<Record<ChartMark, string>>;
}

// Hues far from red, which is kept for gaps; neighbours in the list are far apart on the wheel.
const HUES = [212, 160, 42, 268, 188, 318, 90, 238, 28, 140, 292];

/** Works the drawing's colours out from the theme's. */
export function inkFrom(scheme: 'light' | 'dark', theme: ThemeColours): Ink {
  const dark = scheme === 'dark';
  const mixed = (colour: string, share: number): string => `color-mix(in srgb, ${colour} ${Math.round(share * 100)}%, ${theme.body})`;
  const tints = Object.fromEntries(TINTS.map((tint) => [tint, theme.text])) as Record<Tint, string>;
  for (let i = 0; i < TEAM_HUES; i++) {
    tints[`team${i}` as Tint] = dark ? `hsl(${HUES[i]} 36% 58%)` : `hsl(${HUES[i]} 42% 56%)`;
  }
  tints.neutral = mixed(theme.text, 0.22);
  tints.filled = mixed(theme.text, 0.3);
  tints.open = theme.accent;
  tints.onHold = mixed(theme.accent, 0.55);
  tints.planned = mixed(theme.accent, 0.35);
  tints.closed = mixed(theme.text, 0.12);
  tints.span1 = mixed(theme.accent, 0.25);
  tints.span2 = mixed(theme.accent, 0.5);
  tints.span3 = mixed(theme.accent, 0.75);
  tints.span4 = theme.accent;
  tints.covered = theme.accent;
  tints.coverPlanned = mixed(theme.accent, 0.45);
  tints.gap = theme.gap;
  return {
    scheme,
    body: theme.body,
    card: theme.panel,
    border: mixed(theme.text, dark ? 0.26 : 0.2),
    line: mixed(theme.text, dark ? 0.3 : 0.26),
    text: theme.text,
    dimmed: mixed(theme.text, 0.62),
    accent: theme.accent,
    second: theme.second,
    gap: theme.gap,
    font: theme.font,
    tints,
    marks: theme.marks ?? { NEW: theme.accent, MOVED: theme.accent, CHANGED: theme.second, CLOSED: theme.second },
  };
}

/** Reads the theme's colours from the element's computed style (Mantine's CSS variables). */
export function readInk(element: Element, scheme: 'light' | 'dark'): Ink {
  const style = getComputedStyle(element);
  const value = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  return inkFrom(scheme, {
    body: value('--mantine-color-body', scheme === 'dark' ? '#131517' : '#fafaf8'),
    panel: value('--tandem-panel', scheme === 'dark' ? '#191b1e' : '#ffffff'),
    text: value('--mantine-color-text', scheme === 'dark' ? '#c6c8cb' : '#1d1f20'),
    accent: value('--tandem-accent', scheme === 'dark' ? '#55adc0' : '#0b7189'),
    second: value('--tandem-second', scheme === 'dark' ? '#a3a6ab' : '#59626b'),
    gap: value('--tandem-gap', scheme === 'dark' ? '#ff7066' : '#c3281f'),
    font: value('--mantine-font-family', 'system-ui, sans-serif'),
    marks: {
      NEW: value('--tandem-mark-new', '#1f7a45'),
      MOVED: value('--tandem-mark-moved', '#5b4bb7'),
      CHANGED: value('--tandem-mark-changed', '#8a5a00'),
      CLOSED: value('--tandem-mark-closed', '#6d706e'),
    },
  });
}
