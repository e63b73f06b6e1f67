import type { GraphQLSchema } from 'graphql';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { Contract } from './contract/contract.js';
import type { Redaction } from './access/redact.js';
import type { AuditChain } from './audit/chain.js';
import type { Directory } from './auth/directory.js';
import type { VerifyToken } from './auth/tokens.js';
import type { Models } from './models.js';
import type { CursorSeal } from './record/cursor.js';
import type { Deliveries } from './events/deliveries.js';
import type { EventFeed } from './events/feed.js';

/** What one hub process holds: made once at start, the same for every request, stateless beside the audit head. */
export interface Hub {
  connection: Connection;
  models: Models;
  schema: GraphQLSchema;
  contract: Contract;
  redaction: Redaction;
  chain: AuditChain;
  directory: Directory;
  verifyToken: VerifyToken;
  /** Seals the positions of pages; the same in every hub on one database. */
  cursors: CursorSeal;
  /** What happens in the database, for open subscriptions. */
  feed: EventFeed;
  /** How subscribers get it. */
  deliveries: Deliveries;
  log: Logger;
  /** The clock; tests set it. */
  now: () => Date;
}
