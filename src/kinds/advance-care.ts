import { z } from 'zod';
import { defineKind, oneOf, optional, optionalText } from './kind.js';

/** Wishes for the future; the decision about resuscitation is for those whose role makes it. */
export const AdvanceCare = defineKind(
  {
    cprStatus: oneOf('FOR_CPR', 'NOT_FOR_CPR', 'NOT_DISCUSSED'),
    preferredPlaceOfCare: optionalText(300),
    preferredPlaceOfDeath: optionalText(300),
    anticipatoryMedicinesInPlace: optional(z.boolean()),
    respectFormCompleted: optional(z.boolean()),
    prognosis: optionalText(1000),
    advanceDecisionToRefuseTreatment: optionalText(2000),
    lastingPowerOfAttorney: optionalText(500),
    whatShouldHappen: optionalText(4000),
  },
  {
    shared: true,
    mayNotBeEmpty: true,
    professionalAct: { act: 'cprDecision', is: ({ cprStatus }) => cprStatus !== null && cprStatus !== undefined },
    example: { cprStatus: 'NOT_FOR_CPR', preferredPlaceOfCare: 'Home', prognosis: 'Months' },
  },
);
