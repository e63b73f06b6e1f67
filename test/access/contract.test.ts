import { describe, expect, test } from '@jest/globals';
import { compileContract } from '../../src/access/contract.js';
import { parseMatrix, policy } from '../../src/access/policy.js';
import { readSdl } from '../../src/graphql/schema.js';
import { kinds, kindNames } from '../../src/record/kinds.js';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { readFileSync } from 'node:fs';

const sdl = readSdl();
const compile = (text: string) => compileContract(makeExecutableSchema({ typeDefs: text }));

describe('the server refuses to start while a place has no policy', () => {
  const unmarked = [
    ...sdl.matchAll(
      /^(?:type|interface|input) \w+[^{\n]*?(@(?:category\([^)]*\)|partOfEntry|composed|public|writes\([^)]*\)))/gm,
    ),
  ];
  test('every type, interface and input carries a mark', () => {
    expect(unmarked.length).toBeGreaterThan(50);
  });

  test.each(
    unmarked.map(
      (match) =>
        [match[0].split(/[ (]/)[1]!, match.index + match[0].length - match[1]!.length, match[1]!.length] as const,
    ),
  )('without the mark of %s', (name, at, length) => {
    const without = sdl.slice(0, at) + sdl.slice(at + length);
    expect(() => compile(without)).toThrow(new RegExp(`without an access policy[^]*${name}`));
  });

  const gates = [...sdl.matchAll(/@gate\(allow: \w+\)|^\s+@writes\([^)]*\)$|(?<=Payload )@writes\([^)]*\)$/gm)];
  test.each(gates.map((match, i) => [i, match.index, match[0].length] as const))(
    'without the gate of root field %i',
    (_, at, length) => {
      expect(() => compile(sdl.slice(0, at) + sdl.slice(at + length))).toThrow(/has no @gate and no @writes/);
    },
  );

  test('with a field of a patient that says nothing about its category', () => {
    expect(() => compile(sdl.replace('pronouns: String @category(names: [DEMOGRAPHICS])', 'pronouns: String'))).toThrow(
      /Patient\.pronouns/,
    );
  });

  test('with a subscription that has no gate', () => {
    expect(() => compile(`${sdl}\ntype Subscription { changed(id: ID!): ID }`)).toThrow(/Subscription\.changed/);
  });
});

describe('the matrix', () => {
  const text = readFileSync('policy/permission-matrix.csv', 'utf8');
  test('with an unknown code, an empty cell or a role that does not exist is refused by name', () => {
    expect(() => parseMatrix(text.replace('goals,rw', 'goals,rx'), policy.roles)).toThrow(
      /row goals, column GP: "rx" is no grant/,
    );
    expect(() => parseMatrix(text.replace('goals,rw', 'goals,'), policy.roles)).toThrow(/row goals, column GP/);
    expect(() => parseMatrix(text.replace('category,GP', 'category,XX'), policy.roles)).toThrow(/column GP/);
  });
});

describe('schema and kinds say the same', () => {
  const { types } = compile(sdl);
  const ENVELOPE = ['id', 'category', 'provenance', 'responses', 'history'];
  test.each(kindNames)('%s has the fields of its body, and its categories', (name) => {
    const fields = types
      .get(name)!
      .fields.map((field) => field.name)
      .filter((field) => !ENVELOPE.includes(field));
    expect(fields.sort()).toEqual(Object.keys((kinds[name] as unknown as { shape: object }).shape).sort());
    expect([...types.get(name)!.categories].sort()).toEqual([...kinds[name].categories].sort());
  });

  test('all 33 categories are in the vocabulary of the schema', () => {
    const vocabulary = sdl.slice(sdl.indexOf('enum Category'), sdl.indexOf('enum Role'));
    for (const category of policy.categories) expect(vocabulary).toMatch(new RegExp(`^  ${category}$`, 'm'));
    expect(policy.categories).toHaveLength(33);
  });
});
