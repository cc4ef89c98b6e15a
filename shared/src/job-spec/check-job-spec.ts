import { JOB_SPEC_RULES, type JobSpecFinding } from './job-spec-finding.ts';
import { checkInclusiveLanguage } from './inclusive-language.ts';
import { checkJargon } from './jargon.ts';
import { checkMissingSections } from './missing-sections.ts';
import { checkPartnerRole } from './partner-role.ts';
import { passagesOf, type Passage } from './passages.ts';
import { checkPayTransparency } from './pay-transparency.ts';
import { checkReadingEase } from './reading-ease.ts';
import { checkRoleConfusion } from './role-confusion.ts';
import { checkLength } from './text-length.ts';
import { visibleText } from './visible-text.ts';
import { tokensOf } from './words.ts';

/** The longest text that is read, in UTF-16 units: some 8,000 words, four times the longest job spec that is read. */
export const LONGEST_JOB_SPEC = 50_000;
/** The longest title that is read, in UTF-16 units. */
export const LONGEST_JOB_TITLE = 300;

/**
 * Checks a job spec: a title (where it is blank, the first heading) and a Markdown text. Findings come in the order of the text, those of the title and the whole first.
 * Never fails; of a longer text than `LONGEST_JOB_SPEC` it says only that.
 */
export function checkJobSpec(title: string, text: string): JobSpecFinding[] {
  if (text.length > LONGEST_JOB_SPEC) return [tooLong(text)];
  const visible = visibleText(text);
  const passages = passagesOf(text, visible);
  const { shown } = visible;
  const head = (title.trim() === '' ? firstHeading(shown, passages) : title).slice(0, LONGEST_JOB_TITLE);
  const words = passages.reduce((total, { from, to }) => total + tokensOf(shown, from, to).filter(({ mark }) => !mark).length, 0);
  const findings = [
    ...checkRoleConfusion(head, shown, passages),
    ...checkPartnerRole(head, shown, passages),
    ...checkMissingSections(shown, passages),
    ...checkPayTransparency(shown, passages),
    ...checkInclusiveLanguage(shown, passages),
    ...checkJargon(shown, passages),
    ...checkReadingEase(shown, passages),
    ...checkLength(words),
  ];
  return findings.map((finding) => quoted(finding, text)).sort(inOrder);
}

function firstHeading(shown: string, passages: readonly Passage[]): string {
  const heading = passages.find(({ kind }) => kind === 'HEADING');
  return heading ? shown.slice(heading.from, heading.to).replace(/\s+/g, ' ') : '';
}

function tooLong(text: string): JobSpecFinding {
  return {
    rule: 'LENGTH',
    message: `The text has ${text.length} characters; more than ${LONGEST_JOB_SPEC} are not checked.`,
    suggestion: 'Keep to 300 to 1,000 words.',
    family: null,
    from: null,
    to: null,
    quote: null,
  };
}

/** The quote is what the text has there, with whatever markup stands between the words. */
function quoted(finding: JobSpecFinding, text: string): JobSpecFinding {
  return finding.from === null || finding.to === null ? finding : { ...finding, quote: text.slice(finding.from, finding.to) };
}

function inOrder(a: JobSpecFinding, b: JobSpecFinding): number {
  return (
    (a.from ?? -1) - (b.from ?? -1) ||
    (a.to ?? -1) - (b.to ?? -1) ||
    JOB_SPEC_RULES.indexOf(a.rule) - JOB_SPEC_RULES.indexOf(b.rule) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
