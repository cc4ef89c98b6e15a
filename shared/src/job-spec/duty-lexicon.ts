import type { JobFamily } from './job-spec-finding.ts';
import { lemmaOf } from './words.ts';

/** What a verb does to: words that name a duty of one family when somebody who owns it stands before them. */
export interface DutyObject {
  readonly words: readonly string[];
  readonly family: JobFamily;
  /** What the duty is about; two of one theme are one duty. In words, as shown. */
  readonly theme: string;
  /** 1: a duty of that family alone. 0.6: mostly of that family. 0.3: a hint. */
  readonly weight: number;
  /** Base forms that make it a duty. */
  readonly verbs: ReadonlySet<string>;
}

const set = (words: string) => new Set(words.split(/\s+/));
const OWNERS = 'own define set shape create build develop drive lead direct hold steward oversee run champion establish responsible';
const PLANNERS =
  'own manage plan run control track maintain monitor prepare produce create build develop keep hold update coordinate oversee lead drive deliver administer compile draft report set define responsible handle baseline rebaseline establish handle negotiate assign allocate forecast schedule approve direct draw agree revise chase watch steer look';

/** The weight of words that say nothing alone, and are a duty in a list of their family's. */
export const IN_A_LIST = 0.2;

type Row = readonly [theme: string, weight: number, verbs: string, phrases: string];

/** Verbs that make a duty of words that name nothing else, such as ‘product roadmap’ or ‘risk register’. */
const ANY =
  'own define set shape create build develop drive lead direct hold steward establish formulate craft write draw keep prepare maintain manage run update revise look put handle watch steer control compile take';

const PROJECT: readonly Row[] = [
  [
    'schedule',
    1,
    PLANNERS,
    'project plan|project schedule|program schedule|program plan|delivery plan|delivery schedule|master schedule|schedule|gantt chart|critical path|work breakdown structure|project timeline|project milestone|integrated plan|construction program|schedule variance|delivery timeline|how and when|when and how|how and the when|how and when of delivery|implementation plan|project planning|program planning|delivery planning|scheduling',
  ],
  ['schedule', 0.6, PLANNERS, 'timeline|milestone|workplan|work plan|detailed plan|deliverable|progress against plan'],
  ['schedule', 0.3, PLANNERS, 'deadline|release schedule|release plan|plan'],
  ['schedule', 1, 'adjust realign replan', 'schedule|project schedule|project plan|timeline'],
  [
    'budget',
    1,
    `${PLANNERS} analyze review`,
    'project budget|program budget|delivery budget|project cost|program cost|project spend|project finance|program finance|project financials|cost variance|earned value|cost control|cost forecast|budget forecast|budget forecasting|cost forecasting|estimate at completion|budget and schedule|schedule and budget|change budget|budget variance|cost plan',
  ],
  [
    'budget',
    0.6,
    'own manage control track maintain monitor forecast oversee hold administer responsible report keep handle prepare reforecast',
    'budget|cost|spend|expenditure|actuals',
  ],
  [
    'scope',
    1,
    `${PLANNERS} govern approve log`,
    'project scope|scope change|change request|change control|change order|scope creep|scope control|project change',
  ],
  ['scope', 0.6, PLANNERS, 'scope'],
  [
    'risks',
    1,
    `${PLANNERS} escalate mitigate log identify review remove resolve`,
    'risk register|risk log|raid log|raid|issue log|raid register|project risk|program risk|delivery risk|risk and issue|risk and dependency|risk issue|project issue|risk and issue management|risk and issue register',
  ],
  ['risks', 0.6, 'own manage control track maintain monitor mitigate escalate log identify oversee', 'risk'],
  ['risks', 0.3, 'manage track log escalate resolve', 'issue'],
  [
    'dependencies',
    1,
    `${PLANNERS} log resolve escalate`,
    'project dependency|program dependency|cross project dependency|delivery dependency',
  ],
  ['dependencies', 0.6, `${PLANNERS} resolve escalate identify`, 'dependency'],
  ['impediments', 0.6, 'remove clear resolve unblock escalate own handle identify', 'impediment|blocker|obstacle|roadblock'],
  [
    'status reporting',
    1,
    `${PLANNERS} chair host organize issue publish facilitate provide write`,
    'status report|status reporting|steering committee|steering group|steering board|steerco|project board|program board|rag status|rag report|status call|status meeting|project meeting|project status|project report|project governance|program governance|stage gate|project reporting|highlight report|delivery reporting|weekly status|delivery status',
  ],
  ['status reporting', 0.6, 'report track monitor prepare produce own', 'progress report|progress|status'],
  [
    'resources',
    1,
    `${PLANNERS} balance secure`,
    'resource plan|resource planning|resourcing plan|resource allocation|resource utilization|resource histogram|resource forecast|project resource|project staffing|resource levelling|resource leveling',
  ],
  [
    'resources',
    0.6,
    'allocate assign schedule plan forecast secure coordinate',
    'resource|capacity plan|capacity planning|staffing plan|contractor|subcontractor',
  ],
  ['resources', 0.3, 'manage oversee balance control', 'resource|contractor|subcontractor|supplier|vendor'],
  [
    'delivery',
    1,
    `${PLANNERS} execute ensure make see guarantee launch close govern`,
    'project delivery|program delivery|project lifecycle|project life cycle|project from initiation|project from start|project from kick|project end to end|end to end delivery of project|project execution|project charter|project initiation|project close|project closeout|project closure|project documentation|on time and|on time|within budget|on budget|on schedule|to schedule|to time|to budget|on track and|in time and|delivery of project|delivery of the project|delivery of multiple project|delivery of complex project|delivery of program',
  ],
  [
    'delivery',
    0.6,
    'manage run lead deliver oversee plan coordinate execute own drive direct close responsible',
    'project|workstream|program of work|project portfolio|delivery',
  ],
  [
    'ceremonies',
    0.6,
    'facilitate run lead host organize chair schedule',
    'stand up|standup|daily scrum|sprint ceremony|agile ceremony|scrum ceremony|scrum event|retrospective|sprint planning|ceremony',
  ],
  [
    'velocity',
    0.6,
    'track measure monitor own improve report',
    'velocity|burndown|burn down chart|throughput|cycle time|lead time|resource utilization',
  ],
];

