import { describe, expect, test } from '@jest/globals';
import { compileContract } from '../../src/contract/contract.js';
import { parseActs, type Act } from '../../src/access/acts-table.js';
import { parseMatrix, policy, rows } from '../../src/access/policy.js';
import { wholeSdl } from '../../src/contract/whole-sdl.js';
import { kinds, kindNames } from '../../src/kinds/kinds.js';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { valueFromASTUntyped } from 'graphql';
import { readFileSync } from 'node:fs';

const sdl = wholeSdl();
const compile = (text: string) => compileContract(makeExecutableSchema({ typeDefs: text }));

describe('the server refuses to start while a place has no policy', () => {
  const unmarked = [
    ...sdl.matchAll(/^(?:type|interface) \w+[^{\n]*?(@(?:category\([^)]*\)|partOfEntry|composed|service|public))/gm),
  ];
  /** What follows from the kinds is written by the same lines: one kind stands for all. */
  const ofOtherKinds = (name: string) =>
    kindNames.some((kind) => kind !== 'MedicationNote' && new RegExp(`^${kind}(Connection|Edge|Payload)$`).test(name));

  test('every type and interface carries a mark', () => {
    expect(unmarked.length).toBeGreaterThan(50);
  });

  test.each(
    unmarked
      .map(
        (match) =>
          [match[0].split(/[ (]/)[1]!, match.index + match[0].length - match[1]!.length, match[1]!.length] as const,
      )
      .filter(([name]) => !ofOtherKinds(name)),
  )('without the mark of %s', (name, at, length) => {
    const without = sdl.slice(0, at) + sdl.slice(at + length);
    expect(() => compile(without)).toThrow(new RegExp(`without an access policy[^]*${name}`));
  });

  const gates = [...sdl.matchAll(/@gate\(allow: \w+\)/gm)];
  test.each(gates.map((match, i) => [i, match.index, match[0].length] as const))(
    'without the gate of root field %i',
    (_, at, length) => {
      expect(() => compile(sdl.slice(0, at) + sdl.slice(at + length))).toThrow(/has no @gate/);
    },
  );

  const targets = [...sdl.matchAll(/ @target\(is: \w+\)/gm)].filter(({ index }) => sdl[index - 1] !== '"');
  test.each(targets.map((match, i) => [i, match.index, match[0].length] as const))(
    'without the target of input %i',
    (_, at, length) => {
      expect(() => compile(sdl.slice(0, at) + sdl.slice(at + length))).toThrow(/needs exactly one field with @target/);
    },
  );
  test('with two targets in one input', () => {
    const two = sdl.replace('relationshipId: ID!', 'relationshipId: ID! @target(is: PATIENT)');
    expect(() => compile(two)).toThrow(/needs exactly one field with @target/);
  });

  const mutationNodes = makeExecutableSchema({ typeDefs: sdl }).getMutationType()!.getFields();
  const mutations = Object.keys(mutationNodes).filter(
    (name) => !kindNames.some((kind) => kind !== 'MedicationNote' && name.endsWith(kind)),
  );
  const governance = ['overrideQueue', 'unusualAccess', 'denials'];
  test.each([...mutations, ...governance])('without a row for %s in policy/acts.csv', (field) => {
    const { directives = [] } = mutationNodes[field]?.astNode ?? {};
    const contributes = directives.find(({ name }) => name.value === 'contributes');
    const named = contributes ? String(valueFromASTUntyped(contributes.arguments!.at(-1)!.value)) : field;
    const acts = new Map([...policy.acts].filter(([name]) => name !== named && !name.startsWith(`${named}.`)));
    expect(acts.size).toBeLessThan(policy.acts.size);
    expect(() => compileContract(makeExecutableSchema({ typeDefs: sdl }), { ...policy, acts })).toThrow(
      new RegExp(`${field} has no (row (\\w+ )?in policy/acts.csv|@gate)`),
    );
  });

  test('with a row for something that is no mutation, an act without its row, or a reason that no input asks for', () => {
    const acts = (change: (map: Map<string, Act>) => unknown) => {
      const map = new Map(policy.acts);
      change(map);
      return () => compileContract(makeExecutableSchema({ typeDefs: sdl }), { ...policy, acts: map });
    };
    const some = policy.acts.get('breakGlass')!;
    expect(acts((map) => map.set('eraseRecord', { ...some, name: 'eraseRecord' }))).toThrow(
      /eraseRecord is no mutation/,
    );
    expect(acts((map) => map.delete('cprDecision'))).toThrow(/no row for cprDecision/);
    expect(acts((map) => map.set('answerReferral', { ...map.get('answerReferral')!, reason: true }))).toThrow(
      /answerReferral needs a reason/,
    );
  });

  test('with an input that nothing takes', () => {
    expect(() => compile(`${sdl}\ninput Stray { patientId: ID! }`)).toThrow(/input Stray is taken by no field/);
  });

  test('with a field of a patient that says nothing about its category', () => {
    expect(() => compile(sdl.replace('pronouns: String @category(names: [DEMOGRAPHICS])', 'pronouns: String'))).toThrow(
      /Patient\.pronouns/,
    );
  });

  test('with a subscription that has no gate', () => {
    expect(() => compile(`${sdl}\ntype Subscription { changed(id: ID!): ID }`)).toThrow(/Subscription\.changed/);
  });
});

describe('the table of acts', () => {
  const text = readFileSync('policy/acts.csv', 'utf8');
  const parsed = (changed: string) => () => parseActs(rows(changed), policy);
  test.each([
    ['breaks-glass,emergency', 'paramedics,emergency', /row breakGlass, column roles: "paramedics"/],
    ['edits:carePlan', 'edits:carePlans', /column roles: "edits:carePlans"/],
    ['PT60M', '1 hour', /row breakGlass, column longest: "1 hour"/],
    ['GP SW PV,practice', 'GP SW PV,practise', /row decideObjection, column standing: "practise"/],
    ['own-override', 'own', /row reviewOverride, column excludes: "own"/],
    [',yes,after', ',perhaps,after', /column reason: "perhaps"/],
    [',yes,after', ',yes,later', /column secondPerson: "later"/],
  ])('%s written as %s is refused by name', (right, wrong, message) => {
    expect(text).toContain(right);
    expect(parsed(text.replace(right, wrong))).toThrow(message);
  });

  test('two rows for one act are refused', () => {
    expect(parsed(`${text}denials,Again,PV,governance,,,no,no\n`)).toThrow(/two rows for denials/);
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
  const ENVELOPE = ['id', 'kind', 'category', 'patient', 'provenance', 'responses', 'history'];
  test.each(kindNames)('%s has the fields of its body, and its categories', (name) => {
    const fields = types
      .get(name)!
      .fields.map((field) => field.name)
      .filter((field) => !ENVELOPE.includes(field));
    const kept = Object.keys(kinds[name].shape).map((field) =>
      field in kinds[name].references ? field.replace(/Id$/, '') : field,
    );
    expect(fields.sort()).toEqual(kept.sort());
    expect([...types.get(name)!.categories].sort()).toEqual([...kinds[name].categories].sort());
  });

  test('all 33 categories are in the vocabulary of the schema', () => {
    const vocabulary = sdl.slice(sdl.indexOf('enum Category'), sdl.indexOf('enum Role'));
    for (const category of policy.categories) expect(vocabulary).toMatch(new RegExp(`^  ${category}$`, 'm'));
    expect(policy.categories).toHaveLength(33);
  });
});
