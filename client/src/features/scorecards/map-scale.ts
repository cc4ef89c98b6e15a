/** A stretch of healths that is shown, from `least` to `most`. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

/** The stretch that holds all healths and the line between good and short, with a margin. */
export function scaleOf(healths: readonly number[]): Scale {
  const least = Math.min(0.7, ...healths);
  const most = Math.max(1.1, ...healths);
  const margin = (most - least) * 0.06;
  return { least: Math.max(-0.05, least - margin), most: most + margin };
}

/** Where a health lies on a scale, 0 to 1. */
export function shareOn({ least, most }: Scale, health: number): number {
  return (health - least) / (most - least);
}