const RANKERS = `${OWNERS} prioritize refine groom order rank sequence decide determine formulate articulate craft evolve write shape curate draw`;

const PRODUCT: readonly Row[] = [
  [
    'vision',
    1,
    `${RANKERS} manage maintain`,
    'product vision|vision for the product|vision for our product|vision of the product|product direction|what and why|what and the why|why and what|vision and strategy|value proposition|vision and roadmap',
  ],
  ['vision', 0.6, RANKERS, 'vision'],
  [
    'strategy',
    1,
    `${RANKERS} manage execute`,
    'product strategy|strategy for the product|strategy and roadmap|strategy of the product|product led growth strategy|product line strategy|portfolio strategy for product',
  ],
  // Alone it is anybody's; in a list of the family's it counts.
  ['strategy', IN_A_LIST, `${RANKERS} maintain`, 'strategy'],
  [
    'roadmap',
    1,
    `${RANKERS} manage maintain plan balance`,
    'product roadmap|feature roadmap|roadmap of the product|roadmap for the product|product road map',
  ],
  ['roadmap', 1, RANKERS, 'roadmap|road map'],
  ['roadmap', 0.6, 'maintain manage plan', 'roadmap|road map'],
  [
    'backlog',
    1,
    RANKERS,
    'product backlog|backlog|feature backlog|backlog prioritization|backlog refinement|backlog grooming|backlog priority',
  ],
  ['backlog', 0.6, 'maintain manage responsible keep', 'backlog|product backlog|backlog management'],
  [
    'priorities',
    1,
    `${RANKERS} choose identify`,
    'what to build|what we build|what gets built|what we ship|what is built|which feature|product priority|feature prioritization|product decision|feature priority|what to build next|what the team builds|what not to build',
  ],
  ['priorities', 0.6, 'prioritize rank decide sequence', 'feature|product feature|user story|feature request|customer request'],
  [
    'requirements',
    1,
    `${RANKERS} manage prepare gather produce draft detail specify`,
    'product requirement|product requirement document|product specification|prd|product spec',
  ],
  [
    'requirements',
    0.6,
    'write define create own draft refine split slice prepare detail',
    'user story|acceptance criterion|epic and story|story and acceptance criterion',
  ],
  [
    'research',
    1,
    `${OWNERS} conduct perform undertake carry do plan analyze make`,
    'user research|customer research|product discovery|customer discovery|customer interview|user interview|discovery interview|market research|competitive analysis|competitor analysis|competitive research|usability test|market analysis|usability study',
  ],
  [
    'research',
    1,
    'interview',
    'customer|user|client|player|patient|prospect|clinician|nurse|citizen|farmer|driver|teacher|buyer|shopper|merchant',
  ],
  [
    'research',
    0.6,
    'analyze size discover investigate explore test validate size identify talk speak own',
    'market demand|market fit|market opportunity|market need|customer problem|user problem|market|customer need|user need|user problem|problem worth',
  ],
  ['research', 0.6, 'lead run conduct own drive', 'discovery'],
  [
    'outcomes',
    1,
    `${OWNERS} measure improve grow increase track analyze answer reduce`,
    'product metric|product kpi|product okr|product outcome|product success|product performance|product market fit|product usage|product adoption',
  ],
  [
    'outcomes',
    1,
    `own accountable responsible drive grow increase improve reduce lift answer`,
    'retention|churn|activation|nps|net promoter score|mrr|arr|monthly recurring revenue|annual recurring revenue|feature adoption|user adoption|customer lifetime value|daily active user|monthly active user',
  ],
  [
    'outcomes',
    0.6,
    `own responsible measure track monitor define improve increase grow`,
    'adoption|conversion|engagement|success metric|retention|churn|activation|nps|outcome|user outcome|customer outcome|kpi for the product|acquisition',
  ],
  [
    'experiments',
    1,
    'run design own lead plan conduct prioritize drive',
    'a/b test|ab test|a b test|product experiment|experiment|a / b test|hypothesis',
  ],
  [
    'pricing',
    1,
    `${OWNERS} price test`,
    'pricing|pricing and packaging|monetization|product p&l|pricing strategy|pricing model|packaging|p & l of the product|product p & l',
  ],
  ['pricing', 0.6, 'own responsible hold', 'p & l|profit and loss'],
  [
    'go-to-market',
    0.6,
    `${OWNERS} plan manage`,
    'go to market|gtm|positioning|product positioning|market positioning|launch strategy|product launch|market entry',
  ],
  [
    'life cycle',
    1,
    `${OWNERS} manage`,
    'product lifecycle|product life cycle|product from conception|product from discovery|product from idea|product through|product end to end',
  ],
  [
    'life cycle',
    0.6,
    `own manage oversee responsible accountable steward`,
    'product portfolio|product line|the product|product suite|product area',
  ],
];

