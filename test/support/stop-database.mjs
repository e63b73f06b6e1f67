/** Ends the mongod of the run. */
export default async () => {
  const child = globalThis.testMongod;
  if (!child) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await ended;
};
