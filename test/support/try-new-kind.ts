/**
 * Adds the example of the kind that is named, as the demo does, to a fresh hub, and prints what its heading shows. Run in
 * a copy of the project that has the kind: `node --import tsx test/support/try-new-kind.ts Equipment equipment`.
 */
import { contribute } from '../../src/demo/contribute.js';
import { exampleOfKind } from '../../src/demo/example-of-kind.js';
import { ADA, personas } from '../../src/demo/personas.js';
import type { KindName } from '../../src/kinds/kinds.js';
import { dataOf, startHub } from './hub.js';

const [kind, heading] = process.argv.slice(2);
const hub = await startHub();
try {
  await hub.load(...personas());
  const contribution = exampleOfKind(kind as KindName);
  await contribute(hub.hub, [contribution]);
  const query = `{ patient(id: "${ADA}") { record { ${heading} { totalCount nodes { __typename provenance { version author { name } } } } } } }`;
  console.log(JSON.stringify(dataOf(await hub.as(contribution.as, query)).patient.record[heading!]));
} finally {
  await hub.close();
}
process.exit(0);
