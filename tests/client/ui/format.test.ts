import { formatDay, formatMoney, formatShare } from '@tandem/client/ui/format';
import { describe, expect, it } from 'vitest';

describe('what a reader sees', () => {
  it('never rounds a share up to all nor down to nothing', () => {
    expect(formatShare(1)).toBe('100 %');
    expect(formatShare(0.9996)).not.toContain('100');
    expect(formatShare(0)).toBe('0 %');
    expect(formatShare(0.0001)).not.toBe('0 %');
    expect(formatShare(0.625)).toBe('63 %');
  });

  it('reads minor units by their currency', () => {
    expect(formatMoney({ minor: 123_400, currency: 'EUR' })).toContain('1,234');
    expect(formatMoney({ minor: 1234, currency: 'JPY' })).toContain('1,234');
  });

  it('shows a day without any time zone', () => {
    expect(formatDay('2026-03-01')).toContain('2026');
    expect(formatDay('2026-03-01')).toMatch(/\b1\b/);
  });
});
