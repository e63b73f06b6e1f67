import { Schema, type Connection } from 'mongoose';

/** A FHIR resource that is not shown in the record: kept word for word, never dropped, never served. */
export interface StoredVerbatim {
  /** `<source>|<resource type>/<id>`; with a hash of the text as well where it is not clear whose it is. */
  _id: string;
  resourceType: string;
  /** Null where it is about nobody, or where it is not clear whose it is. */
  patientId: string | null;
  at: Date;
  /** Why it is not shown, in words; null where the record has no place for its type yet. */
  keptAside: string | null;
  /** The resource as JSON text, as it came. */
  text: string;
}

const verbatim = new Schema<StoredVerbatim>(
  {
    _id: String,
    resourceType: String,
    patientId: { type: String, default: null },
    at: Date,
    keptAside: { type: String, default: null },
    text: String,
  },
  { versionKey: false, strict: 'throw', collection: 'verbatim' },
);
verbatim.index({ patientId: 1 });

export const importModels = (connection: Connection) => ({
  Verbatim: connection.model<StoredVerbatim>('Verbatim', verbatim),
});

/** The collection of imports. */
export type ImportModels = ReturnType<typeof importModels>;
