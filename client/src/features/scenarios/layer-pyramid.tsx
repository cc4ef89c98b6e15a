import type { LayerFigures } from '@tandem/shared/metrics/org-figures';
import { BarChart, type BarRow } from './bar-chart.tsx';
import { impactText } from './impact-texts.ts';

/** Filled positions layer by layer, as a pyramid from the top, before and after. */
export function LayerPyramid(props: { readonly before: readonly LayerFigures[]; readonly after: readonly LayerFigures[] }) {
  return (
    <BarChart
      centred
      title={impactText('byLayer')}
      hint={impactText('byLayerHint')}
      rowName={impactText('layer')}
      figureName={impactText('HEADCOUNT')}
      rows={layerRows(props.before, props.after)}
    />
  );
}

/** One row a layer, from the top to the deepest of both sides. */
export function layerRows(before: readonly LayerFigures[], after: readonly LayerFigures[]): BarRow[] {
  const filled = (figures: readonly LayerFigures[], layer: number) => figures.find((one) => one.layer === layer)?.filled ?? 0;
  const deepest = Math.max(0, ...before.map(({ layer }) => layer), ...after.map(({ layer }) => layer));
  return Array.from({ length: deepest }, (_, at) => ({
    name: String(at + 1),
    before: filled(before, at + 1),
    after: filled(after, at + 1),
  }));
}
