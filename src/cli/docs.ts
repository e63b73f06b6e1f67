import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../paths.js';
import { pageWithExamples } from './api-page.js';

// Writes the examples of docs/examples/ into docs/api.md: `npm run docs`.
const path = inProject('docs', 'api.md');
writeFileSync(path, pageWithExamples(readFileSync(path, 'utf8')));
