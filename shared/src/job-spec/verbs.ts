/** Verbs by which somebody owns a duty, and others that a sentence about work is made of. American spelling. */
const OWNING = `own define set shape create build develop drive lead prioritize maintain manage steward establish formulate articulate craft evolve
  write groom refine decide determine direct hold oversee run plan control track monitor prepare produce keep update coordinate forecast allocate
  deliver report escalate mitigate remove resolve facilitate chair schedule conduct interview assign administer compile draft rank order measure improve
  grow increase reduce lift analyze design ensure perform undertake handle organize host supervise execute estimate scope budget rebaseline baseline
  publish be put size figure benchmark research draw agree revise chase watch steer see guarantee collect maximize map watch clear unblock validate gather identify discover choose select negotiate launch close approve log sequence champion deal optimize curate
  explore investigate test talk speak govern provide supply issue do make take carry assess account answer specify detail break slice split retire
  sunset price own position package orchestrate secure review reforecast procure balance`;

const OTHER = `work partner collaborate liaise support help assist advise coach mentor guide train enable empower allow let challenge inform contribute
  communicate translate present share implement align influence inspire motivate recruit hire understand use follow apply know learn join attend
  participate engage act serve bring turn get give see find meet represent advocate promote protect adapt encourage foster demonstrate explain listen
  consult mediate interpret check verify document record supervise onboard sell market ship code program operate install inspect comply respond
  pair shadow feed hand receive consume read report interface connect synthesize model forecast visualize want love need like rely depend pay spend
  recognize transform evaluate accelerate streamline simplify bridge cultivate nurture unite sustain scale adopt embed spot raise flag agree work accept`;

const BASES = [...new Set(`${OWNING} ${OTHER}`.split(/\s+/).filter(Boolean))];

const DOUBLED = new Set([
  'plan',
  'run',
  'set',
  'log',
  'get',
  'let',
  'groom',
  'unblock',
  'program',
  'split',
  'ship',
  'embed',
  'spot',
  'flag',
  'control',
]);

const FORMS = new Map<string, string>();
for (const base of BASES)
  for (const form of formsOf(base)) {
    FORMS.set(form, base);
    if (/(iz|yz)/.test(form)) FORMS.set(form.replace(/iz(?=e|i)/, 'is').replace(/yz(?=e|i)/, 'ys'), base);
  }

/** The present, third person and gerund of a verb. Past forms tell of experience, not of duties. */
function formsOf(base: string): string[] {
  const third = /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const stem = /[^aeoiy]e$|[^o]ie?e$/.test(base) && base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const gerunds = [`${stem}ing`];
  if (DOUBLED.has(base)) gerunds.push(`${base}${base.at(-1)}ing`);
  return [base, third, ...gerunds];
}

/** The base form, in American spelling, of a present form or gerund; null where the word is no verb known here. */
export function baseOfVerb(word: string): string | null {
  return FORMS.get(word) ?? null;
}
