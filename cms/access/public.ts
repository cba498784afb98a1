import type { Access, Where } from 'payload';
import { roleOf } from './roles.ts';

/** A document: staff read all of them, the public what is published. */
export const published: Access = ({ req }) => roleOf(req) !== undefined || { _status: { equals: 'published' } };

/** A text: public only if it and the document it belongs to are published. */
export const publishedWithParent: Access = ({ req }) => roleOf(req) !== undefined || bothPublished;

const bothPublished: Where = { _status: { equals: 'published' }, 'parent._status': { equals: 'published' } };
