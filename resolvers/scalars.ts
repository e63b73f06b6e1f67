import { GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';
import { badInput } from '../src/errors.js';
import { isNhsNumber, normaliseNhsNumber } from '../src/patients/nhs-number.js';

/** A scalar that travels as text. What breaks its rule is refused without being echoed: it may be a patient's. */
const textScalar = (name: string, rule: string, parse: (text: string) => string | null) => {
  const parseValue = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw badInput(name, rule);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  });
};

const when = (schema: z.ZodType<string>) => (text: string) => (schema.safeParse(text).success ? text : null);

/** The scalars of the schema; their rules are in schema/record.graphql. */
export const scalars = {
  NHSNumber: textScalar('NHSNumber', 'must be ten digits with a right check digit', (text) => {
    const number = normaliseNhsNumber(text);
    return isNhsNumber(number) ? number : null;
  }),
  Date: textScalar('Date', 'must be a date, YYYY-MM-DD', when(z.iso.date())),
  DateTime: textScalar('DateTime', 'must be a moment in ISO 8601 with a time zone', (text) =>
    z.iso.datetime({ offset: true }).safeParse(text).success ? new Date(text).toISOString() : null,
  ),
  PartialDate: textScalar('PartialDate', 'must be YYYY, YYYY-MM or YYYY-MM-DD', (text) =>
    /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null,
  ),
};
