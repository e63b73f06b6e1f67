import { getNamedType, isObjectType, isRequiredArgument, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

/** A paged field of the schema, and how to ask it. */
export interface Connection {
  /** Type and field, for instance `SharedRecord.observations`. */
  coordinate: string;
  /** A document that asks for a page of it: `$first`, `$after`, and `$id` of a person where it hangs below one. */
  query: string;
  /** True where it hangs below a person. */
  ofPatient: boolean;
}

/** What a way through a field needs; a field that needs more than this is no way on. */
const WAYS: Record<string, string> = { 'Query.patient': 'patient(id: $id)' };

/** Every field of the schema that takes a cursor, by the shortest way from a root. Nothing is listed by hand. */
export const connectionsOf = (schema: GraphQLSchema): Connection[] => {
  const found = new Map<string, Connection>();
  const seen = new Set<GraphQLNamedType>();
  const waiting: { type: GraphQLNamedType; steps: string[] }[] = [{ type: schema.getQueryType()!, steps: [] }];
  for (const { type, steps } of waiting) {
    if (seen.has(type) || !isObjectType(type)) continue;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const names = field.args.map(({ name }) => name);
      const to = getNamedType(field.type);
      if (!names.includes('after')) {
        const step = WAYS[coordinate] ?? (field.args.some(isRequiredArgument) ? null : field.name);
        if (step) waiting.push({ type: to, steps: [...steps, step] });
        continue;
      }
      const ofPatient = steps.includes(WAYS['Query.patient']!);
      const page = `${field.name}(first: $first, after: $after) { edges { cursor } pageInfo { hasNextPage startCursor endCursor } }`;
      const body = [...steps, page].reduceRight((inner, step) => `${step} { ${inner} }`);
      const declared = `$first: Int, $after: String${ofPatient ? ', $id: ID!' : ''}`;
      found.set(coordinate, { coordinate, query: `query Page(${declared}) { ${body} }`, ofPatient });
    }
  }
  return [...found.values()];
};

/** The page in the answer to a connection's document; null where it is withheld or refused. */
export const pageIn = (data: unknown): { edges: { cursor: string }[]; pageInfo: Record<string, unknown> } | null => {
  if (typeof data !== 'object' || data === null) return null;
  if ('edges' in data) return data as never;
  const [inner] = Object.values(data);
  return pageIn(inner);
};
