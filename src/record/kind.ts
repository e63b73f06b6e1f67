import { z } from 'zod';
import { badInput } from '../errors.js';
import type { Category } from '../generated/graphql.js';

/** A code or a name that may carry a sensitivity label (policy/sensitivity-codes.csv). */
export interface Labelled {
  code?: { system?: string | null; code?: string | null } | null | undefined;
  name?: string | null | undefined;
  /** Name of a service: the clinic tells what somebody went there for. */
  service?: string | null | undefined;
}

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

/** Whether text has a length in these bounds, and is kept exactly by MongoDB, JSON and a screen. */
export const isPlainText = (value: string, minimum: number, maximum: number) =>
  value.length >= minimum && value.length <= maximum && !value.includes('\u0000') && value.isWellFormed();

/** Trimmed text of an input. @throws BAD_USER_INPUT naming the field, where it breaks the bounds */
export const checkText = (given: string, field: string, minimum: number, maximum: number): string => {
  const trimmed = given.trim();
  if (!isPlainText(trimmed, minimum, maximum))
    throw badInput(field, `must have ${minimum} to ${maximum} characters of well-formed text`);
  return trimmed;
};

/** Text that MongoDB, JSON and a screen all keep exactly: no NUL, no lone surrogate. */
export const text = (minimum: number, maximum: number) =>
  z
    .string()
    .min(minimum, `must have at least ${minimum} characters`)
    .max(maximum, `must have at most ${maximum} characters`)
    .refine((value) => !value.includes('\u0000'), 'must not contain the NUL character')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode');

/** Optional text: absent and null are the same and are stored as null. */
export const optionalText = (maximum: number) => text(0, maximum).nullish().transform(orNull);

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
