import type { JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { findListed, type ListedWords } from './word-list.ts';

const JARGON: readonly ListedWords[] = [
  {
    pattern:
      /\b(rock[\s-]?stars?|ninjas?|gurus?|jedis?|superstars?|badass(es)?|kick[\s-]ass|growth hackers?|hustlers?|10x (engineers?|developers?|people|talent|managers?))\b/giu,
    message: 'it names no job, and many good applicants do not see themselves in it.',
    suggestion: 'Name the role and the level.',
    unlessAfter: /^\s+(games|energy|north)/i,
  },
  {
    pattern: /\b(wizards?|unicorns?)\b/giu,
    message: 'it names no job.',
    suggestion: 'Name the role and the level.',
    unlessBefore:
      /\b(set-?up|installation|install|import|onboarding|configuration|checkout|a|step|the|tech|european|former|new|insurance)\s+(by step\s+)?$/i,
    unlessAfter: /^\s+(flow|screens?|ui|steps?|compan|start-?up|status|valu|interface)/i,
  },
  {
    pattern:
      /\b(synerg(y|ies|istic|i[sz]e)|paradigm shifts?|low[\s-]hanging fruits?|move the needle|boil the ocean|circle back|blue[\s-]sky thinking|best[\s-]of[\s-]breed|bleeding[\s-]edge|game[\s-]chang(er|ers|ing)|think(ing|er)? outside (of )?the box|thought leader(s|ship)?|value[\s-]adds?|drink(ing)? from (a|the) fire ?hose|secret sauce|north of \d+%|disrupt(ing)? the (industry|market|world))\b/giu,
    message: 'a stock phrase that tells applicants nothing.',
    suggestion: 'Say what happens in plain words.',
  },
  {
    pattern:
      /\b(move fast( and break things)?|fast[\s-]paced|hit(ting)? the ground running|work hard,?( and)? play hard|(wear|wears|wearing) (many|multiple|several) hats|self[\s-]starters?|go[\s-]getters?|go(es|ing)? the extra mile|thriv(e|es|ing) (under|on) (pressure|chaos|ambiguity)|hustle|whatever it takes|crush(ing)? it|like a family|we['’]re a family|we are a family|24\s?\/\s?7 (mindset|mentality|commitment))\b/giu,
    message: 'often read as long hours and missing structure.',
    suggestion: 'Describe the pace honestly: how often you release, what is on call, who helps.',
  },
];

/** Words that sound like something and say little. */
export function checkJargon(shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  return findListed('JARGON', JARGON, shown, passages);
}
