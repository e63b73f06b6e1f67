import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './hub.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  goToSignIn,
  loadSettings,
  namedInAddress,
  signOut,
  signOutEverywhere,
  takeUpSignIn,
  takeUpSignOut,
  type SignedIn,
  type SignInSettings,
} from './sign-in.js';

/** Who is signed in, as the hub says. */
interface Viewer {
  name: string;
  role: string;
  organisation: { name: string } | null;
  roles: unknown[];
}

/** Nothing of a patient is kept in the browser: GraphiQL's own storage lives as long as the page. */
const memory = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

const askWho = async ({ token }: SignedIn): Promise<Viewer> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'query WhoAmI { viewer { name role organisation { name } roles { role } } }' }),
  });
  const { data, errors } = (await response.json()) as { data?: { viewer: Viewer }; errors?: { message: string }[] };
  if (!data?.viewer) throw new Error(errors?.[0]?.message ?? 'The hub does not answer.');
  return data.viewer;
};

const inWords = (role: string) => role.toLowerCase().replaceAll('_', ' ');

const Explorer = ({ signedIn, query }: { signedIn: SignedIn; query: string }) => {
  const storage = useMemo(memory, []);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: { authorization: `Bearer ${signedIn.token}` },
        subscriptionUrl: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
        wsConnectionParams: { authorization: `Bearer ${signedIn.token}` },
      }),
    [signedIn.token],
  );
  return (
    <GraphiQL fetcher={fetcher} storage={storage} initialQuery={query} defaultQuery={query} isHeadersEditorEnabled />
  );
};

const WHO_AM_I = 'query WhoAmI {\n  viewer { name role organisation { name } }\n}';

/** Whom the address names, as it changes. */
const useNamed = () => {
  const [named, setNamed] = useState(namedInAddress);
  useEffect(() => {
    const changed = () => setNamed(namedInAddress());
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return named;
};

const Welcome = ({ settings, message }: { settings: SignInSettings | null; message: string | null }) => {
  const hint = useNamed();
  return (
    <main className="hub-welcome">
      <h1>Shared-care hub: GraphiQL</h1>
      {message && (
        <p role="alert" className="hub-alert">
          {message}
        </p>
      )}
      {settings ? (
        <>
          <p>Sign in to try the API. You choose the role you act in when you sign in; it stands in every audit row.</p>
          <button type="button" className="hub-button" onClick={() => void goToSignIn(settings, hint)}>
            Sign in{hint ? ` as ${hint}` : ''}
          </button>
        </>
      ) : (
        <p>This hub has no sign-in for its pages.</p>
      )}
      <p>
        <a href="/">What this is, and whom to sign in as</a>
      </p>
      <p>
        <a href="/permissions">Who may see what</a>
      </p>
    </main>
  );
};

const App = () => {
  const [settings, setSettings] = useState<SignInSettings | null | undefined>();
  const [signedIn, setSignedIn] = useState<SignedIn | null>(null);
  const [viewer, setViewer] = useState<Viewer | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const leave = (why: string | null) => {
    setSignedIn(null);
    setViewer(null);
    setMessage(why);
  };
  useEffect(() => {
    const begin = async () => {
      if (takeUpSignOut() !== null) setMessage('You are signed out.');
      const loaded = await loadSettings();
      const taken = loaded && (await takeUpSignIn(loaded));
      const who = taken && (await askWho(taken));
      setViewer(who);
      setSignedIn(taken);
      setSettings(loaded);
    };
    begin().catch(async (error: Error) => {
      setMessage(`You are not signed in: ${error.message}`);
      setSettings(await loadSettings().catch(() => null));
    });
  }, []);
  useEffect(() => {
    if (!signedIn) return;
    const timer = setTimeout(() => leave('Your session has expired. Sign in again.'), signedIn.expires - Date.now());
    return () => clearTimeout(timer);
  }, [signedIn]);
  useEffect(() => {
    if (!signedIn || !settings) return;
    // An address that names somebody else means to become them: the session of before ends first.
    const changed = () => {
      const named = namedInAddress();
      if (named && named !== signedIn.subject) void signOutEverywhere(settings, signedIn, named);
    };
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [signedIn, settings]);
  if (settings === undefined) return <p className="hub-note">Loading …</p>;
  if (!signedIn || !viewer) return <Welcome settings={settings} message={message} />;
  const query = (settings?.examples[viewer.role] ?? WHO_AM_I).trim();
  return (
    <>
      <header className="hub-bar">
        <a className="hub-home" href="/">
          Shared-care hub
        </a>
        {settings?.demo && <span className="hub-demo">Demo data: fictional people</span>}
        <span>
          {viewer.name}, {inWords(viewer.role)}
          {viewer.organisation ? `, ${viewer.organisation.name}` : ''}
        </span>
        <a href="/permissions">Who may see what</a>
        <button
          type="button"
          // The old session ends first, so that nothing of one role lives on beside the other.
          onClick={() => void signOut(signedIn).then(() => goToSignIn(settings!, null))}
        >
          {viewer.roles.length > 1 ? 'Act in another role' : 'Sign in as somebody else'}
        </button>
        <button type="button" onClick={() => void signOutEverywhere(settings!, signedIn, null)}>
          Sign out
        </button>
      </header>
      <main className="hub-explorer">
        <Explorer signedIn={signedIn} query={query} />
      </main>
    </>
  );
};

createRoot(document.getElementById('root')!).render(<App />);
