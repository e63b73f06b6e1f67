import { z } from 'zod';
import { badInput } from '../errors.js';
import type { Category } from '../generated/graphql.js';
import { flawOf, trimmed, hasVisible } from '../text.js';

import type { Labelled } from '../access/labels.js';

/** A rule that a body breaks, and the field it is about. */
export interface Flaw {
  field: string;
  rule: string;
}

/** The entries that a new one names, by the field of the body that holds their id. */
export type Named = Readonly<Record<string, { body: Readonly<Record<string, unknown>> } | undefined>>;

/** The rules of one kind of entry. What is not said is as for most kinds. */
export interface KindRules<Body> {
  /** True where many hands edit one entry (plan, goals, About me); false where only the custodian amends. */
  shared?: boolean;
  /** May an unlabelled entry with this body appear in a summary? All do if left out. */
  inSummary?: (body: Body) => boolean;
  /** Whether what it says is over (a resolved problem, a stopped medicine): headings leave it out unless asked. */
  isOver?: (body: Body) => boolean;
  /** Category of an entry with this body, where the body tells; otherwise it is given, or the only one. */
  categoryOf?: (body: Body) => Category;
  /** Codes and names that may carry a sensitivity label. */
  labelled?: (body: Body) => readonly Labelled[];
  /** Fields that nobody gives: they follow from the rest, from the entries it names, and from the category. */
  derive?: (body: Body, named: Named, category: Category) => Partial<Body>;
  /** Rules between fields. */
  check?: (body: Body) => readonly Flaw[];
  /** True where at least one field must be said. */
  mayNotBeEmpty?: boolean;
  /** The field that says with whom it is agreed, where it needs that and lacks it; null where nothing is missing. */
  needsAgreement?: (body: Body) => string | null;
  /** Sign-in of the proxy with whom it is agreed, who reads it and what belongs to it in full; null for nobody. */
  agreedWithProxy?: (body: Body) => string | null;
  /** The act of policy/acts.csv that a change to such a body is besides. */
  professionalAct?: { act: string; is: (body: Body) => boolean };
  /** True where the person sees it only once somebody has released it. */
  startsPending?: boolean;
}

/** A kind of entry as its file declares it. */
export interface KindDeclaration<Shape extends z.ZodRawShape = z.ZodRawShape> {
  shape: Shape;
  // The body's type is known where the rules are written; whoever asks has a body that the shape has parsed.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  rules: KindRules<any>;
  /** A small valid body, which tests and the bench write. */
  example: Readonly<Record<string, unknown>>;
}

/** What may be done with the entries of a kind through its own mutations. */
export type EntryAct = 'ADD' | 'AMEND' | 'SUPERSEDE';

/** What the SDL says about a kind (`@entry`). */
export interface KindInSchema {
  /** Type name in the schema. */
  name: string;
  /** Field of `SharedRecord` that lists it. */
  heading: string;
  /** Categories an entry of this kind can belong to; the first is the usual one. */
  categories: readonly Category[];
  can: readonly EntryAct[];
  /** Fields of the body that hold the id of another entry, with its kind. */
  references: Readonly<Record<string, string>>;
  /** The reference that says what the entry is about. */
  about: string | null;
  /** True where an entry can be begun and finished later. */
  drafts: boolean;
  /** True where the registered practice is asked to answer one that touches nobody else's entry. */
  answered: boolean;
  /** Fields of the body that nobody gives. */
  derived: readonly string[];
  /** Name of the mutation that adds one. */
  addedBy: string;
}

/** All that the hub knows about one kind of entry. */
export type Kind = KindInSchema &
  KindRules<Record<string, unknown>> & {
    shape: z.ZodRawShape;
    /** Shape and rules of the body. */
    body: z.ZodType<Record<string, unknown>>;
    /** A small valid body, which tests and the bench write. */
    example: Readonly<Record<string, unknown>>;
  };

/** Declares the body of a kind, its rules, and an example of it. */
export const defineKind = <Shape extends z.ZodRawShape>(
  shape: Shape,
  {
    example,
    ...rules
  }: KindRules<z.infer<z.ZodObject<NoInfer<Shape>>>> & { example: z.input<z.ZodObject<NoInfer<Shape>>> },
): KindDeclaration<Shape> => ({ shape, rules, example });

/** Every field of a body that breaks a rule between fields. */
const flawsOf = (rules: KindRules<Record<string, unknown>>, body: Record<string, unknown>): readonly Flaw[] => {
  const said = Object.values(body).some((value) => value !== null && value !== undefined);
  const empty = rules.mayNotBeEmpty && !said ? [{ field: '', rule: 'must say something: at least one field' }] : [];
  return [...empty, ...(rules.check?.(body) ?? [])];
};

/** Joins what the SDL and the kind's own file say. */
export const kindOf = <const In extends KindInSchema>(
  inSchema: In,
  { shape, rules, example }: KindDeclaration,
): Kind & In => ({
  ...rules,
  ...inSchema,
  shape,
  example,
  body: z.strictObject(shape).superRefine((body, { addIssue }) => {
    for (const { field, rule } of flawsOf(rules, body))
      addIssue({ code: 'custom', message: rule, path: field ? [field] : [] });
  }) as unknown as Kind['body'],
});

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

const limits = new WeakMap<z.ZodType, string>();

/** How long a text may be, in words, for the description of its input; null for what is no text. */
export const limitOf = (schema: z.ZodType): string | null => limits.get(schema) ?? null;

const limited = <T extends z.ZodType>(schema: T, limit: string): T => {
  limits.set(schema, limit);
  return schema;
};

const checkedText = (minimum: number, maximum: number) =>
  z
    .string()
    .transform(trimmed)
    .superRefine((value, { addIssue }) => {
      const rule = ruleBroken(value, minimum, maximum);
      if (rule) addIssue({ code: 'custom', message: rule });
    });

/** Text of a body, trimmed. */
export const text = (minimum: number, maximum: number) =>
  limited(checkedText(minimum, maximum), `${minimum} to ${maximum} characters`);

/** Optional text: absent, null and empty are the same and are stored as null. */
export const optionalText = (maximum: number) =>
  limited(
    checkedText(0, maximum)
      .nullish()
      .transform((value) => value || null),
    `at most ${maximum} characters`,
  );

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
