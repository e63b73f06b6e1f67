import { defineKind, optionalText } from './kind.js';

/** The person's own introduction; many hands help to write it. */
export const AboutMe = defineKind(
  {
    mostImportantToMe: optionalText(4000),
    peopleImportantToMe: optionalText(4000),
    howICommunicate: optionalText(4000),
    myWellness: optionalText(4000),
    pleaseDoAndDoNot: optionalText(4000),
    howAndWhenToSupportMe: optionalText(4000),
    alsoWorthKnowing: optionalText(4000),
    supportedBy: optionalText(300),
  },
  { shared: true, mayNotBeEmpty: true, example: { mostImportantToMe: 'My daughter', myWellness: 'Good days and bad' } },
);
