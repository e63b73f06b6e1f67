import type { FastifyInstance } from 'fastify';
import type { OrganisationModels } from '../../organisations/model.js';
import { allOrganisations } from '../../organisations/store.js';
import type { UserModels } from '../model.js';
import { allUsers } from '../store.js';
import { signInPage, type Candidate } from './page.js';
import type { DevelopmentProvider } from './provider.js';

/** The hub whose people sign in. */
interface PeopledHub {
  models: UserModels & OrganisationModels;
}

const candidates = async ({ models }: PeopledHub): Promise<Candidate[]> => {
  const users = await allUsers(models);
  const organisations = new Map((await allOrganisations(models)).map(({ _id, name }) => [_id as string, name]));
  return users.map(({ _id, name, roles }) => ({
    id: _id,
    name,
    roles: roles.map(({ role, organisationId }) => ({
      value: organisationId ? `${role}@${organisationId.slice(4)}` : role,
      role,
      organisation: organisations.get(organisationId ?? '') ?? null,
    })),
  }));
};

/** Mounts the development identity provider and its sign-in page at /oidc. Never in production. */
export const mountProvider = (app: FastifyInstance, hub: PeopledHub, { provider, handle }: DevelopmentProvider) => {
  void app.register(async (pages) => {
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string))),
    );
    pages.get<{ Params: { uid: string } }>('/oidc/interaction/:uid', async (request, reply) => {
      const found = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
      if (!found) return reply.redirect('/graphiql/');
      const hint = typeof found.params['login_hint'] === 'string' ? found.params['login_hint'] : null;
      return reply.type('text/html').send(signInPage(found.uid, await candidates(hub), hint));
    });
    pages.post<{ Params: { uid: string }; Body: { choice?: string } }>(
      '/oidc/interaction/:uid',
      async (request, reply) => {
        const [accountId, actingRole] = (request.body.choice ?? '').split(' ');
        const known = (await candidates(hub)).find(({ id }) => id === accountId);
        if (!known?.roles.some(({ value }) => value === actingRole)) return reply.redirect(request.url);
        reply.hijack();
        await provider.interactionFinished(request.raw, reply.raw, {
          login: { accountId, remember: false },
          actingRole,
        });
      },
    );
  });
  void app.register(async (doors) => {
    // The provider reads the body itself.
    doors.removeAllContentTypeParsers();
    doors.addContentTypeParser('*', (_request, _payload, done) => done(null));
    doors.route({
      url: '/oidc/*',
      method: ['GET', 'POST'],
      handler: async (request, reply) => {
        reply.hijack();
        await handle(request.raw, reply.raw);
      },
    });
  });
};
