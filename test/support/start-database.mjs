import { spawn } from 'node:child_process';

/** Starts one real mongod for the whole run, or uses MONGODB_URI; each test file has a database of its own on it. */
export default async () => {
  if (process.env.MONGODB_URI) {
    process.env.TEST_MONGODB_URI = process.env.MONGODB_URI;
    return;
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/mongod.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const uri = await new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code) => reject(new Error(`mongod for the tests did not start (exit ${code})`)));
  });
  process.env.TEST_MONGODB_URI = uri;
  globalThis.testMongod = child;
};
