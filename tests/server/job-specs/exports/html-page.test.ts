import { htmlPage } from '@tandem/server/job-specs/exports/html-page';
import { jobPosting } from '@tandem/server/job-specs/exports/job-posting';
import { NO_FACTS, type JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec } from './arbitrary-spec.ts';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { dangersOf, elementsOf } from './html-elements.ts';
import { SAMPLE } from './sample-content.ts';

describe('a job spec as an HTML page', () => {
  it('is a whole document with title, language, facts and sections', () => {
    const elements = elementsOf(htmlPage(SAMPLE));
    const texts = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
    expect(elements[0]).toMatchObject({ name: 'html', attributes: { lang: 'en-GB' } });
    expect(texts('title')).toEqual(['Product Owner, Meter Readings – Nordlicht Energie']);
    expect(texts('h1')).toEqual(['Product Owner, Meter Readings']);
    expect(texts('h2').slice(0, 3)).toEqual(['Summary', 'What you own', 'Responsibilities']);
    expect(texts('dt')).toContain('Pay');
    expect(texts('dd')).toContain('€78,000–€92,500 a year');
    expect(texts('th')).toEqual(['By', 'What has changed', 'How we will see it']);
    expect(texts('ol')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'td').map(({ attributes }) => attributes['align'])).toContain('left');
    const links = elements.flatMap(({ name, attributes }) => (name === 'a' ? [attributes['href']] : []));
    expect(links).toContain('mailto:jobs@nordlicht.example');
  });

  it('carries the posting as data where Google would take it, and none where something is required', () => {
    const data = (content: JobSpecContent) => elementsOf(htmlPage(content)).filter(({ name }) => name === 'script');
    expect(data(SAMPLE).map(({ text }) => JSON.parse(text) as unknown)).toEqual([JSON.parse(JSON.stringify(jobPosting(SAMPLE)))]);
    expect(data({ ...SAMPLE, datePosted: null })).toEqual([]);
  });

  it('has nothing in it that could run, load or mislead, whatever the text is', () => {
    for (const { name, markdown } of HOSTILE_CORPUS) {
      expect(dangersOf(htmlPage({ ...SAMPLE, text: markdown })), name).toEqual([]);
    }
    expect(dangersOf(htmlPage({ ...SAMPLE, text: HOSTILE_CORPUS.map(({ markdown }) => markdown).join('\n\n') }))).toEqual([]);
  });

  it('would have: the same corpus shown as it is has most of its dangers (control)', () => {
    const caught = HOSTILE_CORPUS.filter(({ markdown }) => dangersOf(markdown).length > 0);
    expect(caught.length).toBeGreaterThan(40);
    expect(HOSTILE_CORPUS.filter(({ runsAsHtml, markdown }) => runsAsHtml && dangersOf(markdown).length === 0)).toEqual([]);
  });

  it('cannot be left through title, facts or the posting', () => {
    const end = '</script></style></title><script>ran()</script>\u2028';
    const content: JobSpecContent = {
      ...SAMPLE,
      title: end,
      language: '"><script>',
      organization: { name: end, url: 'javascript:ran()', logoUrl: 'data:image/svg+xml,<svg onload=ran()>' },
      facts: {
        ...SAMPLE.facts,
        url: 'javascript:ran()',
        identifier: end,
        location: { street: end, locality: end, region: end, postalCode: end, country: 'DE' },
        applicantCountries: [end],
        pay: { minMinor: 1, maxMinor: 2, currency: '<b>', unit: 'YEAR' },
      },
    };
    const html = htmlPage(content);
    expect(dangersOf(html)).toEqual([]);
    const posting = elementsOf(html).find(({ name }) => name === 'script');
    expect((JSON.parse(posting!.text) as { title: string }).title).toContain('</script>');
    expect(html).not.toContain('javascript:');
  });

  it('forbids itself to run or load anything', () => {
    const policy = elementsOf(htmlPage(SAMPLE)).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('keeps the words of pasted HTML, and of nothing that is not read', () => {
    const text =
      '<div class="x"><h3>Why us</h3><ul><li>Tea&nbsp;&amp; cake</li><li>A <b>desk</b></li></ul><style>p{}</style></div>\n\nand <u>more</u>';
    const elements = elementsOf(htmlPage({ ...SAMPLE, facts: NO_FACTS, text }));
    expect(elements.filter(({ name }) => name === 'li').map((element) => element.text.trim())).toEqual(['Tea\u00a0& cake', 'A desk']);
    expect(elements.find(({ name }) => name === 'h2')?.text).toBe('Why us');
    expect(elements.find(({ name }) => name === 'main')?.text).not.toContain('p{}');
    expect(elements.find(({ name }) => name === 'main')?.text).toContain('and more');
  });

  it('never has a script, a handler or a dangerous address (law)', () => {
    fc.assert(
      fc.property(arbitrarySpec(), (content) => {
        expect(dangersOf(htmlPage(content))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
