import { csvText } from '@tandem/shared/export/csv-text';

/** What a line of the list says of a change. */
export interface ListedChange {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly effectiveOn?: string | null;
  readonly subjectKind: string;
  readonly subjectKey: string;
  readonly verdict?: string | null;
  readonly verdictNote?: string | null;
  readonly act: { readonly number: number; readonly label: string; readonly at: string; readonly actor: { readonly name: string } };
}

const HEADER = [
  'act',
  'act_label',
  'change',
  'kind',
  'effective_on',
  'subject_kind',
  'subject_key',
  'by',
  'at',
  'verdict',
  'verdict_note',
  'change_id',
] as const;

/** The list of changes as a CSV file, a line a change in the order given. Instants are ISO 8601, days `YYYY-MM-DD`. */
export function changesCsv(changes: readonly ListedChange[]): string {
  return csvText(
    HEADER,
    changes.map((change) => [
      change.act.number,
      change.act.label,
      change.text,
      change.kind,
      change.effectiveOn ?? null,
      change.subjectKind,
      change.subjectKey,
      change.act.actor.name,
      change.act.at,
      change.verdict ?? null,
      change.verdictNote ?? null,
      change.id,
    ]),
  );
}
