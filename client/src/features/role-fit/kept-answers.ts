/** Answers that are not sent yet: the value by the id of the statement. */
export type OpenAnswers = Readonly<Record<string, number>>;

const placeOf = (viewerId: string, version: number) => `tandem.role-fit.${viewerId}.${version}`;

/** What somebody has answered of a version in this browser before they stopped; nothing where there is nothing that can be read. */
export function readKeptAnswers(storage: Pick<Storage, 'getItem'>, viewerId: string, version: number): OpenAnswers {
  try {
    const kept: unknown = JSON.parse(storage.getItem(placeOf(viewerId, version)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, number] => [1, 2, 3, 4, 5].includes(entry[1] as number)),
    );
  } catch {
    return {};
  }
}

/** Keeps them until they are sent or given up. */
export function keepAnswers(storage: Pick<Storage, 'setItem'>, viewerId: string, version: number, answers: OpenAnswers): void {
  try {
    storage.setItem(placeOf(viewerId, version), JSON.stringify(answers));
  } catch {
    // A full or forbidden storage costs the way back, not the work.
  }
}

/** Leaves nothing of them in this browser. */
export function forgetAnswers(storage: Pick<Storage, 'removeItem'>, viewerId: string, version: number): void {
  try {
    storage.removeItem(placeOf(viewerId, version));
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}
