import { expect, test } from 'vitest';
import { readClosing } from '@tandem/client/features/closing/closing-address';

test('an address names the gap to close by role and initiative, or none', () => {
  expect(readClosing('PRODUCT_OWNER~ab~c-1')).toEqual({ role: 'PRODUCT_OWNER', initiativeKey: 'ab~c-1' });
  for (const wrong of [null, '', 'PRODUCT_OWNER', '~key', 'product~key', 'PRODUCT_OWNER~']) expect(readClosing(wrong)).toBeNull();
});
