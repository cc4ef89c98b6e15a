import { describe, expect, test } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { formatRowError } from '@tandem/shared/import/row-error';
import { Org } from '@tandem/shared/org/org';
import { BAD_BUNDLES } from './bad-files.ts';
import { planFiles } from '../../support/plan-files.ts';

describe('a bundle that is wrong', () => {
  test.each(BAD_BUNDLES.map((bundle) => [bundle.why, bundle] as const))(
    '%s: every error is named with file, line and column',
    (_why, { files, expected }) => {
      const plan = planFiles(Org.empty(), files);
      const messages = plan.errors.map(formatRowError);
      expect(messages.map((message, i) => (expected[i] === undefined ? message : message.slice(0, expected[i].length))).sort()).toEqual(
        [...expected].sort(),
      );
    },
  );

  test('and a bundle that is right, as a control, gives no error and can be applied', () => {
    const plan = planFiles(Org.empty(), [{ name: 'people.csv', content: '\ufeffid,name\r\nann,"Ann ""A"", Lee"\r\n' }]);
    expect(plan.errors).toEqual([]);
    const outcome = applyAct(Org.empty(), plan.changes);
    expect(outcome.allowed && [...outcome.org.table('person').values()].map((person) => person.details.displayName)).toEqual([
      'Ann "A", Lee',
    ]);
  });
});
