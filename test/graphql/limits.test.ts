import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getIntrospectionQuery, getOperationAST, Kind, parse, visit, type ASTNode, type DocumentNode } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { compileContract } from '../../src/contract/contract.js';
import { planOf } from '../../src/contract/plan.js';
import { WHOLE_RECORD } from '../support/whole-record.js';
import { fragmentsOf, rootFieldsOf } from '../../src/document.js';
import { HubError } from '../../src/errors.js';
import { checkedDocument } from '../../src/graphql/checked-document.js';
import { COST_LIMIT, costOf } from '../../src/graphql/cost.js';
import { assertBounded, assertCompilable } from '../../src/graphql/limits.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { payloadRoutes, queryRoutes } from '../support/routes.js';

/** What a document costs before anything runs, in nodes that are looked at: a number that depends on no machine. */

const schema = buildSchema();
const contract = compileContract(schema);

/** Counts how often anything looks at a node of a document, our own walks and those of graphql-js and graphql-jit alike. */
const counting = () => {
  const counter = { visited: 0, tokens: 0 };
  const read: typeof parse = (source, options) => {
    const document = parse(source, options);
    counter.tokens = document.tokenCount ?? 0;
    visit(document, {
      enter: (node: ASTNode) => {
        const { kind } = node;
        Object.defineProperty(node, 'kind', { enumerable: true, get: () => (counter.visited++, kind) });
      },
    });
    counter.visited = 0;
    return document;
  };
  return { counter, read };
};

/** Everything that looks at a document until it runs; a refusal ends it. */
const walkWhole = (text: string) => {
  const { counter, read } = counting();
  let refusal: string | null = null;
  try {
    const document = checkedDocument(schema, text, read);
    const operation = getOperationAST(document, 'Q0') ?? getOperationAST(document)!;
    costOf(schema, document, {});
    rootFieldsOf(fragmentsOf(document), operation);
    planOf(schema, contract, document, operation);
    compileQuery(schema, document, operation.name?.value ?? '', { disableLeafSerialization: true });
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    refusal = error.message;
  }
  return { ...counter, refusal };
};

/** The most that any document within the limits may take, from parsing to its refusal or its compiled form. */
const MOST_VISITED = 80_000;

const LEAVES = ['name', 'id', 'doseText', 'name @skip(if: false)', 'a: name', 'provenance { version }'] as const;
const AROUND = [
  (set: string) => `... on Medication { ${set} }`,
  (set: string) => `... on Entry { ... on Medication { ${set} } }`,
  (set: string) => `history { entry { ... on Medication { ${set} } } }`,
  (set: string) => `... { ${set} }`,
] as const;

/** What one fragment selects of a medicine, which may hold a medicine again; of the others it spreads later ones. */
const selections = (self: number, fragments: number) => {
  const spread = fc.integer({ min: self + 1, max: Math.max(self + 1, fragments - 1) }).map((i) => `...F${i}`);
  const plain = fc.oneof(fc.constantFrom(...LEAVES), self + 1 < fragments ? spread : fc.constant('name'));
  const some = fc.array(plain, { minLength: 1, maxLength: 5, size: 'max' }).map((parts) => parts.join(' '));
  const around = fc.tuple(fc.array(fc.constantFrom(...AROUND), { maxLength: 3, size: 'max' }), some);
  return fc
    .array(
      around.map(([wraps, set]) => wraps.reduce((inner, wrap) => wrap(inner), set)),
      { minLength: 1, maxLength: 4, size: 'max' },
    )
    .map((parts) => parts.join(' '));
};

/** Documents of every size; now and then a fragment is within itself, or a field is none. */
const documents = fc
  .record({ fragments: fc.integer({ min: 0, max: 30 }), operations: fc.integer({ min: 1, max: 10 }) })
  .chain(({ fragments, operations }) =>
    fc.record({
      bodies: fc.tuple(...Array.from({ length: fragments }, (_, i) => selections(i, fragments))),
      roots: fc.tuple(...Array.from({ length: operations }, () => selections(-1, fragments))),
      odd: fc.oneof(
        { weight: 8, arbitrary: fc.constant('name') },
        { weight: 1, arbitrary: fc.constantFrom('...F0', 'wrong') },
      ),
    }),
  )
  .map(({ bodies, roots, odd }) =>
    [
      ...roots.map((set, i) => `query Q${i} { node(id: "x") { ... on Medication { ${set} } } }`),
      ...bodies.map((set, i) => `fragment F${i} on Medication { ${set} ${odd} }`),
      // What is not used is refused, which would end most documents early.
      `query All { node(id: "x") { ${bodies.map((_, i) => `...F${i}`).join(' ')} id } }`,
    ].join('\n'),
  );

