/** Rules that hold for every text that comes in, whatever it is for. How long it may be says the field. */

/** Takes no place: what Unicode says may be ignored, zero-width characters and the like; and the blank of Braille. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/u;
const SPACE = /\p{White_Space}/u;
/**
 * What may be cut off the ends of a text without changing it. Joiners and variation selectors are not here: at the end of
 * an emoji or a word in Persian they are part of it.
 */
const PADDING = /[\p{White_Space}\u00AD\u180E\u200B\u2060\uFEFF]/u;
/** Control characters, but for tab and the end of a line as any system writes it. */
const CONTROL = /(?!\t|\n|\r\n)\p{Cc}/u;
/** Marks that turn the direction of what follows, so that a text reads otherwise than it is (Unicode UAX #9, CVE-2021-42574). */
const DIRECTION = /\p{Bidi_Control}/u;

/** The rule that a text breaks, in words; null where it breaks none. An empty text is nothing given, and breaks none. */
export const flawOf = (text: string): string | null => {
  if (text.includes('\u0000')) return 'must not contain the NUL character';
  if (!text.isWellFormed()) return 'must be well-formed Unicode';
  if (CONTROL.test(text)) return 'must not contain control characters';
  if (DIRECTION.test(text)) return 'must not contain marks that change the direction of text';
  if (text !== '' && isBlank(text)) return 'must not be blank';
  return null;
};

const isBlank = (text: string) => {
  for (const character of text) if (!INVISIBLE.test(character) && !SPACE.test(character)) return false;
  return true;
};

/** A text without the invisible at its ends. A loop, since a pattern for the end of a text takes quadratic time. */
export const trimmed = (text: string): string => {
  let [start, end] = [0, text.length];
  while (start < end && PADDING.test(text[start]!)) start++;
  while (end > start && PADDING.test(text[end - 1]!)) end--;
  return text.slice(start, end);
};

/** Whether so many characters of a text take place: two letters are not one letter and something invisible. */
export const hasVisible = (text: string, minimum: number): boolean => {
  let visible = 0;
  for (const character of text) {
    if (visible === minimum) break;
    if (!INVISIBLE.test(character)) visible++;
  }
  return visible === minimum;
};
