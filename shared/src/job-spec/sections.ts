/** What a part of a job spec is about. Only DUTIES, SUMMARY and OTHER can hold duties that the person owns. */
export type SectionKind =
  | 'SUMMARY'
  | 'DUTIES'
  | 'METRICS'
  | 'REQUIREMENTS'
  | 'PARTNERS'
  | 'COMPANY'
  | 'PAY'
  | 'BENEFITS'
  | 'LOCATION'
  | 'PROCESS'
  | 'STATEMENT'
  | 'OTHER';

/** In this order: the first that fits a heading decides. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ['STATEMENT', /\bequal(ity)?\b|\beeo\b|divers|\binclusi|\bbelonging\b|accommodation|\bdei\b|accessibility statement/],
  [
    'PARTNERS',
    /\b(not|never|won't|don't|doesn't|isn't|aren't) (?!limited|only|just|necessarily|be limited)|out of scope|\bpartner role|\bpartners\b|(who )?you('ll| will)? ?(be )?work(ing)? with|work(ing)? (together|alongside|relationships?)|(work|working|interact|contacts?|interfaces?|relationships?) with|key (relationships|contacts|interfaces|stakeholders)|report(s|ing)\b|stakeholders$|split of|who (does|owns) what|colleagues|counterpart|collaborators/,
  ],
  [
    'DUTIES',
    /responsibilit|\bdut(y|ies)\b|accountabilit|\b(essential|key|main|principal|primary|core|major) (job )?(functions|tasks|activities|objectives)\b/,
  ],
  ['METRICS', /\b(measured|judged) (by|on|against)\b|how (you|we|success).* (measured?|judged?)\b/],
  [
    'REQUIREMENTS',
    /requirement|qualif|skill|experience|what you('ll| will)? (bring|need|have)|you('ll)? (have|bring|need|are|offer|might be|can)\b|you're|about you\b|who you are|what we('re| are) looking|looking for|ideal (candidate|person)|must[- ]haves?|nice to have|good to have|bonus|essential|desir|preferred|person spec|educat|certif|competenc|candidate profile|^profile$|your profile|knowledge|background|capabilit|attributes|eligib|who may apply|tool(s|kit|ing)?\b|tech(nology)? stack|methods|great fit|you'd be|traits|behaviou?rs|clearance|licen[cs]e|strengths|a plus/,
  ],
  [
    'BENEFITS',
    /benefit|perks|what we offer|we offer|what's in it for you|what you('ll)? get|rewards?\b|why (you'll|join|work)|in return|wellbeing|package/,
  ],
  ['PAY', /salary|\bpay\b|compensation|remuneration|stipend|\bwage|hourly rate|pay range|grade$/],
  [
    'PROCESS',
    /how to apply|to apply|apply(ing)?\b|application|process|interview|next steps|hiring (steps|timeline)|closing date|selection|contact us|recruitment/,
  ],
  [
    'DUTIES',
    /responsib|dut(y|ies)|accountab|what you('ll| will| would)? (be )?(do|own|deliver|lead|work|be)|you('ll| will)\b|(in|about) th(is|e) (role|job|position|post)|what (the|this) (role|job|person) (owns|does|involves)|day[- ]to[- ]day|typical (day|week)|your (role|mission|impact|job|tasks|work)|key (objectives|tasks|activities|deliverables)|objectives|deliverables|tasks|first (year|90 days|\d+ months|six months|month)|year one|success(ful)? looks|the work\b|how you('ll| will) (contribute|make)|main (tasks|activities)|essential functions|what to expect|scope of (the )?(role|work)|expectations|outcomes|goals/,
  ],
  ['METRICS', /metric|\bkpis?\b|\bokrs?\b|measured|measures|success criteria/],
  [
    'COMPANY',
    /about (us|the (company|team|product|project|programme|program|organi[sz]ation|business|department|client|charity|bank|studio))|who we are|our (company|story|mission|values|culture|team|product|products|platform|customers|clients|history|purpose)|company (overview|profile|description|background)|why (us|we)|what we (do|build|make)|(the|your) (company|organi[sz]ation|team|client|studio|product|employer)$|^about (?!(the|this) (role|job|position|post)|you)[a-z0-9 .'-]+$|mission|privacy|disclaimer|legal|background check|basic information|key facts|at a glance/,
  ],
  [
    'LOCATION',
    /location|where you|place of work|work(ing)? (hours|pattern|arrangements?|model|schedule)|remote|office|travel|hours|schedule|contract type|appointment/,
  ],
  [
    'SUMMARY',
    /summary|overview|purpose|introduction|intro\b|about (the|this) (role|job|position|post|opportunity)|the (role|job|position|post|opportunity)|opportunity|job description|role$|position$|the brief|in short|in a nutshell/,
  ],
];

/** What the words of a heading say about the text below; null where they say nothing that is known. */
export function sectionOfHeading(words: string): SectionKind | null {
  const heading = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s:.*#–—-]+$/, '')
    .trim()
    .slice(0, 120);
  if (/^(about|the|this) (the |this )?(role|job|position|post|opportunity)$/.test(heading)) return 'SUMMARY';
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null;
}

/** Whether duties that the person owns may stand in such a section. */
export function mayHoldDuties(section: SectionKind): boolean {
  return section === 'DUTIES' || section === 'SUMMARY' || section === 'OTHER';
}
