import { createHash } from 'node:crypto';

/** One file of the API as it is sent. */
export type Resource = {
  readonly contentType: string;
  readonly body: string;
  /** A strong ETag: the same for the same bytes, with its quotes. */
  readonly etag: string;
};

export const contentTypes = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
} as const;

/** A file of the API with its ETag. */
export function resource(contentType: string, body: string): Resource {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { contentType, body, etag: `"${digest}"` };
}
