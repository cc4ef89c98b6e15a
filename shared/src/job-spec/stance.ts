import type { JobFamily } from './job-spec-finding.ts';
import { roleMentions, type RoleMention } from './role-title.ts';
import type { Token } from './words.ts';

/** Whose work the words at a place tell of. */
export interface Stance {
  /** The person, somebody else, or the person as a help to somebody. */
  readonly who: 'SELF' | 'OTHER' | 'SHARED';
  /** Where it is shared: the families of whom it is shared with, or everything. */
  readonly families: ReadonlySet<JobFamily> | 'ALL';
  readonly negated: boolean;
}

const SELF: Stance = { who: 'SELF', families: new Set(), negated: false };
const OTHER: Stance = { ...SELF, who: 'OTHER' };

const REQUIREMENT =
  /^(experience[ds]?|proven|familiar|familiarity|knowledge|knowledgeable|ability|able|understanding|strong|excellent|solid|demonstrated|demonstrable|comfortable|skilled|skills?|years?|minimum|at|bachelor's?|master's?|degree|certified|certification|background|passion|passionate|expertise|expert|confident|competent|hands|history|exposure|prior|previous|some|good|great|fluent|fluency|deep|working|exceptional|outstanding|significant|extensive|basic|advanced|qualified|educated|adept|\d+)$/;

