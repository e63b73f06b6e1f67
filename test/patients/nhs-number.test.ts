import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDigitOf, isNhsNumber, normaliseNhsNumber } from '../../src/patients/nhs-number.js';

test('the demo numbers are right; a printed example of a public library is not', () => {
  for (const right of ['999 000 1006', '999-000-2371', '9990003742', '9434765919'])
    expect(isNhsNumber(normaliseNhsNumber(right))).toBe(true);
  for (const wrong of ['9991234560', '999123456', '99900010066', '999000100a', ''])
    expect(isNhsNumber(wrong)).toBe(false);
});

test('of the ten numbers that begin alike at most one is right, and any change of one digit is noticed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000_000, max: 999_999_999 }),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (nine, at, by) => {
        const right = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(isNhsNumber);
        expect(right).toHaveLength(checkDigitOf(String(nine)) === null ? 0 : 1);
        for (const number of right) {
          const digits = [...number];
          digits[at] = String((Number(digits[at]) + by) % 10);
          expect(isNhsNumber(digits.join(''))).toBe(false);
        }
      },
    ),
  );
});
