import { expect, test } from 'vitest';
import { forgetAnswers, keepAnswers, readKeptAnswers } from '@tandem/client/features/role-fit/kept-answers';
import { leaningInWords, placeOnScale } from '@tandem/client/features/role-fit/leaning-words';

class Kept {
  readonly places = new Map<string, string>();
  getItem = (place: string) => this.places.get(place) ?? null;
  setItem = (place: string, value: string) => void this.places.set(place, value);
  removeItem = (place: string) => void this.places.delete(place);
}

test('answers are kept for one account and version until they are sent', () => {
  const storage = new Kept();
  keepAnswers(storage, 'ada', 1, { a: 4, b: 1 });
  expect(readKeptAnswers(storage, 'ada', 1)).toEqual({ a: 4, b: 1 });
  expect(readKeptAnswers(storage, 'bo', 1)).toEqual({});
  expect(readKeptAnswers(storage, 'ada', 2)).toEqual({});
  forgetAnswers(storage, 'ada', 1);
  expect(storage.places.size).toBe(0);
});

test('what cannot be read or kept is as if nothing were kept', () => {
  const storage = new Kept();
  for (const broken of ['no JSON', 'null', '7', '{"a":9,"b":"4","c":2}']) {
    keepAnswers(storage, 'ada', 1, {});
    storage.places.set([...storage.places.keys()][0]!, broken);
    expect(readKeptAnswers(storage, 'ada', 1)).toEqual(broken.startsWith('{') ? { c: 2 } : {});
  }
  const full = {
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepAnswers(full, 'ada', 1, { a: 1 })).not.toThrow();
});

test('a leaning is said with its strength, and stands on the scale with product at the left', () => {
  expect(leaningInWords({ leaning: 'PRODUCT', strength: 20 })).toBe('Leans a little to product management');
  expect(leaningInWords({ leaning: 'PROJECT', strength: 40 })).toBe('Leans to project management');
  expect(leaningInWords({ leaning: 'PROJECT', strength: 70 })).toBe('Leans strongly to project management');
  expect(leaningInWords({ leaning: 'HYBRID', strength: 19 })).toBe('Leans to both alike');
  expect([100, 0, -100].map(placeOnScale)).toEqual([0, 50, 100]);
});