/** A chain of fragments, each of which spreads the next so many times; 2 twenty-one times over stood for eleven seconds. */
const chains = fc
  .record({ length: fc.integer({ min: 1, max: 60 }), times: fc.integer({ min: 1, max: 40 }) })
  .map(
    ({ length, times }) =>
      `{ node(id: "x") { ...F0 } } ${Array.from({ length }, (_, i) => `fragment F${i} on Medication { ${`...F${i + 1} `.repeat(times)} }`).join(' ')} fragment F${length} on Medication { name }`,
  );

/** The same fields again and again, within each other. */
const repeats = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }).map((times) => {
  const body = times.reduceRight(
    (below, count) => `history { entry { ... on Medication { ${below} } } } `.repeat(count),
    'name ',
  );
  return `{ node(id: "x") { ... on Medication { ${body} } } }`;
});

/** Interfaces within interfaces, which a compiler takes apart type by type. */
const interfaces = fc
  .record({ depth: fc.integer({ min: 1, max: 6 }), width: fc.integer({ min: 1, max: 8 }) })
  .map(
    ({ depth, width }) =>
      `{ node(id: "x") { ... on Entry { ${`${'id '.repeat(width)} history { entry { `.repeat(depth)} id ${'} }'.repeat(depth)} } } }`,
  );

describe('what a document costs before it runs', () => {
  test('stays below a fixed number of visited nodes, whatever the document', () => {
    const [admitted, refused]: [number[], number[]] = [[], []];
    fc.assert(
      fc.property(fc.oneof(documents, chains, repeats, interfaces), (text) => {
        const { visited, refusal } = walkWhole(text);
        (refusal ? refused : admitted).push(visited);
        expect(visited).toBeLessThan(MOST_VISITED);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(admitted.length, refused.length)).toBeGreaterThan(20);
  });

  test.each([
    [
      'fragments that spread the next twice',
      21,
      (i: number) => `fragment F${i} on Medication { ...F${i + 1} ...F${i + 1} }`,
    ],
    [
      'fragments that hold the next twice',
      21,
      (i: number) =>
        `fragment F${i} on Medication { a: history { entry { ...F${i + 1} } } b: history { entry { ...F${i + 1} } } }`,
    ],
  ])('%s are refused by arithmetic alone', (_, length, fragment) => {
    const text = `{ node(id: "x") { ...F0 } } ${Array.from({ length }, (_unused, i) => fragment(i)).join(' ')} fragment F${length} on Medication { name }`;
    const { visited, tokens, refusal } = walkWhole(text);
    expect(refusal).toMatch(/must not have more than/);
    expect(visited).toBeLessThan(10 * tokens);
  });

  test('interfaces within interfaces are refused before they are compiled', () => {
    const { visited, refusal } = walkWhole(
      `{ node(id: "x") { ... on Entry { ${'history { entry { '.repeat(4)} id ${'} } '.repeat(4)} } } }`,
    );
    expect(refusal).toMatch(/interface/);
    expect(visited).toBeLessThan(2000);
  });

  test('is well within the limits for every route of the schema, the whole record, and GraphiQL', () => {
    const mutations = Object.keys(schema.getMutationType()!.getFields());
    const routes = [
      ...[...queryRoutes(schema).values()].flat(),
      ...mutations.flatMap((name) => payloadRoutes(schema, name).map((body) => `mutation { ${name} { ${body} } }`)),
    ];
    for (const text of routes) {
      const document = parse(text);
      assertBounded(document);
      assertCompilable(schema, document);
    }
    for (const text of [WHOLE_RECORD, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })]) {
      expect(walkWhole(text).refusal).toBeNull();
      expect(costOf(schema, parse(text), {})).toBeLessThan(COST_LIMIT / 2);
    }
  });
});

/** The same document without fragments: each spread is replaced by what it stands for. */
const inlined = (document: DocumentNode): DocumentNode => {
  const fragments = fragmentsOf(document);
  const inline = (node: DocumentNode): DocumentNode =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const { typeCondition, selectionSet } = fragments.get(name.value)!;
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
      },
    });
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return inline({ ...document, definitions });
};

describe('looking at each fragment once', () => {
  test('gives the plan and the cost of the document written out', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, (text) => {
        let document: DocumentNode;
        try {
          document = checkedDocument(schema, text);
        } catch {
          return;
        }
        compared++;
        const whole = inlined(document);
        expect(costOf(schema, document, {})).toBe(costOf(schema, whole, {}));
        const operation = getOperationAST(document, 'All')!;
        const plan = planOf(schema, contract, document, operation);
        expect(plan).toEqual(planOf(schema, contract, whole, getOperationAST(whole, 'All')!));
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});