/** All duty objects by their first word, longest first. */
export const DUTY_OBJECTS: ReadonlyMap<string, readonly DutyObject[]> = index([
  ...PROJECT.flatMap((row) => objectsOf(row, 'PROJECT_MANAGEMENT')),
  ...PRODUCT.flatMap((row) => objectsOf(row, 'PRODUCT_MANAGEMENT')),
]);

function objectsOf([theme, weight, verbs, phrases]: Row, family: JobFamily): DutyObject[] {
  // Who is responsible for customers does not interview them.
  const responsible = (weight === 1 && verbs !== 'interview') || /\bown\b/.test(verbs);
  const owners = set(`${verbs}${responsible ? ' responsible' : ''}`);
  const any = new Set([...owners, ...set(ANY)]);
  return phrases.split('|').map((phrase) => {
    const words = phrase.split(' ').map(lemmaOf);
    return { words, family, theme, weight, verbs: weight === 1 && words.length > 1 ? any : owners };
  });
}

function index(objects: readonly DutyObject[]): Map<string, DutyObject[]> {
  const byFirst = new Map<string, DutyObject[]>();
  for (const object of objects) {
    const known = byFirst.get(object.words[0]!) ?? [];
    byFirst.set(object.words[0]!, [...known, object]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || b.weight - a.weight);
  return byFirst;
}

/** After an object: what it is then is a thing that the product is about or made of, not a duty. */
export const THINGS = set(
  'tool tooling software module feature product app application platform system solution team community manager owner lead leader director coordinator analyst engineer office function vendor template process capability service widget screen page api dashboard integration suite customer user company industry space domain market practice profession methodology framework method technique principle software engineer expert professional specialist officer administrator planner scheduler assistant data room',
);

/** Before an object: whose or what kind it is, when it is none of the pair's. */
export const FOREIGN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'roadmap',
    set(
      'technical technology engineering architecture architectural project program delivery implementation migration transformation hiring career integration infrastructure personal security modernization data training change adoption recovery release it',
    ),
  ],
  [
    'vision',
    set(
      'company organizational organization technical technology program delivery project design creative team engineering architectural corporate business school computer machine clinical artistic shared programme marketing brand',
    ),
  ],
  ['strategy', set('technical technology content sales marketing communication communications test testing delivery people talent')],
  ['backlog', set('technical maintenance order sales bug repair support project claims case audit')],
  [
    'schedule',
    set(
      'work own flexible interview shift travel publishing content maintenance rate calendar personal training event rota posting patient pricing price tariff class course production',
    ),
  ],
  ['scheduling', set('interview patient shift flexible crew job')],
  [
    'plan',
    set(
      'headcount marketing communication communications business test career training personal account sales launch product quality go market retirement health development learning release engagement research pension strategic feature adoption data wellbeing',
    ),
  ],
  [
    'budget',
    set(
      'marketing advertising campaign media household ad training personal team departmental department product travel error research event',
    ),
  ],
  ['cost', set('customer acquisition infrastructure cloud unit product')],
  [
    'risk',
    set(
      'product credit market fraud insurance clinical security cyber model compliance regulatory patient financial business usability value',
    ),
  ],
  ['scope', set('product feature mvp release sprint')],
  ['research', set('')],
  ['discovery', set('e drug service data legal')],
  ['project', set('research open side pet art')],
  ['delivery', set('food product service last parcel value continuous content feature software care grocery customer')],
  ['packaging', set('physical primary secondary food sterile')],
  ['resource', set('natural human learning educational data')],
  ['dependency', set('drug software package library alcohol substance product')],
  ['issue', set('product customer quality')],
  ['status', set('order')],
  ['engagement', set('stakeholder employee customer community supplier client')],
  ['acquisition', set('data talent land')],
  ['progress', set('product')],
]);
