import type { WaiverRow } from './bundle-rows.ts';
import { changedFields, endOf, type ImportLedger, type PlannedRow } from './import-ledger.ts';

/** Plans the waivers of a bundle. One whose initiative does not resolve is left out in lenient mode. */
export function planWaivers(ledger: ImportLedger, rows: readonly PlannedRow<'waivers.csv'>[]): void {
  const { org, options } = ledger.context;
  for (const row of rows) {
    const at = { file: 'waivers.csv', line: row.line } as const;
    const initiativeKey = ledger.resolve(at, 'initiative_id', 'initiatives.csv', row.values.initiativeId);
    if (!initiativeKey) continue;
    if (!row.exists) {
      ledger.create({
        kind: 'WAIVE_ROLE',
        waiver: {
          key: row.key,
          source: options.source,
          externalId: row.values.id,
          initiativeKey,
          role: row.values.role,
          reason: row.values.reason,
          author: null,
          from: row.values.from ?? null,
          until: row.values.until ?? null,
        },
      });
    } else if (!row.unchanged) {
      const set = changedFields(
        ledger,
        at,
        { ...plainFields(row.values), until: endOf(row, row.values.until) },
        row.before && plainFields(row.before),
        { ...org.waiver(row.key)! },
      );
      if (set) ledger.change(row.key, { kind: 'UPDATE_WAIVER', waiverKey: row.key, set: set as object });
    }
  }
}

function plainFields({ reason, until }: WaiverRow) {
  return { reason, until };
}
