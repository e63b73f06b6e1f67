import { z } from 'zod';
import { day, defineKind, oneOf, optional, optionalText, text } from './kind.js';

export const CarePackage = defineKind('CarePackage', 'carePackages', ['SOCIAL_CARE_PACKAGE'], {
  name: text(1, 300),
  packageType: optionalText(200),
  provider: optionalText(300),
  start: day,
  end: day,
  hoursPerWeek: optional(z.number().min(0).max(168)),
  funding: optionalText(200),
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
});
