import type { SignedInActor } from '../access/actor.js';
import { refusalOf } from '../access/acts.js';
import { decide } from '../access/decision.js';
import { Naming } from '../access/naming.js';
import type { Addressee } from '../notices/notice.js';
import type { PatientAccess } from '../record/repository.js';
import { actOf } from '../writing/permit.js';
import type { Context } from './context.js';
import type { StoredConsentRequest } from './model.js';
import { mayKnow } from './view.js';

const signedIn = (userId: string, role: 'PATIENT' | 'UNPAID_CARER'): SignedInActor => ({
  signedIn: true,
  userId,
  name: '',
  role,
  organisation: null,
  roles: [],
});

/**
 * Who may answer a question and so is told of it: the person, and proxies with legal authority. Decided as their own
 * request would be: a proxy who may not know of a service that it names is not told.
 */
export const answerersOf = async (
  { hub, now }: Context,
  { patient }: PatientAccess,
  request: StoredConsentRequest,
): Promise<Addressee[]> => {
  const services = await hub.directory.sensitiveServices();
  const actors = [
    ...(patient.userId ? [signedIn(patient.userId, 'PATIENT')] : []),
    ...patient.proxies.map(({ userId }) => signedIn(userId, 'UNPAID_CARER')),
  ];
  const may = (actor: SignedInActor) => {
    const decision = decide(actor, patient, now);
    const refusal = refusalOf(actOf('answerConsentRequest'), { actor, facts: patient, decision, now });
    return refusal === null && mayKnow(request, new Naming(decision, services, actor));
  };
  return actors.filter(may).map(({ userId }) => ({ userId }));
};
