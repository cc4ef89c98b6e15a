import { formatDay, parseDay } from '@tandem/shared/org/day';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Key, Money, Position, PositionFacts } from '@tandem/shared/org/records';
import { plainName, positionNamed, seatName, seatNamesWith, teamNamed } from './find-by-name.ts';
import { personColumn } from './person-cell.ts';
import { changedBy, notUnderstood, unchanged, type CellContext, type CellEdit, type SheetColumn } from './sheet-cell.ts';
import { text } from './texts.ts';

/** The columns of the sheet in their order; pay only for whoever may see it. */
export function sheetColumns(showsPay: boolean): readonly SheetColumn[] {
  return showsPay ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'cost');
}

const textColumn = (
  id: string,
  label: string,
  field: keyof PositionFacts & ('jobProfile' | 'level' | 'location' | 'costCenter'),
  width: number,
): SheetColumn => ({
  id,
  label,
  width,
  align: 'left',
  read: ({ on }, position) => on.facts(position)[field] ?? '',
  edit: (context, position, entered) => setting(context, position, { [field]: entered.trim() || null }, context.on.facts(position)[field]),
});

const dayColumn = (id: string, label: string, field: 'startDate' | 'endDate'): SheetColumn => ({
  id,
  label,
  width: 110,
  align: 'left',
  read: (_context, position) => (position[field] === null ? '' : formatDay(position[field])),
  edit: (context, position, entered) => {
    const wanted = entered.trim() === '' ? null : parseDay(entered.trim());
    if (wanted === null && entered.trim() !== '') return notUnderstood(text('notADay', { text: entered }));
    return setting(context, position, { [field]: wanted }, position[field]);
  },
});

const COLUMNS: readonly SheetColumn[] = [
  personColumn,
  {
    id: 'title',
    label: text('columnTitle'),
    width: 230,
    align: 'left',
    read: ({ on }, position) => on.facts(position).title,
    edit: (context, position, entered) =>
      entered.trim() === ''
        ? notUnderstood(text('needsTitle'))
        : setting(context, position, { title: entered.trim() }, context.on.facts(position).title),
  },
  {
    id: 'team',
    label: text('columnTeam'),
    width: 170,
    align: 'left',
    read: ({ org, on }, position) => org.team(on.facts(position).teamKey ?? '')?.name ?? '',
    edit: (context, position, entered) => {
      const found = entered.trim() === '' ? null : teamNamed(context.org, entered);
      if (found?.kind === 'NONE') return notUnderstood(text('noTeam', { text: entered }));
      if (found?.kind === 'MANY') return notUnderstood(text('manyTeams', { text: entered }));
      return setting(context, position, { teamKey: found?.kind === 'ONE' ? found.record.key : null }, context.on.facts(position).teamKey);
    },
    suggest: ({ org }, typed) =>
      [...org.table('team').values()]
        .map(({ name }) => name)
        .filter((name) => plainName(name).includes(plainName(typed)))
        .slice(0, 20),
  },
  {
    id: 'manager',
    label: text('columnManager'),
    width: 230,
    align: 'left',
    read: ({ org, on }, position) => {
      const manager = on.manager(position);
      return manager ? seatName(org, on, manager) : '';
    },
    edit: editManager,
    suggest: ({ org, on }, typed) => seatNamesWith(org, on, typed, 20),
  },
  textColumn('profile', text('columnProfile'), 'jobProfile', 160),
  textColumn('level', text('columnLevel'), 'level', 80),
  {
    id: 'fte',
    label: text('columnFte'),
    width: 70,
    align: 'right',
    read: ({ on }, position) => String(on.facts(position).fte),
    order: ({ on }, position) => on.facts(position).fte,
    edit: (context, position, entered) => {
      const fte = Number(entered.trim().replace(',', '.'));
      if (entered.trim() === '' || !(fte >= 0 && fte <= 2)) return notUnderstood(text('fteRange'));
      return setting(context, position, { fte }, context.on.facts(position).fte);
    },
  },
  textColumn('location', text('columnLocation'), 'location', 130),
  textColumn('costCenter', text('columnCostCenter'), 'costCenter', 110),
  {
    id: 'cost',
    label: text('columnCost'),
    width: 130,
    align: 'right',
    read: ({ on }, position) => moneyText(on.facts(position).annualCost),
    order: ({ on }, position) => on.facts(position).annualCost?.minor ?? -1,
    edit: editCost,
  },
  dayColumn('start', text('columnStart'), 'startDate'),
  dayColumn('end', text('columnEnd'), 'endDate'),
  {
    id: 'onHold',
    label: text('columnOnHold'),
    width: 80,
    align: 'left',
    read: (_context, position) => (position.onHold ? text('yes') : ''),
    edit: (context, position, entered) => {
      const flag = flagOf(entered);
      return flag === null
        ? notUnderstood(text('notYesNo', { text: entered }))
        : setting(context, position, { onHold: flag }, position.onHold);
    },
  },
  {
    id: 'status',
    label: text('columnStatus'),
    width: 90,
    align: 'left',
    read: ({ on }, position) => on.status(position).toLowerCase().replace('_', ' '),
  },
  {
    id: 'layer',
    label: text('columnLayer'),
    width: 70,
    align: 'right',
    read: ({ on }, position) => (on.exists(position) ? String(layerOf(on, position)) : ''),
    order: ({ on }, position) => (on.exists(position) ? layerOf(on, position) : -1),
  },
  {
    id: 'span',
    label: text('columnSpan'),
    width: 70,
    align: 'right',
    read: ({ on }, position) => String(on.reports(position.key).length || ''),
    order: ({ on }, position) => on.reports(position.key).length,
  },
];

