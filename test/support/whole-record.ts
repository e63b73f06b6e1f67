import { example } from '../../src/demo/examples.js';

/** The whole record of Ada in one query: every heading, as the documentation asks for it. */
export const WHOLE_RECORD = example('whole-record');
