import { spawn } from 'node:child_process';
import { inProject, projectFolder } from './paths.js';
import type { Say } from './database/mongod.js';

/** Builds the browser pages, once; without the builder (a production install) there are none, and the API works all the same. */
export const buildWeb = (say: Say) =>
  new Promise<void>((resolve) => {
    say('     Building GraphiQL (once, about half a minute) …');
    const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'], {
      cwd: projectFolder,
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.on('error', () => resolve());
    child.on('exit', (code) => {
      if (code !== 0) say('     The pages could not be built; the API works without them. Try: npm run build:web');
      resolve();
    });
  });
