import { familyName, partnerFamily, type JobFamily, type JobSpecFinding } from './job-spec-finding.ts';
import type { Passage } from './passages.ts';
import { readTitle, roleMentions } from './role-title.ts';

/** Sections in which a role that is named is no partner of the person: a requirement, a user, a reader of the company's page. */
const ELSEWHERE = new Set(['REQUIREMENTS', 'COMPANY', 'BENEFITS', 'STATEMENT', 'PAY', 'PROCESS']);
/** Before a role: it is somebody whom the product is for. */
const AS_USER =
  /\b(for|helps?|lets?|used by|customers (are|include)|users (are|include)|serves?|sold to|built for|software|enables?|allows?)\s+(?:[\w-]+[\s,]+){0,4}$/i;
const SIDE: Readonly<Record<JobFamily, RegExp>> = {
  PRODUCT_MANAGEMENT:
    /\bproduct (team|side|colleagues|counterparts?|partners?|peers?|function|organi[sz]ation|people|folks)\b|\b(with|and) product\b(?! (design|market|develop|engineer|special|qual|data|info|support|know|demo|features?|line|launch))/i,
  PROJECT_MANAGEMENT:
    /\b(delivery|project|programme|program) (side|colleagues|counterparts?|partners?|peers?|function|office|leadership)\b|\bhead of delivery\b/i,
};

/** A spec of one of the two families has to name the other owner, or applicants cannot know where their job ends. */
export function checkPartnerRole(title: string, shown: string, passages: readonly Passage[]): JobSpecFinding[] {
  const { family } = readTitle(title);
  if (family === null || passages.length === 0) return [];
  const partner = partnerFamily(family);
  if (passages.some((passage) => !ELSEWHERE.has(passage.section) && names(shown.slice(passage.from, passage.to), partner))) return [];
  const role = partner === 'PRODUCT_MANAGEMENT' ? 'product owner (what and why)' : 'project owner (how and when)';
  return [
    {
      rule: 'PARTNER_ROLE',
      message: `The spec never names the ${role}, nor how the two work together.`,
      suggestion: `Say who owns ${familyName(partner)} beside this role, what each decides alone, and what they decide together.`,
      family: partner,
      from: null,
      to: null,
      quote: null,
    },
  ];
}

function names(words: string, family: JobFamily): boolean {
  if (SIDE[family].test(words)) return true;
  return roleMentions(words).some(
    (mention) => mention.family === family && !AS_USER.test(words.slice(Math.max(0, mention.from - 80), mention.from)),
  );
}
