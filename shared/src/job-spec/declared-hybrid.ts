import { mayHoldDuties } from './sections.ts';
import type { Passage } from './passages.ts';
import { roleMentions } from './role-title.ts';

const WORKPLACE =
  /\b(office|remote|home|onsite|on-site|on site|days?|week|location|commut\w*|working (model|pattern|policy|arrangement)|workplace)\b/i;
const NOT = /\b(not|never|no|isn['’]t|neither|rather than)\b/i;

/** Whether the title or the text says openly that one person is meant to hold both roles. A hybrid of home and office is none. */
export function declaresHybrid(title: string, shown: string, passages: readonly Passage[]): boolean {
  if (
    /\b(hybrid|dual[\s-]role|combined role|double role)\b/i.test(title) &&
    !/\bhybrid[\s-]+(working|work|remote|office|cloud)\b/i.test(title)
  ) {
    const families = new Set(roleMentions(title).map(({ family }) => family));
    if (families.size !== 1 || /hybrid (role|product|project)/i.test(title)) return true;
  }
  return passages.some((passage) => {
    if (passage.section === 'BENEFITS' || passage.section === 'STATEMENT' || passage.section === 'LOCATION') return false;
    return sentences(shown.slice(passage.from, passage.to)).some((sentence) => says(sentence, mayHoldDuties(passage.section)));
  });
}

function sentences(words: string): string[] {
  return words.split(/(?<=[.!?;])\s+/);
}

function says(sentence: string, duties: boolean): boolean {
  if (sentence.length > 600) return false;
  const families = new Set(roleMentions(sentence).map(({ family }) => family));
  const wide = families.size === 2 || (/\bproducts?\b/i.test(sentence) && /\b(projects?|program(me)?s?|delivery)\b/i.test(sentence));
  if (NOT.test(sentence) && !/\bnot (a mistake|by accident|only|just)\b/i.test(sentence)) return false;
  if (
    /\bhybrid\b/i.test(sentence) &&
    !/\bhybrid[\s-]+(working|work|remote|office|cloud|model|schedule|environment|team|arrangement|policy|pattern)\b/i.test(sentence)
  ) {
    if (wide && !(WORKPLACE.test(sentence) && !/\bboth\b/i.test(sentence))) return true;
    if (
      !WORKPLACE.test(sentence) &&
      /\bboth (roles|jobs|hats|sides|halves|disciplines)\b|\bdeliberate(ly)?\b|\btwo (roles|jobs)\b/i.test(sentence)
    )
      return true;
  }
  if (
    /\b(both|two) (hats|roles|jobs|halves|of the pair)\b|\b(dual|combined|double)[\s-]+(role|position|post|remit|hatted|hat)\b|\bcombin\w+ (both|the two)\b|\bcombin(es|ing|ed)\b/i.test(
      sentence,
    ) &&
    wide
  )
    return true;
  if (
    /\bboth\b/i.test(sentence) &&
    families.size === 2 &&
    /\b(you('ll| will| are|’ll)?|this (role|position|post)|the (role|post|post ?holder)|one person|acts?|acting|serves?|serving|hold(s|ing)?|one and the same)\b/i.test(
      sentence,
    ) &&
    duties
  ) {
    return !/\b(with|alongside|support(ing)?|between|from|to|lead(ing)?|manag(e|ing)|coach(ing)?|mentor(ing)?) both\b|\bwork(ing)? (closely )?with\b|\bmanage a team\b/i.test(
      sentence,
    );
  }
  return false;
}
