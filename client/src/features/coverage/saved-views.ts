/** A way to look at the coverage page, kept by name: the search part of its address. */
export interface SavedView {
  readonly name: string;
  readonly search: string;
}

const PLACE = 'tandem.coverage-views';
const MOST = 50;

/** The views kept in this browser; what cannot be read is left out. */
export function readViews(storage: Pick<Storage, 'getItem'>): SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((one): one is SavedView => typeof one?.name === 'string' && typeof one?.search === 'string')
      : [];
  } catch {
    return [];
  }
}

/** Keeps a view, in place of one of the same name. Answers with all views. */
export function keepView(storage: Pick<Storage, 'getItem' | 'setItem'>, view: SavedView): SavedView[] {
  return write(storage, [...readViews(storage).filter(({ name }) => name !== view.name), view].slice(-MOST));
}

/** Forgets a view. Answers with those that are left. */
export function forgetView(storage: Pick<Storage, 'getItem' | 'setItem'>, name: string): SavedView[] {
  return write(
    storage,
    readViews(storage).filter((one) => one.name !== name),
  );
}

function write(storage: Pick<Storage, 'setItem'>, views: SavedView[]): SavedView[] {
  try {
    storage.setItem(PLACE, JSON.stringify(views));
  } catch {
    // A full or forbidden storage costs the kept view, not the work.
  }
  return views;
}
