import { settingsFrom, withSettings } from '../chart-address.ts';
import type { ChartSettings } from '../chart-settings.ts';

/** A way to look at the chart, kept by name. */
export interface SavedView {
  readonly name: string;
  /** The search part of an address, without what is selected. */
  readonly search: string;
}

const PLACE = 'tandem.chart-views';

/** The views kept in this browser; what cannot be read is left out. */
export function readViews(storage: Pick<Storage, 'getItem'>): SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((one): one is SavedView => typeof one?.name === 'string' && typeof one?.search === 'string');
  } catch {
    return [];
  }
}

/** Keeps the present view under a name, in place of one of the same name. Answers with all views. */
export function keepView(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string, settings: ChartSettings): SavedView[] {
  const search = withSettings(new URLSearchParams(), { ...settings, selectedKey: null }).toString();
  return write(storage, [...readViews(storage).filter((one) => one.name !== name), { name, search }]);
}

/** Forgets a view. Answers with those that are left. */
export function forgetView(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string): SavedView[] {
  return write(
    storage,
    readViews(storage).filter((one) => one.name !== name),
  );
}

/** The settings of a kept view; what is selected stays. */
export function settingsOf(view: SavedView): Omit<ChartSettings, 'selectedKey'> {
  const { selectedKey: _selected, ...settings } = settingsFrom(new URLSearchParams(view.search));
  return settings;
}

function write(storage: Pick<Storage, 'setItem'>, views: SavedView[]): SavedView[] {
  try {
    storage.setItem(PLACE, JSON.stringify(views));
  } catch {
    // A full or forbidden storage costs the kept view, not the work.
  }
  return views;
}
