import * as oidc from 'openid-client';

/** How the hub signs people in, as it says itself. */
export interface SignInSettings {
  issuer: string;
  clientId: string;
  resource: string | null;
  examples: Record<string, string>;
  demo: boolean;
}

/** A sign-in: the token lives in memory only, so that closing or reloading the page ends it here. */
export interface SignedIn {
  /** Who has signed in, as the identity provider knows them. */
  subject: string;
  token: string;
  /** Proves to the identity provider whose session is to end. */
  idToken: string | null;
  expires: number;
}

const PENDING = 'hub-sign-in';

/** What has to survive the way to the identity provider and back; nothing of a patient. */
interface Pending {
  verifier: string;
  state: string;
}

export const loadSettings = async (): Promise<SignInSettings | null> => {
  const response = await fetch('/sign-in.json');
  return response.ok ? ((await response.json()) as SignInSettings) : null;
};

const configurationOf = ({ issuer, clientId }: SignInSettings) =>
  oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
    // A provider on the developer's own machine has no certificate.
    execute: issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [],
  });

const here = () => `${window.location.origin}/graphiql/`;

/** Goes to the identity provider; `hint` is whom the person means to be. */
export const goToSignIn = async (settings: SignInSettings, hint: string | null) => {
  const configuration = await configurationOf(settings);
  const pending: Pending = {
    verifier: oidc.randomPKCECodeVerifier(),
    state: oidc.randomState(),
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: here(),
    scope: 'openid hub',
    prompt: 'login',
    code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
    ...(settings.resource && { resource: settings.resource }),
    ...(hint && { login_hint: hint }),
  });
  window.location.assign(url);
};

/** Takes up a sign-in that comes back from the identity provider; null where none does. */
export const takeUpSignIn = async (settings: SignInSettings): Promise<SignedIn | null> => {
  const kept = sessionStorage.getItem(PENDING);
  const current = new URL(window.location.href);
  if (!kept || !current.searchParams.has('state')) return null;
  sessionStorage.removeItem(PENDING);
  const { verifier, state } = JSON.parse(kept) as Pending;
  const tokens = await oidc.authorizationCodeGrant(
    await configurationOf(settings),
    current,
    { pkceCodeVerifier: verifier, expectedState: state },
    settings.resource ? { resource: settings.resource } : undefined,
  );
  const subject = tokens.claims()?.sub ?? '';
  // The address says who has signed in, not whom somebody meant to be.
  window.history.replaceState(null, '', `${here()}#${encodeURIComponent(subject)}`);
  return {
    subject,
    token: tokens.access_token,
    idToken: tokens.id_token ?? null,
    expires: Date.now() + (tokens.expires_in ?? 3600) * 1000,
  };
};

/** Ends the session at the hub: the token is worth nothing from now on. */
export const signOut = ({ token }: SignedIn) =>
  fetch('/sign-out', { method: 'POST', headers: { authorization: `Bearer ${token}` } });

const SIGNED_OUT = 'hub-signed-out';

/** Ends the session at the hub and then at the identity provider, and comes back; `hint` is who signs in next. */
export const signOutEverywhere = async (settings: SignInSettings, signedIn: SignedIn, hint: string | null) => {
  await signOut(signedIn);
  sessionStorage.setItem(SIGNED_OUT, hint ?? '');
  const configuration = await configurationOf(settings);
  const { end_session_endpoint: endpoint } = configuration.serverMetadata();
  if (!endpoint) return window.location.assign(here());
  window.location.assign(
    oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: here(),
      ...(signedIn.idToken && { id_token_hint: signedIn.idToken }),
    }),
  );
};

/** Whether the page comes back from signing out, and who signs in next; null where it does not. */
export const takeUpSignOut = (): string | null => {
  const hint = sessionStorage.getItem(SIGNED_OUT);
  sessionStorage.removeItem(SIGNED_OUT);
  if (hint !== null) window.history.replaceState(null, '', `${here()}${hint && `#${encodeURIComponent(hint)}`}`);
  return hint;
};

/** Whom the address names. */
export const namedInAddress = (): string | null => decodeURIComponent(window.location.hash.slice(1)) || null;
