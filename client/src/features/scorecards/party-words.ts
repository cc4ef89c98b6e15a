import { roleInWords } from '../../api/domain-words.ts';

/** A role in words, a group as it is named. */
export function partyInWords(party: string): string {
  return /^[A-Z][A-Z0-9_]*$/.test(party) ? roleInWords(party) : party;
}
