import { existsSync } from 'node:fs';
import { personas } from '../../src/demo/personas.js';
import { developmentProvider, PAGES_CLIENT, RESOURCE } from '../../src/auth/development/provider.js';
import { demoPeople, exampleQueries } from '../../src/demo/sign-ins.js';
import { buildServer, webFolder } from '../../src/server.js';
import { buildWeb } from '../../src/web.js';
import { freePort, startHub, type TestHub } from './hub.js';

/** A hub with the demo's personas, its pages and its development provider, listening on a port of its own. */
export const startPages = async (): Promise<{ hub: TestHub; url: string; close: () => Promise<void> }> => {
  if (!existsSync(webFolder)) await buildWeb(() => {});
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const hub = await startHub({ now: () => new Date(), alsoIssuer: `${url}/oidc` });
  await hub.load(...personas());
  const provider = await developmentProvider(url, hub.issuer, hub.hub.models);
  const app = await buildServer(hub.hub, {
    production: false,
    provider,
    signIn: {
      issuer: provider.issuer,
      clientId: PAGES_CLIENT,
      resource: RESOURCE,
      examples: exampleQueries(),
      demo: true,
      people: demoPeople(),
    },
  });
  await app.listen({ port, host: '127.0.0.1' });
  return {
    hub,
    url,
    close: async () => {
      await app.close();
      await hub.close();
    },
  };
};
