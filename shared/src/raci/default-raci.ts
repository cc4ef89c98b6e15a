import type { RaciLetter, RaciRow } from '../org/records.ts';

/** Parties of the default matrix that are no roles of an initiative. */
export const DELIVERY_TEAM = 'Delivery team';
export const STAKEHOLDERS = 'Stakeholders';

const PRODUCT = 'PRODUCT_OWNER';
const PROJECT = 'PROJECT_OWNER';

/**
 * The matrix of an initiative whose own was never set: the product owner is accountable for what and why, the project owner for how
 * and when; each is at least consulted where the other is accountable.
 */
export const DEFAULT_RACI: readonly RaciRow[] = [
  row(
    'Vision and business case',
    [PRODUCT, 'ACCOUNTABLE'],
    [PROJECT, 'CONSULTED'],
    [DELIVERY_TEAM, 'INFORMED'],
    [STAKEHOLDERS, 'CONSULTED'],
  ),
  row(
    'Backlog and priorities',
    [PRODUCT, 'ACCOUNTABLE'],
    [PROJECT, 'CONSULTED'],
    [DELIVERY_TEAM, 'RESPONSIBLE'],
    [STAKEHOLDERS, 'INFORMED'],
  ),
  row(
    'User research and acceptance',
    [PRODUCT, 'ACCOUNTABLE'],
    [PROJECT, 'INFORMED'],
    [DELIVERY_TEAM, 'RESPONSIBLE'],
    [STAKEHOLDERS, 'CONSULTED'],
  ),
  row(
    'Go-to-market and pricing',
    [PRODUCT, 'ACCOUNTABLE'],
    [PROJECT, 'CONSULTED'],
    [DELIVERY_TEAM, 'INFORMED'],
    [STAKEHOLDERS, 'RESPONSIBLE'],
  ),
  row('Scope change', [PRODUCT, 'ACCOUNTABLE'], [PROJECT, 'RESPONSIBLE'], [DELIVERY_TEAM, 'CONSULTED'], [STAKEHOLDERS, 'INFORMED']),
  row(
    'Schedule and release date',
    [PROJECT, 'ACCOUNTABLE'],
    [PRODUCT, 'CONSULTED'],
    [DELIVERY_TEAM, 'RESPONSIBLE'],
    [STAKEHOLDERS, 'INFORMED'],
  ),
  row('Budget and spending', [PROJECT, 'ACCOUNTABLE'], [PRODUCT, 'CONSULTED'], [DELIVERY_TEAM, 'INFORMED'], [STAKEHOLDERS, 'CONSULTED']),
  row(
    'Staffing and allocation',
    [PROJECT, 'ACCOUNTABLE'],
    [PRODUCT, 'CONSULTED'],
    [DELIVERY_TEAM, 'CONSULTED'],
    [STAKEHOLDERS, 'INFORMED'],
  ),
  row(
    'Risks and impediments',
    [PROJECT, 'ACCOUNTABLE'],
    [PRODUCT, 'CONSULTED'],
    [DELIVERY_TEAM, 'RESPONSIBLE'],
    [STAKEHOLDERS, 'INFORMED'],
  ),
  row(
    'Closure and hand-over',
    [PROJECT, 'ACCOUNTABLE'],
    [PRODUCT, 'RESPONSIBLE'],
    [DELIVERY_TEAM, 'CONSULTED'],
    [STAKEHOLDERS, 'INFORMED'],
  ),
];

function row(decision: string, ...cells: readonly (readonly [party: string, letter: RaciLetter])[]): RaciRow {
  return { decision, cells: cells.map(([party, letter]) => ({ party, letter })) };
}