/** Whether a sentence tells what the person knows or has done rather than what they will do. */
export function startsAsRequirement(sentence: readonly Token[]): boolean {
  const words = sentence.filter(({ mark }) => !mark).map(({ word }) => word);
  if (words.length === 0) return true;
  if (words[0] === 'working') return !/^(with|alongside|closely|together|in|across|under)$/.test(words[1] ?? '');
  if (words[0] === 'track') return words[1] === 'record';
  if (words[0] === 'at' && words[1] !== 'least') return false;
  if (REQUIREMENT.test(words[0]!)) return true;
  const opening = words.slice(0, 4).join(' ');
  if (
    /^(you|you've|you're|you'll|we|we're) (are|have|bring|know|understand|possess|be|need|must have|should have|'ve|can)?\b/.test(opening)
  ) {
    if (
      /^(you are|you're|you'll be|you have|you will be) (also )?(the |fully |solely |ultimately |full |overall |end |directly |sole |single )?(responsible|accountable|owner|in charge|ownership|accountability|responsibility|steward|holder|lead|keeper)/.test(
        words.slice(0, 8).join(' '),
      )
    )
      return false;
    if (
      /^(you have|you've|you bring|you know|you understand|you possess|you need|you must have|you should have|you can|you are (a|an|able|comfortable|experienced|skilled|familiar|used|passionate|good|great|adept|happy)|you're (a|an|able|comfortable|experienced|skilled|familiar|used|passionate|good|great|adept|happy))\b/.test(
        words.slice(0, 6).join(' '),
      )
    )
      return true;
  }
  return /\b(years?'? (of )?(proven |relevant |professional |hands )?(on )?experience|(proven|demonstrable|demonstrated) (experience|ability|track))\b/.test(
    words.slice(0, 14).join(' '),
  );
}

const HELP =
  /^(support|help|assist|advise|coach|mentor|enable|empower|allow|let|contribute|guide|train|challenge|inform|teach|encourage|influence|participate)$/;
const JOINT_WORK =
  /^(work|partner|collaborate|liaise|pair|engage|align|interface|consult|interact|connect|coordinate|together|collaboration|partnership|conjunction|alongside|jointly|tandem)$/;
const NOT = /^(not|never|no|nor|without|cannot|neither)$|n't$/;
const OTHERS =
  /^(we|they|he|she|it|customers|clients|users|engineers|developers|designers|stakeholders|executives|teams|companies|organizations|organisations|businesses|people|everyone|founders|players|patients|who|which|that|whose|whom|leadership|sales|marketing|engineering|our|builders|contractors|colleagues|managers|members)$/;
const PERSON =
  /^(someone|somebody|candidate|person|leader|professional|individual|you|specialist|expert|manager|owner|lead|colleague|hire|teammate|applicant|practitioner|director|head|coordinator|one)$/;
const MODAL = /^(will|would|should|can|must|may|shall|'ll|is|are|has|have|also|then|still|always)$/;

/** Follows whose work a sentence tells of, word by word. */
export class ClauseReader {
  private readonly stances: Stance[] = [];
  private readonly mentions: readonly RoleMention[];
  private readonly start: number;

  constructor(
    private readonly sentence: readonly Token[],
    shown: string,
    kind: 'ITEM' | 'CELL' | 'TEXT' | 'HEADING',
    private readonly own: ReadonlySet<JobFamily>,
    title: string,
  ) {
    this.start = sentence[0]!.from;
    this.mentions = roleMentions(shown.slice(this.start, sentence.at(-1)!.to)).map(({ family, from, to }) => ({
      family,
      from: from + this.start,
      to: to + this.start,
    }));
    this.read(kind, title);
  }

  /** The stance at a token. */
  at(index: number): Stance {
    return this.stances[index]!;
  }

  /** Whether what ends before `index` is said to be the other owner's or done with them: ‘the roadmap with the product manager’. */
  isHandedOver(index: number, family: JobFamily): boolean {
    for (let at = index; at < this.sentence.length && at < index + 14; at++) {
      const token = this.sentence[at]!;
      if (token.mark && '.;!?'.includes(token.word)) return false;
      if (token.word === 'you') return false;
      const mention = this.mentionAt(token);
      if (mention?.family === family && !this.own.has(family)) {
        const link = this.sentence
          .slice(Math.max(index - 1, 0), at)
          .map(({ word }) => word)
          .join(' ');
        return (
          /\b(with|alongside|for|by|from|of|jointly|supporting|behalf|to|through|between)\b/.test(link) && !/\b(and then|lead)\b/.test(link)
        );
      }
    }
    return false;
  }

  private mentionAt(token: Token): RoleMention | null {
    return this.mentions.find(({ from, to }) => token.from >= from && token.to <= to) ?? null;
  }

  private read(kind: string, title: string): void {
    const { sentence } = this;
    let stance = this.opening(kind, title);
    // Inside ‘which problems we solve’ or ‘what customers want’; the next verb of the list is the person's again.
    let embedded = false;
    let joint: { families: Set<JobFamily>; bound: boolean } | null = null;
    for (let at = 0; at < sentence.length; at++) {
      const token = sentence[at]!;
      const before = sentence[at - 1]?.word ?? '';
      const next = sentence[at + 1];
      const mention = this.mentionAt(token);
      if (embedded && token.verb !== null && /^(,|and|&|or)$/.test(before) && !/[^s]s$/.test(token.word)) {
        stance = { ...SELF, negated: stance.negated };
        embedded = false;
      }
      if (token.word === 'you' || token.word === "you'll" || token.word === "you're") {
        if (!/^(with|to|for|give|gives|help|helps|tell|show|of|from|enable|enables|support|than)$/.test(before)) {
          stance = SELF;
          joint = null;
        }
      } else if (mention) {
        const last = token.to === mention.to;
        if (joint && !joint.bound) joint.families.add(mention.family);
        if (last && this.isSubject(at)) {
          const own = this.own.has(mention.family) && !joint;
          stance = own ? { ...SELF, negated: stance.negated && own } : OTHER;
        } else if (last && next && /^(who|that|which|whose)$/.test(next.word)) {
          const own = this.own.has(mention.family) && !joint;
          stance = own ? SELF : OTHER;
        }
      } else if (/^(who|that|which|whose)$/.test(token.word)) {
        const asks = before !== '' && (sentence[at - 1]!.verb !== null || /^(out|on|about|up)$/.test(before)) && token.word !== 'that';
        const antecedent = sentence[at - 1]?.mark ? sentence[at - 2] : sentence[at - 1];
        const known = antecedent && this.mentionAt(antecedent);
        if (asks) {
          embedded = stance.who === 'SELF';
          stance = OTHER;
        } else if (known) stance = this.own.has(known.family) && !joint ? SELF : OTHER;
        else if (token.word !== 'that' || next?.verb != null || (next && (OTHERS.test(next.word) || MODAL.test(next.word))))
          stance = antecedent && PERSON.test(antecedent.lemma) && !joint ? SELF : OTHER;
      } else if (OTHERS.test(token.word) && this.isSubject(at)) {
        embedded ||= stance.who === 'SELF' && at > 1 && (token.word === 'we' || /^(want|need|love|like)$/.test(next?.verb ?? ''));
        stance = OTHER;
      } else if (NOT.test(token.word) && !/^(only|just|limited|necessarily|merely|least|doubt|matter)$/.test(next?.word ?? ''))
        stance = { ...stance, negated: token.word !== 'without' || stance.negated || next?.verb != null };
      else if ((token.word === 'rather' || token.word === 'instead') && /^(than|of)$/.test(next?.word ?? ''))
        stance = { ...stance, negated: true };
      else if (token.word === 'but') stance = { ...stance, negated: false };
      else if (JOINT_WORK.test(token.verb ?? token.word) && stance.who !== 'OTHER' && this.reachesWith(at))
        joint = { families: new Set(), bound: false };
      else if (token.verb !== null && HELP.test(token.verb) && stance.who === 'SELF' && !this.isNounHere(at)) {
        joint = { families: new Set(), bound: false };
        const bare = next?.verb != null || next?.word === 'to';
        if (bare || this.namesSomebodySoon(at)) stance = { ...stance, who: 'SHARED', families: 'ALL' };
        else joint = null;
        if (!bare && stance.who === 'SHARED') joint = { families: new Set(), bound: false };
      } else if (joint && !joint.bound && token.verb !== null && at > 0) {
        if (/^(and|&)$/.test(before) || before === ',') {
          // ‘work with design and own the roadmap’; after a comma the joint work may still be the frame.
          stance = before === ',' && joint.families.size > 0 ? { ...SELF, who: 'SHARED', families: joint.families } : SELF;
          joint = null;
        } else if (/^(to|in|on|by|for|as|of)$/.test(before) || token.word.endsWith('ing')) {
          joint.bound = true;
          stance = { ...SELF, who: 'SHARED', families: stance.families === 'ALL' ? 'ALL' : joint.families, negated: stance.negated };
        }
      }
      this.stances.push(stance);
    }
  }

  /** Whether the word is followed by its verb. */
  private isSubject(at: number): boolean {
    let step = at + 1;
    let modal = false;
    while (step < this.sentence.length && (MODAL.test(this.sentence[step]!.word) || this.sentence[step]!.word.endsWith('ly'))) {
      modal = true;
      step++;
    }
    const token = this.sentence[step];
    return modal || (token !== undefined && token.verb !== null && !token.word.endsWith('ing'));
  }

  private reachesWith(at: number): boolean {
    if (this.sentence[at]!.word === 'alongside') return true;
    return this.sentence.slice(at + 1, at + 6).some(({ word }) => /^(with|alongside|across)$/.test(word));
  }

  private isNounHere(at: number): boolean {
    return /^(the|a|an|our|your|of|any|with)$/.test(this.sentence[at - 1]?.word ?? '');
  }

  /** Whether somebody to be helped, or a verb bound by ‘to’ or ‘in’, follows. */
  private namesSomebodySoon(at: number): boolean {
    return this.sentence
      .slice(at + 1, at + 8)
      .some(
        (token) =>
          this.mentionAt(token) !== null ||
          /^(team|teams|customer|customers|user|users|client|clients|colleagues|stakeholder|stakeholders|partner|partners|people|others|them|engineers|staff|agencies|to|managers|director|leaders?|players|organizations?|organisations?|businesses|companies|in)$/.test(
            token.word,
          ),
      );
  }

  private opening(kind: string, title: string): Stance {
    const words = this.sentence.filter(({ mark }) => !mark);
    const first = words[0]!;
    const lead = words.slice(0, 8).map(({ lemma }) => lemma);
    if (first.verb !== null || first.word.endsWith('ly')) return SELF;
    if (
      /^(you|you'll|you're|your|as|to|in|with|together|through|at|day|on|by|within|alongside|reporting|responsible|accountable|ownership|end|full|overall|also|for|accountability|responsibility|owner|this|from|once|during|after|when|over|both|under)$/.test(
        first.word,
      )
    ) {
      if (first.word === 'your' && /^(team|manager|boss|colleague|partner|counterpart|peer|engineer)$/.test(words[1]?.lemma ?? ''))
        return OTHER;
      if (first.word === 'in' || first.word === 'this' || first.word === 'for') return /\bwe\b/.test(lead.join(' ')) ? OTHER : SELF;
      return SELF;
    }
    const mention = this.mentions[0];
    if (mention && mention.from <= (words[2] ?? first).from)
      return this.own.has(mention.family) ||
        (this.own.size === 0 &&
          title.toLowerCase().includes(
            this.sentence
              .filter(({ from, to }) => from >= mention.from && to <= mention.to)
              .map(({ word }) => word)
              .join(' '),
          ))
        ? SELF
        : OTHER;
    if (/^(the|our|a|an|this|successful|ideal)$/.test(first.word) || kind === 'TEXT') {
      if (
        lead
          .slice(0, 4)
          .some((lemma) =>
            /^(role|post|candidate|jobholder|postholder|holder|incumbent|position|job|person|hire|applicant|successful)$/.test(lemma),
          )
      )
        return SELF;
      const own = title.toLowerCase().match(/[\p{L}]+/gu) ?? [];
      const tail = own.slice(-2).join(' ');
      if (
        tail.length > 3 &&
        words
          .slice(0, 7)
          .map(({ word }) => word)
          .join(' ')
          .includes(tail)
      )
        return SELF;
    }
    if (OTHERS.test(first.word)) return OTHER;
    return kind === 'TEXT' ? OTHER : SELF;
  }
}
