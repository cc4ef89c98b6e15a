import { formatDay } from '../ui/format.ts';
import { defineTexts } from '../ui/texts.ts';

const text = defineTexts('domain', {
  PROJECT_OWNER: 'Project owner',
  PRODUCT_OWNER: 'Product owner',
  PROJECT: 'Project',
  PRODUCT: 'Product',
  PROPOSED: 'Proposed',
  ACTIVE: 'Active',
  ON_HOLD: 'On hold',
  CLOSED: 'Closed',
  FILLED: 'Filled',
  OPEN: 'Open',
  PLANNED: 'Planned',
  VISION_WITHOUT_EXECUTION: 'Vision without execution',
  EXECUTION_WITHOUT_VISION: 'Execution without vision',
  LEADERLESS: 'Leaderless',
  POSITION_VACANT: 'Position vacant',
  OWNER_LEFT: 'Owner left',
  NOT_YET_STARTED: 'Not yet started',
  ASSIGNMENT_ENDED: 'Assignment ended',
  NEVER_ASSIGNED: 'Never assigned',
  because_POSITION_VACANT: 'The position that holds it is vacant',
  because_OWNER_LEFT: 'Its owner has left',
  because_OWNER_LEFT_named: '{{name}} has left',
  because_NOT_YET_STARTED: 'The next owner has not started yet',
  because_ASSIGNMENT_ENDED: 'The assignment ended, nobody follows',
  because_ASSIGNMENT_ENDED_named: "{{name}}'s assignment ended, nobody follows",
  because_NEVER_ASSIGNED: 'Nobody was ever assigned',
  HYBRID: 'One person in both roles',
  ON_PAPER: 'Owner on paper',
  SHARED: 'Shared',
  ACTING: 'Acting',
  OVERALLOCATED: 'Overallocated',
  ENDING_SOON: 'Ending soon',
  COVERED: 'Covered',
  UNCOVERED: 'Uncovered',
  WAIVED: 'Waived',
  always: 'since ever',
  forever: 'open',
});

const builtIn = new Set<string>(['PROJECT_OWNER', 'PRODUCT_OWNER']);

/** A role in words; an organization's own role key is shown as a sentence-cased phrase. */
export function roleInWords(role: string): string {
  if (builtIn.has(role)) return text(role as 'PROJECT_OWNER');
  const words = role.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Word =
  | 'PROJECT'
  | 'PRODUCT'
  | 'PROPOSED'
  | 'ACTIVE'
  | 'ON_HOLD'
  | 'CLOSED'
  | 'FILLED'
  | 'OPEN'
  | 'PLANNED'
  | 'VISION_WITHOUT_EXECUTION'
  | 'EXECUTION_WITHOUT_VISION'
  | 'LEADERLESS'
  | 'POSITION_VACANT'
  | 'OWNER_LEFT'
  | 'NOT_YET_STARTED'
  | 'ASSIGNMENT_ENDED'
  | 'NEVER_ASSIGNED'
  | 'HYBRID'
  | 'ON_PAPER'
  | 'SHARED'
  | 'ACTING'
  | 'OVERALLOCATED'
  | 'ENDING_SOON'
  | 'COVERED'
  | 'UNCOVERED'
  | 'WAIVED';

/** A value of one of the API's enums in words. */
export function inWords(word: Word): string {
  return text(word);
}

/** The reason of a gap as a sentence; `lastHolder` is the name of who held the role last, if known. */
export function reasonInWords(
  reason: 'POSITION_VACANT' | 'OWNER_LEFT' | 'NOT_YET_STARTED' | 'ASSIGNMENT_ENDED' | 'NEVER_ASSIGNED',
  lastHolder?: string | null,
): string {
  if (lastHolder && (reason === 'OWNER_LEFT' || reason === 'ASSIGNMENT_ENDED'))
    return text(`because_${reason}_named`, { name: lastHolder });
  return text(`because_${reason}`);
}

/** A first day in words; null is since ever. */
export function fromInWords(day: string | null | undefined): string {
  return day ? formatDay(day) : text('always');
}

/** A last day in words; null is open. */
export function toInWords(day: string | null | undefined): string {
  return day ? formatDay(day) : text('forever');
}
