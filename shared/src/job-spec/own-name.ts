import type { JobFamily } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { roleMentions } from './role-title.ts';

/** A place where the text says what the person is called: ‘as our Product Owner you’, ‘A delivery manager is accountable for’. */
export interface OwnName {
  readonly family: JobFamily;
  readonly from: number;
  readonly to: number;
}

const KIND = String.raw`(?:[\w’'-]+\s+){0,3}`;
/** Before the name, at the end of what precedes it. */
const BEFORE = new RegExp(
  String.raw`(?:\bas (?:a|an|our|the) ${KIND}|\byou(?:['’]re| are|['’]ll be| will be) (?:a|an|our|the) ${KIND}|\b(?:looking for|hiring|seeking|seeks|recruiting|need) (?:for )?(?:an? |our |several |talented |experienced |another ){0,3}${KIND}|\b(?:role|position|post|job) of (?:an? |the |our )?${KIND}|\bjoin (?:us|our team|the team) as (?:an? |our )?${KIND}|\bserve as (?:an? |the |our )?${KIND}|^successful ${KIND})$`,
  'iu',
);
/** After a name at the start of a sentence: it is defined. */
const DEFINED = /^\s+(?:is|are) (?:accountable|responsible|crucial|in charge)\b|^\s+(?:makes?) sure\b|^\s+at this (?:role )?level\b/i;
const NOT_THE_PERSON =
  /\b(with|alongside|support(?:ing|s)?|report(?:s|ing)? to|also|help(?:ing|s)?|not|for|manage|managing|coach(?:ing)?|mentor(?:ing)?|team of|by)\b[^.;:]{0,60}$/i;

/** What the text calls the person, where it says so. */
export function ownNames(shown: string, passages: readonly Passage[]): OwnName[] {
  const names: OwnName[] = [];
  let first = true;
  for (const { kind, from, to, section } of passages) {
    if (section === 'REQUIREMENTS' || section === 'PARTNERS' || section === 'BENEFITS' || section === 'STATEMENT') continue;
    const words = shown.slice(from, to);
    for (const mention of roleMentions(words)) {
      const before = words.slice(Math.max(0, mention.from - 90), mention.from);
      const after = words.slice(mention.to, mention.to + 40);
      const lead = BEFORE.exec(before);
      // Only the first role of the text is defined as its own: a partner's is defined further down.
      const starts = first && /(?:^|[.!?]\s+)an?\s+(?:[\w-]+\s+)?$/iu.test(before);
      if (lead !== null || !/^(HEADING)$/.test(kind)) first = false;
      const named = lead !== null && !NOT_THE_PERSON.test(before.slice(0, lead.index));
      if (
        (named || (starts && DEFINED.test(after))) &&
        !/^(['’]s|\s+(?:partner|counterpart|colleagues?|tools?|software|team)\b)/i.test(after)
      )
        names.push({ family: mention.family, from: from + mention.from, to: from + mention.to });
    }
  }
  return names;
}
