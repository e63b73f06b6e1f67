import { loadDevelopmentIssuer } from '../auth/tokens.js';
import { readEnv } from '../env.js';
import { withHub } from './session.js';

/** Prints a development access token. @throws Error where the directory does not know the person or the role */
export const tokenCommand = async (person: string, { seconds, role }: { seconds: number; role?: string }) => {
  const env = readEnv();
  if (env.AUTH_ISSUER) throw new Error('Access tokens come from AUTH_ISSUER; the development key is not used.');
  const user = await withHub((hub) => hub.models.User.findById(person).lean());
  if (!user) throw new Error(`The directory knows nobody called ${person}. npm start lists the demo's people.`);
  const names = user.roles.map((held) =>
    held.organisationId ? `${held.role}@${held.organisationId.slice(4)}` : held.role,
  );
  const chosen = role === undefined ? names[0] : names.find((name) => name === role || name.split('@')[0] === role);
  if (!chosen) throw new Error(`${user.name} does not hold ${role}. Held: ${names.join(', ')}.`);
  const issuer = await loadDevelopmentIssuer(env.HUB_DATA, env.AUTH_AUDIENCE);
  console.log(await issuer.sign(person, new Date(), { seconds, role: chosen }));
};
