import { Schema, type Connection } from 'mongoose';

/** A FHIR resource that has no place in the record yet: kept word for word, never dropped, never served. */
export interface StoredVerbatim {
  /** `<resource type>/<id>` within its source. */
  _id: string;
  resourceType: string;
  patientId: string | null;
  at: Date;
  /** The resource as JSON text, as it came. */
  text: string;
}

const verbatim = new Schema<StoredVerbatim>(
  { _id: String, resourceType: String, patientId: { type: String, default: null }, at: Date, text: String },
  { versionKey: false, strict: 'throw', collection: 'verbatim' },
);
verbatim.index({ patientId: 1 });

export const importModels = (connection: Connection) => ({
  Verbatim: connection.model<StoredVerbatim>('Verbatim', verbatim),
});
