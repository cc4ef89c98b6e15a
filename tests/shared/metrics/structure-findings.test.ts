import { structureFindings } from '@tandem/shared/metrics/structure-findings';
import { expect, test } from 'vitest';
import { day, orgOf, positionMade } from '../../support/small-org.ts';

test('managers with few and many reports and positions too deep are found by their limits', () => {
  const org = orgOf(
    positionMade('top'),
    ...['a', 'b', 'c'].map((key) => positionMade(key, { managerKey: 'top' })),
    positionMade('deep', { managerKey: 'a' }),
  );
  const found = structureFindings(org.on(day('2026-03-10')), { fewestReports: 2, mostReports: 2, mostLayers: 2 });
  expect(found).toEqual({
    managersWithFew: [{ positionKey: 'a', reports: 1 }],
    managersWithMany: [{ positionKey: 'top', reports: 3 }],
    tooDeep: [{ positionKey: 'deep', layer: 3 }],
  });
});
