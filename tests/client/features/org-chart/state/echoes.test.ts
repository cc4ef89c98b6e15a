import { createEchoes } from '@tandem/client/features/org-chart/state/echoes';
import { expect, it } from 'vitest';

it('a value that was sent is known when it comes back, though others before it never did, and only once', () => {
  const echoes = createEchoes();
  for (const value of ['a', 'b', 'c']) echoes.sent(value);
  expect(echoes.isEcho('b')).toBe(true);
  expect(echoes.isEcho('c')).toBe(true);
  expect(echoes.isEcho('c')).toBe(false);
});

it('a value from outside is no echo, and makes an end of waiting', () => {
  const echoes = createEchoes();
  echoes.sent('a');
  expect(echoes.isEcho(null)).toBe(false);
  expect(echoes.isEcho('a')).toBe(false);
});
