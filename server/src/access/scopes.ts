/** What a token or a user may do. `admin` includes all others. */
export const SCOPES = [
  'org:read',
  'org:write',
  'pay:read',
  'hiring:read',
  'hiring:write',
  'scenarios:read',
  'scenarios:write',
  'admin',
] as const;
export type Scope = (typeof SCOPES)[number];

export function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}

/** Whether `held` allows what `needed` guards. */
export function hasScope(held: readonly Scope[], needed: Scope): boolean {
  return held.includes(needed) || held.includes('admin');
}
