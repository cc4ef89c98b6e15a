import { refuse } from '@tandem/shared/changes/refusal';
import type { Assignee } from '@tandem/shared/org/records';
import type { EditDesk } from './edit-desk.ts';

/** Who is named by an input; undefined where nobody is. Both at once is refused. */
export function assigneeOf(
  desk: EditDesk,
  { personId, positionId }: { readonly personId?: string | null; readonly positionId?: string | null },
): Assignee | undefined {
  if (personId != null && positionId != null)
    desk.refuse(refuse('INVALID', 'A person and a position are both named; give personId or positionId.', 'positionId'));
  if (personId != null) return { kind: 'PERSON', personKey: desk.record('person', personId, 'personId').key };
  if (positionId != null) return { kind: 'POSITION', positionKey: desk.record('position', positionId, 'positionId').key };
  return undefined;
}
