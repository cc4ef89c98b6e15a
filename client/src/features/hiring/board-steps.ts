import type { RequisitionAct, RequisitionStatus } from '../../api/generated/graphql.ts';
import { actInWords, actsNow, statusInWords, type Card } from './requisition-words.ts';
import { text } from './texts.ts';

/** The step that moves a requisition from one column to another; null where none does. */
export function stepBetween(from: RequisitionStatus, to: RequisitionStatus): RequisitionAct | null {
  if (from === to) return null;
  if (to === 'CANCELLED') return from === 'FILLED' ? null : 'CANCEL';
  if (to === 'DRAFT') return from === 'PENDING_APPROVAL' ? 'WITHDRAW' : from === 'FILLED' || from === 'CANCELLED' ? 'REOPEN' : null;
  if (to === 'PENDING_APPROVAL') return from === 'DRAFT' ? 'SUBMIT' : null;
  if (to === 'APPROVED') return from === 'PENDING_APPROVAL' ? 'APPROVE' : from === 'ON_HOLD' ? 'RESUME' : null;
  if (to === 'OPEN') return from === 'APPROVED' ? 'OPEN' : from === 'ON_HOLD' ? 'RESUME' : null;
  if (to === 'ON_HOLD') return from === 'OPEN' || from === 'APPROVED' ? 'HOLD' : null;
  return from === 'OPEN' ? 'FILL' : null;
}

/** What a drop would do: a step, or why there is none, in words that say what can be done instead. */
export function dropOf(card: Card, to: RequisitionStatus): { readonly act: RequisitionAct } | { readonly why: string } {
  const act = stepBetween(card.status, to);
  const refused = act && card.acts.find((one) => one.act === act)?.refused;
  if (act && refused == null) return { act };
  if (refused) return { why: refused };
  const can = actsNow(card).filter((one) => one !== 'UNFILL');
  const next =
    can.length === 0
      ? text('nextNone')
      : text('nextOf', { acts: can.map((one) => actInWords(one).replace('…', '').toLowerCase()).join(', ') });
  return {
    why: text('noStep', { title: card.title, from: statusInWords(card.status).toLowerCase(), to: statusInWords(to).toLowerCase(), next }),
  };
}
