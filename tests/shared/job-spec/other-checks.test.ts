import { describe, expect, test } from 'vitest';
import { checkJobSpec } from '@tandem/shared/job-spec/check-job-spec';
import type { JobSpecRule } from '@tandem/shared/job-spec/job-spec-finding';
import { fleschEase } from '@tandem/shared/job-spec/reading-ease';

const found = (rule: JobSpecRule, text: string, title = 'Product Manager') =>
  checkJobSpec(title, text).filter((finding) => finding.rule === rule);
const quotes = (rule: JobSpecRule, text: string) => found(rule, text).map(({ quote }) => quote);

describe('inclusive language', () => {
  test.each([
    'digital native',
    'recent graduate',
    'young',
    'energetic',
    'high-energy',
    'overqualified',
    'native English speaker',
    'aggressive',
    'manpower',
    'blacklist',
    'salesman',
    'you are competitive',
    'competitive spirit',
    'maximum 5 years of experience',
    'cultural fit',
    'guys',
    'his',
  ])('‘%s’ is pointed at', (words) => {
    expect(quotes('INCLUSIVE_LANGUAGE', `We look for words such as ${words}, and more.`)).toEqual([words]);
  });

  test.each([
    'a competitive salary',
    'competitive pay and benefits',
    'competitive analysis',
    'support for young people',
    'native apps',
    'React Native',
    'a master’s degree',
    'Scrum Master',
    'product blacklist',
    'high energy physics',
    'a digital native bank',
    'host meetings',
    'steward the vision',
    'maternity leave',
    'a human user',
    'German customers',
    'he or she',
    'support the team',
    'just ask',
    'a fellow engineer',
    'aggressive lymphoma',
    'coding clubs for girls',
    'the acumen of women',
    'master data management',
    'a simple process',
    'manage many women and men',
  ])('‘%s’ is not', (words) => {
    expect(quotes('INCLUSIVE_LANGUAGE', `We have ${words} here.`)).toEqual([]);
  });

  test('code, addresses and tags are not read', () => {
    expect(
      quotes('INCLUSIVE_LANGUAGE', '`young`\n\n[here](https://a.b/young-guys)\n\n<p title="young">x</p>\n\n```\nyoung\n```\n'),
    ).toEqual([]);
    expect(quotes('INCLUSIVE_LANGUAGE', '[young](https://a.b) or <b>guys</b>')).toEqual(['young', 'guys']);
  });
});

describe('jargon', () => {
  test.each(['rockstar', 'ninja', 'synergy', 'move fast', 'hit the ground running', 'guru', 'wear many hats', 'fast-paced'])(
    '‘%s’ is pointed at',
    (words) => {
      expect(quotes('JARGON', `Here we say ${words} often.`)).toEqual([words]);
    },
  );
  test.each(['a setup wizard', 'Rockstar Games', 'a unicorn company', 'fast answers', 'self service'])('‘%s’ is not', (words) => {
    expect(quotes('JARGON', `Here we have ${words}.`)).toEqual([]);
  });
});

