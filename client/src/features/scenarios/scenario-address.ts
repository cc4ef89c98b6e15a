/** The parts of a scenario's page, in the order of its tabs; the first is the page without a tab in its address. */
export const scenarioTabs = ['chart', 'sheet', 'changes', 'impact', 'compare', 'conflicts', 'discussion'] as const;
export type ScenarioTab = (typeof scenarioTabs)[number];

/** The tab that an address names; the chart where it names none, null where it names one that is not there. */
export function tabNamed(name: string | undefined): ScenarioTab | null {
  if (name === undefined || name === '') return 'chart';
  return scenarioTabs.find((tab) => tab === name) ?? null;
}

/** The address of a scenario's page. `parameters` go into its search part; null ones are left out. */
export function scenarioAddress(
  id: string,
  tab: ScenarioTab | 'print' = 'chart',
  parameters: Readonly<Record<string, string | null>> = {},
): string {
  const path = `/scenarios/${encodeURIComponent(id)}${tab === 'chart' ? '' : `/${tab}`}`;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) search.set(name, value);
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

/**
 * Where what a change is about can be looked at: a position stands on the scenario's chart; other things have pages of
 * their own for the live organization, where something that the scenario makes is not. Null: there is no such place.
 */
export function subjectAddress(scenarioId: string, subject: { readonly kind: string; readonly key: string }): string | null {
  return subject.kind === 'Position' ? scenarioAddress(scenarioId, 'chart', { position: subject.key }) : null;
}
