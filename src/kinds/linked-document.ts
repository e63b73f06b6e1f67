import { coding, day, defineKind, text } from './kind.js';

/** A link to a document that an agency holds. It is in no summary: a title says what a document is about. */
export const LinkedDocument = defineKind(
  {
    title: text(1, 300),
    documentType: text(1, 200),
    url: text(9, 2000).refine(
      (value) => value.startsWith('https://') && URL.canParse(value),
      'must be an https address',
    ),
    writtenOn: day,
    code: coding,
  },
  {
    labelled: ({ code, title }) => [{ code, name: title }],
    inSummary: () => false,
    example: {
      title: 'Discharge summary',
      documentType: 'discharge summary',
      url: 'https://documents.example.org/1',
      writtenOn: '2026-01-10',
    },
  },
);
