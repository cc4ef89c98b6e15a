/** The record with the values that `set` gives; an undefined one is not given. */
export function withValues<R extends object>(record: R, set: NoInfer<Partial<R>>): R {
  return { ...record, ...given(set) };
}

/** `set` without the values that are undefined. */
export function given<S extends object>(set: S): S {
  const entries = Object.entries(set);
  return entries.some(([, value]) => value === undefined)
    ? (Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as S)
    : set;
}
