import { z } from 'zod';
import { coding, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** Somebody in the person's life. */
export const PersonalContact = defineKind(
  {
    name: text(1, 200),
    relation: optionalText(100),
    code: coding,
    telephone: optionalText(40),
    nextOfKin: optional(z.boolean()),
    emergencyContact: optional(z.boolean()),
    carer: optional(z.boolean()),
    legalAuthority: oneOf('HEALTH_AND_WELFARE', 'PROPERTY_AND_FINANCE', 'BOTH', 'DEPUTY'),
    sameHousehold: optional(z.boolean()),
    text: optionalText(4000),
  },
  { example: { name: 'Grace Bell', relation: 'Daughter', telephone: '020 7946 0102', nextOfKin: true } },
);
