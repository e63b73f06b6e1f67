import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './hub.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** One of the demo's people, as the hub lists them on a developer's machine. */
interface SignIn {
  id: string;
  name: string;
  role: string;
  organisation: string | null;
  token: string;
  example: string;
}

/** The demo's people; none on a hub that is not a demo. */
const loadSignIns = async (): Promise<SignIn[]> => {
  const response = await fetch('/sign-ins');
  return response.ok ? ((await response.json()) as SignIn[]) : [];
};

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

const describe = ({ name, role, organisation }: SignIn) => `${role}: ${name}${organisation ? `, ${organisation}` : ''}`;

const Explorer = ({ person }: { person: SignIn | undefined }) => {
  const storage = useMemo(memory, []);
  const headers: Record<string, string> = person ? { authorization: `Bearer ${person.token}` } : {};
  const fetcher = useMemo(() => createGraphiQLFetcher({ url: '/graphql', headers }), [person?.token]);
  const query = (person?.example ?? 'query WhoAmI {\n  viewer { name role organisation { name } }\n}').trim();
  return (
    <GraphiQL fetcher={fetcher} storage={storage} initialQuery={query} defaultQuery={query} isHeadersEditorEnabled />
  );
};

const App = () => {
  const [people, setPeople] = useState<SignIn[] | null>(null);
  const [chosen, setChosen] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    loadSignIns().then(setPeople, () => setPeople([]));
    const follow = () => setChosen(window.location.hash.slice(1));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  if (people === null) return <p className="hub-note">Loading …</p>;
  const person = people.find(({ id }) => id === chosen) ?? people[0];
  return (
    <>
      <header className="hub-bar">
        <strong>Shared-care hub</strong>
        {people.length > 0 ? (
          <>
            <span className="hub-demo">Demo data: fictional people</span>
            <label>
              Signed in as{' '}
              <select value={person?.id} onChange={(event) => (window.location.hash = event.target.value)}>
                {people.map((one) => (
                  <option key={one.id} value={one.id}>
                    {describe(one)}
                  </option>
                ))}
              </select>
            </label>
          </>
        ) : (
          <span>Put your access token into the headers below: {'{"authorization": "Bearer …"}'}</span>
        )}
      </header>
      <main className="hub-explorer">
        <Explorer key={person?.id ?? 'nobody'} person={person} />
      </main>
    </>
  );
};

createRoot(document.getElementById('root')!).render(<App />);
