import { groupByAct } from '@tandem/client/features/scenarios/change-groups';
import { changesCsv, type ListedChange } from '@tandem/client/features/scenarios/changes-csv';
import { threadsOf } from '@tandem/client/features/scenarios/comment-threads';
import { describe, expect, it } from 'vitest';

const act = (key: string, number: number) => ({ key, number, label: `Act ${number}`, at: '2026-11-23T09:00:00Z', actor: { name: 'Ada' } });
const change = (
  key: string,
  number: number,
  index: number,
  text = 'Move ‘A’ under ‘B’',
): ListedChange & { index: number; act: ReturnType<typeof act> } => ({
  id: `${key}.${index}`,
  index,
  kind: 'MOVE_POSITION',
  text,
  subjectKind: 'Position',
  subjectKey: 'p1',
  act: act(key, number),
});

describe('the changes of a scenario by the act that made them', () => {
  it('show the newest act first, and its changes as they were made', () => {
    const groups = groupByAct([change('a', 1, 0), change('b', 2, 1), change('b', 2, 0)]);
    expect(groups.map(({ act: { key }, changes }) => [key, ...changes.map(({ id }) => id)])).toEqual([
      ['b', 'b.0', 'b.1'],
      ['a', 'a.0'],
    ]);
  });
});

describe('the changes of a scenario as CSV', () => {
  it('are a line each under the names of the columns', () => {
    const lines = changesCsv([change('a', 1, 0), change('a', 1, 1)])
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('act_label,change,kind');
    expect(lines[1]).toContain('MOVE_POSITION');
  });

  it('run no formula in a spreadsheet, whatever a title says', () => {
    expect(changesCsv([change('a', 1, 0, '=HYPERLINK("http://x")')])).not.toMatch(/(^|,|")=HYPERLINK/m);
  });
});

describe('threads of comments', () => {
  const comment = (id: string, at: number, replyTo: string | null = null, changeId: string | null = null) => ({
    id,
    replyTo,
    changeId,
    at: `2026-11-23T09:00:0${at}Z`,
  });

  it('stand newest first, with answers and their answers below in the order in which they were given', () => {
    const threads = threadsOf([comment('a', 1), comment('b', 2, 'a'), comment('c', 3, 'b'), comment('d', 4)]);
    expect(threads.map(({ first, answers }) => [first.id, ...answers.map(({ id }) => id)])).toEqual([['d'], ['a', 'b', 'c']]);
  });

  it('keep an answer whose comment is gone, as a thread of its own', () => {
    expect(threadsOf([comment('b', 2, 'gone')]).map(({ first }) => first.id)).toEqual(['b']);
  });

  it('keep to one change where one is asked for', () => {
    const threads = threadsOf([comment('a', 1, null, 'x.0'), comment('b', 2, 'a', 'x.0'), comment('c', 3)], 'x.0');
    expect(threads.map(({ first }) => first.id)).toEqual(['a']);
  });

  it('end also where answers go round in a circle', () => {
    expect(threadsOf([comment('a', 1, 'b'), comment('b', 2, 'a')]).flatMap(({ first, answers }) => [first, ...answers])).toHaveLength(2);
  });
});
