import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Starts the product itself, as `npm start` does, on a test's database. */
export const startProcess = async (uri: string, folder: string): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, MONGODB_URI: uri, HUB_DATA: folder, PORT: '0', HUB_DEMO: 'false', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => {
      const found = /^GraphQL\s+(\S+)/.exec(line)?.[1];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
  });
  return { child, url };
};

/** Posts GraphQL with a token, as a client application does. */
export const poster =
  (url: string) =>
  async (token: string, query: string, variables: object = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      // What a query selects is known to the test alone.
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      data?: any;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, data, code: errors?.[0]?.extensions.code };
  };
