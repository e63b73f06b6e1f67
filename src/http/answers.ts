import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HubError, malformed, RequestError } from '../errors.js';

/** Media types of answers, the one for clients that name none first. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

/** Statuses of what is wrong with a document or with what it asks for, in an otherwise good request. */
const ABOUT_THE_DOCUMENT: ReadonlySet<number> = new Set([400, 403]);

const preferred = ({ headers }: FastifyRequest) => new Negotiator({ headers }).mediaType(MEDIA_TYPES);

/**
 * The media type to answer in, as the client prefers. @throws RequestError for a client that takes neither: it is
 * told before anything runs
 */
export const mediaTypeFor = (request: FastifyRequest): string => {
  const type = preferred(request);
  if (type) return type;
  throw malformed(406, 'accept', `must allow ${MEDIA_TYPES.join(' or ')}`);
};

/** The media type of an answer that is nothing but an error. */
export const errorTypeFor = (request: FastifyRequest): string => preferred(request) ?? MEDIA_TYPES[0];

/**
 * The status as the client's media type has it (GraphQL over HTTP, status codes). A client that names `application/json`
 * cannot tell an answer of the hub from one of a proxy on the way unless it has 200. Sign-in, limits and faults keep their
 * status, and so does a request that cannot be read.
 */
export const statusFor = (request: FastifyRequest, status: number): number => {
  const { accept } = request.headers;
  const plain = accept?.toLowerCase().includes('application/json') && preferred(request) === 'application/json';
  return plain && ABOUT_THE_DOCUMENT.has(status) ? 200 : status;
};

/** Whether an error is about the document that a good request brought. */
export const isAboutTheDocument = (error: Error) => error instanceof HubError && !(error instanceof RequestError);
