/** The address of a requisition, live or in a scenario. */
export function requisitionAddress(key: string, scenarioId: string | null): string {
  const address = `/hiring/${encodeURIComponent(key)}`;
  return scenarioId === null ? address : `${address}?scenario=${encodeURIComponent(scenarioId)}`;
}
