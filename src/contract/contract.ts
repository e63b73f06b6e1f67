import { getDirective } from '@graphql-tools/utils';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Category, Role } from '../generated/graphql.js';
import type { Act } from '../access/acts-table.js';
import { kindCalled, kindNames, type KindName } from '../kinds/kinds.js';
import { policy, type PolicyTables } from '../access/policy.js';
import { targetsIn, type Target } from './targets.js';

/** What the SDL says about one field. */
export interface FieldContract {
  name: string;
  /** On an entry: a further condition, full reading of these. Elsewhere: what the field belongs to. */
  categories: readonly Category[];
  summary: boolean;
  /** Roles that do not see the field at summary level even so. */
  except: ReadonlySet<Role>;
  /** Categories that a summary reader must read in full to see the field. */
  needs: readonly Category[];
  /** The field whose text names a service, where it is this one or somebody who works there; null elsewhere. */
  namesServiceIn: string | null;
}

/** What the SDL says about one object type. */
export interface TypeContract {
  name: string;
  categories: readonly Category[];
  fields: readonly FieldContract[];
}

/** Who may call a root field: a class of readers by the SDL, or the roles of an act by policy/acts.csv. */
export type Gate = NamedGate | ActGate;
export type NamedGate = 'SIGNED_IN' | 'STAFF' | 'READER' | 'DIRECT_CARE';
export interface ActGate {
  title: string;
  roles: ReadonlySet<Role>;
}

/** A mutation that follows from a kind: which one, and the row of policy/acts.csv that says who may. */
export interface Contribution {
  kind: KindName;
  act: string;
}

/** The SDL's access directives, compiled once at start. */
export interface Contract {
  types: ReadonlyMap<string, TypeContract>;
  /** Gate of each root field, as `Query.patient`. */
  gates: ReadonlyMap<string, Gate>;
  /** What each mutation is about, by its name. */
  targets: ReadonlyMap<string, Target>;
  /** What the mutations of kinds do, by their names. */
  contributions: ReadonlyMap<string, Contribution>;
}

type Directed = Parameters<typeof getDirective>[1];

/** Reads the directives of one schema. */
const reader = (schema: GraphQLSchema) => {
  const args = (node: Directed, name: string) =>
    getDirective(schema, node, name)?.[0] as Record<string, unknown> | undefined;
  return {
    args,
    has: (node: Directed, name: string) => args(node, name) !== undefined,
    names: (node: Directed, name: string) => (args(node, name)?.['names'] as Category[] | undefined) ?? [],
  };
};
type Reader = ReturnType<typeof reader>;

const TYPE_MARKS = ['category', 'partOfEntry', 'composed', 'service', 'public'];

/** A composed type holds no content itself: each field is marked, or returns a type that guards itself. */
const unguardedFields = (type: GraphQLObjectType, { has }: Reader) =>
  Object.values(type.getFields()).flatMap((field) => {
    if (['category', 'public', 'service'].some((mark) => has(field, mark))) return [];
    const returned = getNamedType(field.type);
    const guardsItself = ['category', 'composed', 'service', 'public'].some(
      (mark) => isMarkable(returned) && has(returned, mark),
    );
    return guardsItself || (field.name === 'id' && type.getInterfaces().length > 0)
      ? []
      : [
          `${type.name}.${field.name} has no @category, @public or @service, and ${returned.name} does not guard itself`,
        ];
  });

const isMarkable = (type: GraphQLNamedType) => isObjectType(type) || isInterfaceType(type) || isUnionType(type);

const problemsOf = (type: GraphQLNamedType, read: Reader): string[] => {
  const marks = (names: readonly string[]) => names.filter((name) => read.has(type, name));
  if (isInterfaceType(type) || isUnionType(type))
    return read.has(type, 'composed') ? [] : [`${type.name} has no @composed`];
  if (!isObjectType(type)) return [];
  if (marks(TYPE_MARKS).length !== 1) return [`type ${type.name} needs exactly one of @${TYPE_MARKS.join(', @')}`];
  return read.has(type, 'composed') ? unguardedFields(type, read) : [];
};

const contractOf = (type: GraphQLObjectType, { args, has, names }: Reader): TypeContract => ({
  name: type.name,
  categories: names(type, 'category'),
  fields: Object.values(type.getFields()).map((field) => ({
    name: field.name,
    categories: names(field, 'category'),
    summary: has(field, 'summary'),
    except: new Set((args(field, 'summary')?.['except'] as Role[] | undefined) ?? []),
    needs: (args(field, 'summary')?.['needs'] as Category[] | undefined) ?? [],
    namesServiceIn: has(field, 'namesService') ? String(args(field, 'namesService')?.['of'] ?? field.name) : null,
  })),
});

type RootField = GraphQLField<unknown, unknown>;

/** The rows of an act: its own, and those of its parts (`endRelationship.PROXY`). */
const rowsOf = (name: string, { acts }: PolicyTables) =>
  [...acts.values()].filter((act) => act.name === name || act.name.startsWith(`${name}.`));

const gateOfActs = (rows: readonly Act[]): ActGate => ({
  title: rows[0]!.title,
  roles: new Set(rows.flatMap(({ roles }) => [...roles])),
});