type Setting = Partial<Omit<PositionFacts, 'managerKey'>> & Partial<Pick<Position, 'startDate' | 'endDate' | 'onHold'>>;

/** Facts hold from the day on; the seat's own dates have no versions. */
function setting({ day }: CellContext, { key }: Position, set: Setting, before: unknown): CellEdit {
  const [after] = Object.values(set) as unknown[];
  if (after === before) return unchanged;
  return changedBy({ kind: 'UPDATE_POSITION', positionKey: key, set, effectiveOn: day });
}

function editManager({ org, on, day }: CellContext, position: Position, entered: string): CellEdit {
  const present = on.facts(position).managerKey;
  if (entered.trim() === '')
    return present === null
      ? unchanged
      : changedBy({ kind: 'MOVE_POSITION', positionKey: position.key, managerKey: null, effectiveOn: day });
  const manager = on.manager(position);
  if (manager && plainName(seatName(org, on, manager)) === plainName(entered)) return unchanged;
  const found = positionNamed(org, on, entered);
  if (found.kind === 'NONE') return notUnderstood(text('noManager', { text: entered }));
  if (found.kind === 'MANY') return notUnderstood(text('manyManagers', { text: entered }));
  if (found.record.key === present) return unchanged;
  return changedBy({ kind: 'MOVE_POSITION', positionKey: position.key, managerKey: found.record.key, effectiveOn: day });
}

function editCost(context: CellContext, position: Position, entered: string): CellEdit {
  const present = context.on.facts(position).annualCost;
  const typed = entered.trim();
  if (typed === '') return present === null ? unchanged : setting(context, position, { annualCost: null }, present);
  const match = /^([A-Za-z]{3})?\s*(\d[\d\s'’,.]*?)\s*([A-Za-z]{3})?$/.exec(typed);
  const amount = match ? amountOf(match[2]!) : null;
  if (!match || amount === null) return notUnderstood(text('notMoney', { text: entered }));
  const currency = (match[1] ?? match[3] ?? present?.currency)?.toUpperCase();
  if (!currency) return notUnderstood(text('needsCurrency'));
  const digits = minorDigits(currency);
  const minor = Math.round(amount * 10 ** digits);
  return present?.minor === minor && present.currency === currency
    ? unchanged
    : setting(context, position, { annualCost: { minor, currency } }, present);
}

/** 85000, 85,000.50 and 85.000,50: the last mark before one or two digits is the decimal one. */
function amountOf(typed: string): number | null {
  const digits = typed.replaceAll(/[\s'’]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replaceAll(/[.,]/g, '');
  const amount = Number(`${whole}.${decimal?.[1] ?? '0'}`);
  return /^\d+$/.test(whole) && Number.isFinite(amount) ? amount : null;
}

function moneyText(money: Money | null): string {
  if (!money) return '';
  const digits = minorDigits(money.currency);
  const amount = money.minor / 10 ** digits;
  return `${Number.isInteger(amount) ? amount : amount.toFixed(digits)} ${money.currency}`;
}

function minorDigits(currency: string): number {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

function flagOf(entered: string): boolean | null {
  const typed = plainName(entered);
  if (['', 'no', 'false', '0', 'n'].includes(typed)) return false;
  return ['yes', 'true', '1', 'y', 'x'].includes(typed) ? true : null;
}

const layers = new WeakMap<OrgDay, Map<Key, number>>();

/** 1 is the top. Worked out upwards, and kept for those on the way. */
function layerOf(on: OrgDay, position: Position): number {
  let known = layers.get(on);
  if (!known) layers.set(on, (known = new Map()));
  const line: Position[] = [];
  let above: Position | null = position;
  while (above && on.exists(above) && !known.has(above.key)) {
    line.push(above);
    above = on.manager(above);
  }
  let layer = above && on.exists(above) ? known.get(above.key)! : 0;
  for (const one of line.reverse()) known.set(one.key, ++layer);
  return known.get(position.key)!;
}
