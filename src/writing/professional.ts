import { kindCalled, type KindName } from '../kinds/kinds.js';

type Body = Record<string, unknown>;

/** The act that a change comes to for which policy/acts.csv names the roles; null for most. Asks what is before and after. */
export const professionalActOf = (kind: KindName, bodies: readonly Body[]): string | null => {
  const { professionalAct } = kindCalled(kind);
  return professionalAct && bodies.some(professionalAct.is) ? professionalAct.act : null;
};
