import { z } from 'zod';
import { withHeadline } from './headline.js';
import { day, defineKind, optional, optionalText, text } from './kind.js';

/** Minutes of one item of a meeting; the person sees them once somebody has released them. */
export const MdtMinutes = defineKind(
  {
    headline: optionalText(300),
    item: optionalText(300),
    meetingOn: day,
    text: optionalText(8000),
    decision: optionalText(2000),
    attendees: optional(z.array(text(1, 200)).max(50, 'must be at most 50')),
  },
  {
    startsPending: true,
    derive: withHeadline,
    example: { headline: 'An MDT review has taken place', meetingOn: '2026-01-10', text: 'Falls discussed' },
  },
);
