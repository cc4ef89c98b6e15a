import { scenarioAddress, scenarioTabs, subjectAddress, tabNamed } from '@tandem/client/features/scenarios/scenario-address';
import { readComparison, withoutSide, withSide } from '@tandem/client/features/scenarios/comparison-address';
import { describe, expect, it } from 'vitest';

const filters = (search: string) => {
  const parameters = new URLSearchParams(search);
  return {
    one: (name: string) => parameters.get(name),
    many: (name: string) => (parameters.get(name) ?? '').split(',').filter((value) => value !== ''),
  };
};

describe('addresses of a scenario', () => {
  it('lead back to the tab that they name', () => {
    for (const tab of scenarioTabs) expect(tabNamed(scenarioAddress('abc', tab).split('/')[3])).toBe(tab);
  });

  it('name no tab that there is not', () => {
    expect(tabNamed('nothing')).toBeNull();
  });

  it('lead from a change of a position to the position on the chart, and from others nowhere', () => {
    expect(subjectAddress('abc', { kind: 'Position', key: 'p 1' })).toBe('/scenarios/abc?position=p+1');
    expect(subjectAddress('abc', { kind: 'RoleAssignment', key: 'a' })).toBeNull();
  });
});

describe('what stands beside a scenario in its comparison', () => {
  it('is the live organization where the address says nothing', () => {
    expect(readComparison(filters(''), 'a')).toEqual({ ids: [], live: true });
  });

  it('is never the scenario itself, and nothing twice', () => {
    expect(readComparison(filters('with=b,a,b,c&live=no'), 'a')).toEqual({ ids: ['b', 'c'], live: false });
  });

  it('is never more than the server compares', () => {
    const many = Array.from({ length: 12 }, (_, at) => `s${at}`);
    const read = readComparison(filters(`with=${many.join()}`), 'a');
    expect(read.ids).toHaveLength(6);
    expect(withSide(read, 'one-more')).toBe(read);
  });

  it('is what it was after adding a scenario and taking it away', () => {
    const before = readComparison(filters('with=b'), 'a');
    expect(withoutSide(withSide(before, 'c'), 'c')).toEqual(before);
  });
});
