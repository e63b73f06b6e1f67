import { z } from 'zod';
import { badInput } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import { flawOf, trimmed, hasVisible } from '../text.js';

export type { Labelled } from '../access/labels.js';

/** What the hub knows about one kind of entry. The names are those of the SDL. */
export interface Kind<Body = Record<string, unknown>> {
  /** Type name in the schema. */
  name: string;
  /** Field of `SharedRecord` that lists it. */
  heading: string;
  /** Categories an entry of this kind can belong to; the first is the usual one. */
  categories: readonly Category[];
  /** True where many hands edit one entry (plan, goals, About me); false where only the custodian amends. */
  shared: boolean;
  /** Shape and rules of the body. */
  body: z.ZodType<Body>;
  /** May an unlabelled entry with this body appear in a summary? */
  inSummary: (body: Body) => boolean;
  /** Category of an entry with this body, where the kind has several. */
  categoryOf?: (body: Body) => Category;
}

interface KindOptions<Body> {
  inSummary?: (body: Body) => boolean;
  categoryOf?: (body: Body) => Category;
  shared?: boolean;
}

/** Declares a kind of entry. */
export const defineKind = <Shape extends z.ZodRawShape, Name extends string, Heading extends string>(
  name: Name,
  heading: Heading,
  categories: readonly Category[],
  shape: Shape,
  options: KindOptions<z.infer<z.ZodObject<Shape>>> = {},
) => {
  const body = z.strictObject(shape);
  return {
    name,
    heading,
    categories,
    shape,
    body,
    shared: false,
    inSummary: () => true,
    ...options,
  } as unknown as Kind & {
    name: Name;
    heading: Heading;
    shape: Shape;
  };
};

/** The rule that a text breaks, its length in characters included; null where it breaks none. */
const ruleBroken = (value: string, minimum: number, maximum: number): string | null => {
  if (value.length > maximum) return `must have at most ${maximum} characters`;
  const flaw = flawOf(value);
  if (flaw) return flaw;
  return hasVisible(value, minimum) ? null : `must have at least ${minimum} characters`;
};

/** Trimmed text of an input. @throws BAD_USER_INPUT naming the field and the rule it breaks */
export const checkText = (given: string, field: string, minimum: number, maximum: number): string => {
  const value = trimmed(given);
  // What is padding alone is refused as it came: nothing is left of it to look at.
  const rule = flawOf(given) ?? ruleBroken(value, minimum, maximum);
  if (rule) throw badInput(field, rule);
  return value;
};

/** The same for text on one line: what is searched for, and what is a name or a key. */
export const checkLine = (given: string, field: string, minimum: number, maximum: number): string => {
  if (/[\t\r\n]/.test(given)) throw badInput(field, 'must be on one line');
  return checkText(given, field, minimum, maximum);
};

/** Text of a body, trimmed. */
export const text = (minimum: number, maximum: number) =>
  z
    .string()
    .transform(trimmed)
    .superRefine((value, { addIssue }) => {
      const rule = ruleBroken(value, minimum, maximum);
      if (rule) addIssue({ code: 'custom', message: rule });
    });

/** Optional text: absent, null and empty are the same and are stored as null. */
export const optionalText = (maximum: number) =>
  text(0, maximum)
    .nullish()
    .transform((value) => value || null);

/** Stores what is absent as null, so that views always have every field. */
export const orNull = <T>(value: T | null | undefined): T | null => value ?? null;

export const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform(orNull);

export const oneOf = <const V extends readonly string[]>(...values: V) => optional(z.enum(values));

/** FHIR R4 Coding. */
export const coding = optional(
  z.strictObject({ system: optionalText(300), code: optionalText(100), display: optionalText(500) }),
);

/** FHIR R4 Quantity with a UCUM unit. */
export const quantity = optional(z.strictObject({ value: z.number(), unit: optionalText(60) }));

/** Calendar day, YYYY-MM-DD. */
export const day = optional(z.iso.date('must be a date, YYYY-MM-DD'));

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = optional(
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .refine((value) => !Number.isNaN(Date.parse(value)), 'must be a real date'),
);

/** Moment in UTC, ISO 8601. */
export const moment = optional(z.iso.datetime({ offset: true, message: 'must be a moment, ISO 8601 in UTC' }));

/** 1 to 10 (PRSB importance and confidence). */
export const oneToTen = optional(
  z.number().int('must be a whole number').min(1, 'must be 1 to 10').max(10, 'must be 1 to 10'),
);