/** Who may call a mutation of a kind: the roles of its act that write some category of the kind. */
const gateOfContribution = ({ kind, act }: Contribution, { acts, grants }: PolicyTables): ActGate | null => {
  const row = acts.get(act);
  if (!row) return null;
  const writes = (role: Role) =>
    kindCalled(kind).categories.some((category) => grants[role][category].write !== 'NONE');
  return { title: `${row.title} (${kind})`, roles: new Set([...row.roles].filter(writes)) };
};

/** Where an input says why. */
const REASONS = ['reason', 'explanation', 'evidence', 'comment'];

/** An act that needs a reason has a required field for it: the table and the contract say the same. */
const reasonProblems = (field: RootField, rows: readonly Act[]) => {
  const input = field.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  const asked = isInputObjectType(type)
    ? Object.values(type.getFields()).some(({ name, type }) => REASONS.includes(name) && isNonNullType(type))
    : false;
  return rows.some(({ reason }) => reason) && !asked
    ? [`${field.name} needs a reason by policy/acts.csv, and its input asks for none`]
    : [];
};

/** Every input that some field takes; an input nobody takes is guarded by nothing. */
const inputsOf = (fields: readonly RootField[]) => {
  const reached = new Set<GraphQLInputObjectType>();
  const visit = (type: GraphQLNamedType) => {
    if (!isInputObjectType(type) || reached.has(type)) return;
    reached.add(type);
    for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
  };
  for (const { args } of fields) for (const { type } of args) visit(getNamedType(type));
  return reached;
};

/** Parts of entries whose change is an act of its own, by whatever mutation it comes. */
const PROFESSIONAL_ACTS = [
  ...new Set(kindNames.flatMap((name) => kindCalled(name).professionalAct?.act ?? [])),
  'namedClinician',
  'careCoordinator',
];

/**
 * Compiles the access directives of the SDL and the table of acts.
 * @throws Error listing every type, input and root field without a policy, every mutation that does not say what it is about,
 * and every act that is of no root field: the server refuses to start on it.
 */
export const compileContract = (schema: GraphQLSchema, tables: PolicyTables = policy): Contract => {
  const read = reader(schema);
  const mutations = schema.getMutationType();
  const roots = [schema.getQueryType(), mutations, schema.getSubscriptionType()].filter((type) => !!type);
  const gates = new Map<string, Gate>();
  const targets = new Map<string, Target>();
  const contributions = new Map<string, Contribution>();
  const problems: string[] = [];
  const fields = roots.flatMap((root) => Object.values(root.getFields()).map((field) => ({ root, field })));
  for (const { root, field } of fields) {
    const contribution = read.args(field, 'contributes') as Contribution | undefined;
    if (contribution) {
      contributions.set(field.name, contribution);
      const gate = gateOfContribution(contribution, tables);
      if (gate) gates.set(`${root.name}.${field.name}`, gate);
      else problems.push(`${root.name}.${field.name} has no row ${contribution.act} in policy/acts.csv`);
      continue;
    }
    const gate = read.args(field, 'gate')?.['allow'] as NamedGate | undefined;
    const rows = rowsOf(field.name, tables);
    // A query by its own name; a row of one of its parts is asked behind the gate.
    const byAct = root === mutations || (!gate && tables.acts.has(field.name));
    if (byAct && rows.length > 0) gates.set(`${root.name}.${field.name}`, gateOfActs(rows));
    else if (gate && !byAct) gates.set(`${root.name}.${field.name}`, gate);
    else problems.push(`${root.name}.${field.name} has no ${byAct ? 'row in policy/acts.csv' : '@gate'}`);
    problems.push(...reasonProblems(field, rows));
  }
  for (const field of Object.values(mutations?.getFields() ?? {})) {
    const [target, ...more] = targetsIn(schema, field);
    if (target && more.length === 0) targets.set(field.name, target);
    else problems.push(`Mutation.${field.name} needs exactly one field with @target in its input`);
  }
  const contributed = [...contributions.values()].map(({ act }) => act);
  const names = new Set([...fields.map(({ field }) => field.name), ...contributed, ...PROFESSIONAL_ACTS]);
  for (const name of tables.acts.keys())
    if (!names.has(name.split('.')[0]!)) problems.push(`policy/acts.csv: ${name} is no mutation and no query`);
  for (const name of PROFESSIONAL_ACTS)
    if (!tables.acts.has(name)) problems.push(`policy/acts.csv has no row for ${name}`);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !roots.some((root) => root === type),
  );
  const inputs = inputsOf(
    [...roots, ...types].flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : [])),
  );
  for (const type of types)
    if (isInputObjectType(type) && !inputs.has(type)) problems.push(`input ${type.name} is taken by no field`);
  problems.push(...types.flatMap((type) => problemsOf(type, read)));
  if (problems.length > 0)
    throw new Error(`The schema has ${problems.length} places without an access policy:\n  ${problems.join('\n  ')}`);
  return {
    gates,
    targets,
    contributions,
    types: new Map(types.filter(isObjectType).map((type) => [type.name, contractOf(type, read)])),
  };
};
