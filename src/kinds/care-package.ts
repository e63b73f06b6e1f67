import { z } from 'zod';
import { day, defineKind, oneOf, optional, optionalText, text } from './kind.js';

/** Commissioned social care. */
export const CarePackage = defineKind(
  {
    name: text(1, 300),
    packageType: optionalText(200),
    provider: optionalText(300),
    start: day,
    end: day,
    hoursPerWeek: optional(z.number().min(0, 'must be 0 to 168').max(168, 'must be 0 to 168')),
    funding: oneOf(
      'LOCAL_AUTHORITY',
      'NHS_CONTINUING_HEALTHCARE',
      'JOINT',
      'DIRECT_PAYMENT',
      'SELF_FUNDED',
      'CHARITY',
      'OTHER',
    ),
    primarySupportReason: oneOf(
      'PHYSICAL_ACCESS_AND_MOBILITY',
      'PHYSICAL_PERSONAL_CARE',
      'SENSORY_VISUAL',
      'SENSORY_HEARING',
      'SENSORY_DUAL',
      'MEMORY_AND_COGNITION',
      'LEARNING_DISABILITY',
      'MENTAL_HEALTH',
      'SOCIAL_SUBSTANCE_MISUSE',
      'SOCIAL_ASYLUM',
      'SOCIAL_CARER',
      'SOCIAL_ISOLATION_OR_OTHER',
    ),
  },
  {
    check: ({ start, end }) =>
      start && end && end < start ? [{ field: 'end', rule: 'must not be before start' }] : [],
    example: { name: 'Home care', provider: 'Jubilee Home Care', hoursPerWeek: 7 },
  },
);
