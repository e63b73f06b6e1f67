/** An NHS number without the spaces and hyphens it is often written with. */
export const normaliseNhsNumber = (text: string) => text.replace(/[\s-]/g, '');

/**
 * Whether ten digits are an NHS number: weights 10 to 2 on the first nine, check digit 11 − (sum mod 11), where 11
 * counts as 0 and 10 never occurs. Source: NHS Data Dictionary.
 */
export const isNhsNumber = (number: string): boolean => {
  if (!/^\d{10}$/.test(number)) return false;
  return checkDigitOf(number.slice(0, 9)) === Number(number[9]);
};

/** Check digit of nine digits; null where they can be no NHS number. */
export const checkDigitOf = (nine: string): number | null => {
  const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  const digit = 11 - (sum % 11);
  return digit === 11 ? 0 : digit === 10 ? null : digit;
};
