import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, type OperationDefinitionNode } from 'graphql';
import { inProject } from '../../src/paths.js';

/** An example of docs/api.md: who sends which document with which variables, and what of the answer is promised. */
export interface Example {
  name: string;
  /** Who sends it; null where it says "anybody". */
  as: string;
  text: string;
  operations: readonly OperationDefinitionNode[];
  /** The variables as they are written, if there are any. */
  variables: Record<string, unknown>;
  /** What the answer's data has, and perhaps more. */
  answer?: object;
  /** What its top-level errors have; none if left out. */
  errors?: object[];
}

const folder = inProject('docs', 'examples');
const isOperation = (node: { kind: string }): node is OperationDefinitionNode => node.kind === 'OperationDefinition';

const readExample = (name: string): Example => {
  const file = `${folder}/${name}.json`;
  const { document = name, ...more } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { document?: string } & Partial<Example>)
    : {};
  const text = readFileSync(`${folder}/${document}.graphql`, 'utf8');
  const as = /^# As ([\w.]+)\. /.exec(text)?.[1];
  if (!as) throw new Error(`${document}.graphql does not begin with "# As <somebody>. "`);
  return {
    name,
    as: as === 'anybody' ? 'analyst.roy' : as,
    text,
    operations: parse(text).definitions.filter(isOperation),
    variables: {},
    ...more,
  };
};

/** Every example there is: a document of its own, or variables for that of another. */
export const exampleNames = [
  ...new Set(readdirSync(folder).map((file) => basename(file).replace(/\.(graphql|json)$/, ''))),
].sort();

export const allExamples = (): Example[] => exampleNames.map(readExample);

/** Answers by the name of their example. */
type Answers = ReadonlyMap<string, unknown>;

/** `= NAME path.to.value` stands for that value in what the example NAME was answered. */
const looked = (answers: Answers, value: string): unknown => {
  const [, name, path] = /^= ([\w-]+) ([\w.]+)$/.exec(value)!;
  return path!.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], answers.get(name!));
};

/** The examples whose answers a value looks into. */
export const needed = (value: unknown): string[] =>
  [...JSON.stringify(value ?? null).matchAll(/"= ([\w-]+) /g)].map(([, name]) => name!);

/** The value with every reference to an answer looked up. */
export const filledIn = (answers: Answers, value: unknown): unknown => {
  if (typeof value === 'string') return value.startsWith('= ') ? looked(answers, value) : value;
  if (Array.isArray(value)) return value.map((one) => filledIn(answers, one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(answers, one)]));
};