describe('pay', () => {
  const BENEFITS = '\n\nBenefits: pension and leave.';
  const messages = (text: string) => found('PAY_TRANSPARENCY', `${text}${BENEFITS}`).map(({ quote, message }) => `${quote}: ${message}`);

  test.each([
    'Salary: £50,000 to £60,000 a year.',
    'The pay range is USD 120,000 - 150,000 per year.',
    'Salary: 55–70k EUR gross per annum.',
    'Pay: $40–$55 per hour.',
    'Salary £45,000 a year.',
    'Salary: €60.000 – €80.000 per year, depending on experience.',
  ])('‘%s’ is whole', (text) => {
    expect(messages(text)).toEqual([]);
  });

  test.each([
    ['Salary: up to £60,000 a year.', 'up to £60,000', 'lowest'],
    ['Salary from £40k a year.', 'from £40k', 'highest'],
    ['Salary: $90,000+ a year.', '$90,000+', 'highest'],
    ['Salary: £40,000 to £90,000 a year.', '£40,000 to £90,000', 'times'],
    ['Salary: 45,000 - 55,000 a year.', '45,000 - 55,000', 'currency'],
    ['Salary: £45,000 - £55,000.', '£45,000 - £55,000', 'period'],
    ['We offer a competitive salary.', 'competitive salary', 'no pay range'],
    ['Salary DOE.', 'Salary DOE', 'no pay range'],
    ['Salary: £50,000 to £60,000 a year. Tell us your current salary.', 'current salary', 'forbidden'],
    ['Salary: £50,000 to £60,000 a year. Send your salary history.', 'salary history', 'forbidden'],
  ])('of ‘%s’, ‘%s’ is pointed at for its %s', (text, quote, word) => {
    const findings = messages(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(word);
    expect(findings[0]!.startsWith(`${quote}:`)).toBe(true);
  });

  test('money that is no pay, and a promise not to ask, are no findings', () => {
    const text =
      'Salary: £50,000 to £60,000 a year. We never ask for your salary history.\n\nYou own a budget of up to £5m. We raised $20,000,000.';
    expect(messages(text)).toEqual([]);
  });

  test('no pay and no benefits are findings of the whole', () => {
    expect(found('PAY_TRANSPARENCY', 'We plan things.').map(({ from, message }) => [from, message.slice(0, 12)])).toEqual([
      [null, 'No benefits '],
      [null, 'No pay range'],
    ]);
  });
});

describe('sections', () => {
  const missing = (text: string) => found('MISSING_SECTION', text).map(({ message }) => /‘(.+?)’/.exec(message)![1]);

  test('all seven are asked for, and found by heading', () => {
    expect(missing('Hello.')).toHaveLength(7);
    expect(
      missing(
        '## Summary\nx\n## Responsibilities\nx\n## Requirements\nx\n## Salary\nx\n## Location\nx\n## How to apply\nx\n## Equal opportunity\nx\n',
      ),
    ).toEqual([]);
  });

  test('or by what the text says, in bold lines, capitals and plain words', () => {
    expect(
      missing(
        'We are looking for a Product Manager, based in Leeds.\n\n**What you’ll do**\n\n- x\n\nREQUIREMENTS\n\n- y\n\nSalary £50,000 a year. To apply, send your CV. All applicants are considered regardless of age.',
      ),
    ).toEqual([]);
  });
});

describe('the partner role', () => {
  const DUTIES = '## Responsibilities\n\n- Own the product roadmap\n';
  test('is missed where it is not named', () => {
    expect(found('PARTNER_ROLE', DUTIES)).toMatchObject([{ family: 'PROJECT_MANAGEMENT', from: null, quote: null }]);
    expect(found('PARTNER_ROLE', '## Responsibilities\n\n- Own the project plan\n', 'Programme Manager')).toMatchObject([
      { family: 'PRODUCT_MANAGEMENT' },
    ]);
  });
  test.each([
    'Work with the project manager.',
    'Your partner is the Delivery Manager, who owns plan and budget.',
    'A Scrum Master runs the sprints.',
    'The project owner decides when.',
  ])('is named by ‘%s’', (words) => {
    expect(found('PARTNER_ROLE', `${DUTIES}\n${words}\n`)).toEqual([]);
  });
  test.each(['We build software for project managers.', '## Requirements\n\n- Experience as a project manager'])(
    'is not named by ‘%s’',
    (words) => {
      expect(found('PARTNER_ROLE', `${DUTIES}\n${words}\n`)).toHaveLength(1);
    },
  );
  test('is asked of the two families only', () => {
    expect(found('PARTNER_ROLE', DUTIES, 'Product Designer')).toEqual([]);
  });
});

describe('reading', () => {
  test('the ease is that of Flesch’s formula', () => {
    expect(fleschEase(100, 10, 150)).toBeCloseTo(206.835 - 10.15 - 126.9, 6);
  });

  test('a text for graduates is told its number; a plain one is not', () => {
    const heavy =
      'Organizational responsibilities necessitate interdisciplinary collaboration, institutional accountability and methodological sophistication. ';
    expect(found('READING_EASE', heavy.repeat(10)).map(({ message }) => /ease (-?\d+)/.exec(message)![1])).toEqual([
      expect.stringMatching(/^-?\d+$/),
    ]);
    expect(found('READING_EASE', 'You meet our users and hear what they need. '.repeat(20))).toEqual([]);
  });

  test('a sentence of more than forty words is pointed at', () => {
    const long = `You ${'plan and '.repeat(21)}rest`;
    expect(quotes('READING_EASE', `Hello. ${long}. Bye.`)).toEqual([long]);
  });

  test('length is asked for below 300 and above 1,000 words', () => {
    const words = (count: number) => `${'We plan. '.repeat(count / 2)}`;
    expect(found('LENGTH', words(298))).toHaveLength(1);
    expect(found('LENGTH', words(300))).toEqual([]);
    expect(found('LENGTH', words(1_000))).toEqual([]);
    expect(found('LENGTH', words(1_002))).toHaveLength(1);
  });
});
