import type { ListedWords } from './word-list.ts';

const GENDER = 'research finds that it makes advertisements less appealing to women (Gaucher, Friesen and Kay, 2011).';
const AGE = 'it reads as a wish for an age, which laws on age discrimination forbid.';
const ORIGIN = 'it asks where somebody comes from, not what they can do.';

/**
 * Gender-coded words in the sense of D. Gaucher, J. Friesen and A. C. Kay, ‘Evidence that gendered wording in job advertisements exists
 * and sustains gender inequality’ (Journal of Personality and Social Psychology 101, 2011), and words coded for age or origin. A list of
 * our own: words of that research that are terms of these two professions (lead, analysis, decision, objective) are left out.
 */
export const CODED_WORDS: readonly ListedWords[] = [
  {
    pattern:
      /\b(aggressive(ly)?|dominant|dominating|dominate|headstrong|ruthless(ly)?|fearless(ly)?|outspoken|stubborn|hard[\s-]hitting|killer instinct|warrior|battle[\s-](tested|hardened)|alpha (personality|type)|macho|cut[\s-]?throat)\b/giu,
    message: `masculine-coded; ${GENDER}`,
    suggestion: 'Say what the person does: ‘persistent’, ‘clear’, ‘makes decisions with little information’.',
    unlessAfter:
      /^\s+(market|position|player|technology|platform|growth target|treatment|therapy|tumou?r|lymphoma|cancer|disease|market share)/i,
  },
  {
    pattern:
      /\bcompetitive (spirit|nature|mindset|drive|streak|attitude|personality|individuals?|person|people|by nature)\b|\b(you['’]re|you are|must be|someone) (highly |fiercely |naturally )?competitive\b(?=\s*[,.;!]| and (driven|ambitious|hungry|determined))/giu,
    message: `of a person, masculine-coded; ${GENDER}`,
    suggestion: 'Say what the person works towards.',
  },
  {
    pattern: /\b(submissive|nurturing (personality|nature)|motherly|bubbly|feisty)\b/giu,
    message: 'coded for one gender.',
    suggestion: 'Say what the person does instead.',
  },
  {
    pattern:
      /\b(guys|girls|gals|manpower|man[\s-]hours?|man[\s-]days?|salesm[ae]n|craftsm[ae]n|foreman|right[\s-]hand man|chairm[ae]n|spokesm[ae]n|workmanlike)\b/giu,
    message: 'it names one gender.',
    suggestion: 'Use words for everybody: ‘people’, ‘person-hours’, ‘staff’, ‘chair’.',
    unlessAfter: /^[\s'’-]*(school|education|empowerment|club|who code)/i,
    unlessBefore: /\b(boys and|women and|for|teenage|young|adolescent|of)\s+$/i,
  },
  {
    pattern: /\bdigital[\s-]natives?\b/giu,
    message: AGE,
    suggestion: 'Name the tools that the person must know.',
    unlessAfter: /^\s+(brands?|business(es)?|compan(y|ies)|banks?|products?|platforms?|customers?|retailers?|services?|enterprises?)/i,
  },
  {
    pattern:
      /\b((recent|fresh|new) (college |university )?(graduates?|grads?)|fresh out of (college|university|school)|youthful|energetic|high[\s-]energy|over[\s-]?qualified|in (your|their) (early |late )?(20s|30s|twenties|thirties)|under (25|30|35|40) years|age limit|maximum age)\b/giu,
    message: AGE,
    suggestion: 'Describe the work and the skills, not a stage of life.',
    unlessAfter: /^\s+(physics|density|costs?|efficien|consum|particle|laser|radiation|beam|prices|user)/i,
  },
  {
    pattern: /\byoung\b/giu,
    message: AGE,
    suggestion: 'Leave it out; say how the team works.',
    unlessAfter:
      /^\s+(people|persons?|adults?|children|offenders?|carers?|learners?|patients?|women|men|readers?|audiences?|users?|families|drivers|farmers|professionals network|minds|living|&|and old|or old|scientists|customers|players)/i,
    unlessBefore: /\b(ernst (and|&)|neil|and|the)\s+$/i,
  },
  {
    pattern: /\b(no more than|at most|a maximum of|maximum|max\.?) \d+ years['’]?( of)?( relevant| professional| work)? experience\b/giu,
    message: AGE,
    suggestion: 'Name the level of the seat; drop the upper bound.',
  },
  {
    pattern:
      /\b(native[\s-](level )?(english|german|french|spanish|italian|dutch|portuguese|mandarin|japanese|polish)( speakers?)?|native[\s-]speakers?|mother[\s-]tongue)\b/giu,
    message: ORIGIN,
    suggestion: 'Ask for a level of the language, such as ‘fluent’ or ‘C1’.',
  },
  {
    pattern: /\b(able[\s-]bodied|physically fit|cultur(e|al) fit|clean[\s-]shaven|no accent|without an? accent)\b/giu,
    message: 'it turns people away for what they are.',
    suggestion: 'Name what the work needs, and offer adjustments.',
  },
];
