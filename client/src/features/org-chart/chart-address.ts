import { CARD_FIELDS, DEFAULT_FIELDS } from './card-fields.ts';
import { COLOUR_BY } from './colour/colouring.ts';
import type { ChartSettings } from './chart-settings.ts';

/** Reads the chart's settings from the search part of an address; what makes no sense is left at its default. */
export function settingsFrom(search: URLSearchParams): ChartSettings {
  const levels = search.get('levels');
  const level = levels !== null && /^[1-9]\d?$/.test(levels) ? Number(levels) : null;
  return {
    selectedKey: search.get('position'),
    focusKey: search.get('focus'),
    colourBy: COLOUR_BY.find((by) => by === search.get('colour')) ?? 'team',
    level: levels === 'all' ? 'all' : level,
    view: search.get('view') === 'table' ? 'table' : 'chart',
    across: search.get('direction') === 'across',
    fields: fieldsFrom(search.get('fields')),
    ghosts: search.get('ghosts') !== 'off',
  };
}

function fieldsFrom(written: string | null): ChartSettings['fields'] {
  if (written === null) return DEFAULT_FIELDS;
  const named = written.split('.');
  return CARD_FIELDS.filter((field) => named.includes(field));
}

/** The search part with the changed settings in it; defaults are not written, other parameters stay. */
export function withSettings(search: URLSearchParams, changed: Partial<ChartSettings>): URLSearchParams {
  const next = new URLSearchParams(search);
  const settings = { ...settingsFrom(search), ...changed };
  const write = (name: string, value: string | null): void => {
    if (value === null) next.delete(name);
    else next.set(name, value);
  };
  write('position', settings.selectedKey);
  write('focus', settings.focusKey);
  write('colour', settings.colourBy === 'team' ? null : settings.colourBy);
  write('levels', settings.level === null ? null : String(settings.level));
  write('view', settings.view === 'table' ? 'table' : null);
  write('direction', settings.across ? 'across' : null);
  write('fields', settings.fields.join() === DEFAULT_FIELDS.join() ? null : settings.fields.join('.'));
  write('ghosts', settings.ghosts ? null : 'off');
  return next;
}
