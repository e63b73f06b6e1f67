import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HubError } from './errors.js';
import type { Actor } from './access/actor.js';
import type { RateLimitSettings } from './env.js';

const WINDOW_S = 60;

/** Who pays for an operation: the actor, or who looks through the actor's eyes. */
interface Payer {
  actor: Actor;
  onBehalf: Actor | null;
}

type Policy = 'address' | 'person' | 'organisation' | 'break-glass';

/** What is left after a request, as the headers say it (draft-ietf-httpapi-ratelimit-headers). */
export type RateHeaders = Record<string, string>;

/** Too many points in a minute; `headers` say how long to wait. */
export class RateLimitedError extends HubError {
  constructor(
    policy: Policy,
    readonly headers: RateHeaders,
  ) {
    super(
      'RATE_LIMITED',
      `Too much at once for this ${policy === 'break-glass' ? 'person' : policy}. Wait ${headers['retry-after']} s and try again. In an emergency, /graphql/break-glass has a lane of its own.`,
    );
  }
}

const headersOf = (policy: Policy, quota: number, { remainingPoints, msBeforeNext }: RateLimiterRes): RateHeaders => ({
  'ratelimit-policy': `"${policy}";q=${quota};w=${WINDOW_S}`,
  ratelimit: `"${policy}";r=${Math.max(remainingPoints, 0)};t=${Math.ceil(msBeforeNext / 1000)}`,
});

/** Points that an operation takes from its person and organisation. */
export const pointsOf = (cost: number) => Math.max(1, Math.ceil(cost / 100));

/**
 * Limits in points a minute per address, person and organisation, with a lane of its own for emergencies. They are kept
 * in this process: with n hub processes behind a balancer up to n times as much passes (docs/deployment.md).
 */
export class RateLimits {
  private readonly limiters: Record<Policy, RateLimiterMemory>;
  private readonly quotas: Record<Policy, number>;

  constructor(settings: RateLimitSettings) {
    this.quotas = {
      address: settings.address,
      person: settings.person,
      organisation: settings.organisation,
      'break-glass': settings.breakGlass,
    };
    const limiter = (policy: Policy) =>
      new RateLimiterMemory({ keyPrefix: policy, points: this.quotas[policy], duration: WINDOW_S });
    this.limiters = {
      address: limiter('address'),
      person: limiter('person'),
      organisation: limiter('organisation'),
      'break-glass': limiter('break-glass'),
    };
  }

  /** One request from an address. @throws RateLimitedError */
  request(address: string, emergency: boolean): Promise<RateHeaders> {
    return emergency ? this.take('break-glass', `address ${address}`, 1) : this.take('address', address, 1);
  }

  /**
   * What guessing at people costs, taken from the usual allowance in the lane for emergencies too: there it would cost
   * next to nothing otherwise. Whoever has none left can still break the glass, which takes none of it.
   * @throws RateLimitedError
   */
  async guess({ actor, onBehalf }: Payer, cost: number): Promise<void> {
    const who = onBehalf ?? actor;
    if (who.signedIn) await this.take('person', who.userId, pointsOf(cost));
  }

  /** The cost of one operation, for its person and organisation. @throws RateLimitedError */
  async operation({ actor, onBehalf }: Payer, cost: number, emergency: boolean): Promise<RateHeaders> {
    const who = onBehalf ?? actor;
    if (!who.signedIn) return {};
    if (emergency) return this.take('break-glass', `person ${who.userId}`, 1);
    if (who.organisation) await this.take('organisation', who.organisation.id, pointsOf(cost));
    return this.take('person', who.userId, pointsOf(cost));
  }

  private async take(policy: Policy, key: string, points: number): Promise<RateHeaders> {
    const quota = this.quotas[policy];
    try {
      return headersOf(policy, quota, await this.limiters[policy].consume(key, points));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const wait = String(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
      throw new RateLimitedError(policy, { ...headersOf(policy, quota, refused), 'retry-after': wait });
    }
  }
}
