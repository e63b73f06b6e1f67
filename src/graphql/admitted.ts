import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql';

/** A request that has been let in: what runs, and nothing that has not been checked. */
export interface Admitted {
  /** The text of the document and its SHA-256, hex. */
  text: string;
  id: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Root fields of the operation, and what they are called in the schema. */
  roots: readonly FieldNode[];
  names: readonly string[];
  /** Variables as their types say, with defaults. */
  variables: Record<string, unknown>;
  /** Variables as the client sent them. */
  given: Record<string, unknown>;
  /** Points, of all operations of the document together. */
  cost: number;
}
