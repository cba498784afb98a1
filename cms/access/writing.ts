import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload';
import type { Noun } from '#content/schema/nouns.ts';
import { idOf } from '../exchange/lookup.ts';
import { centreOf, langsOf, type Right, rightOf } from './rights.ts';
import { staff } from './roles.ts';

type Kind = 'documents' | 'texts';
type Rules = Pick<Required<CollectionConfig>['access'] & object, 'create' | 'update' | 'delete' | 'readVersions' | 'unlock' | 'admin'>;

/** Who may write the documents or texts of a noun, as rights.ts says; reading has rules of its own (public.ts). */
export function writing(kind: Kind, noun: Noun) {
  const allowed = (decide: (right: Right, req: PayloadRequest, data: Json | undefined) => boolean | Where): Access => {
    return ({ req, data }) => {
      const right = rightOf(req, kind, noun);
      return right ? decide(right, req, data) : false;
    };
  };
  return {
    create: allowed((right, req, data) => mayPublish(right, data) && isOwn(right, req, kind, data)),
    update: allowed((right, req, data) => mayPublish(right, data) && ownOnly(right, req, kind)),
    delete: allowed((right, req) => (right.deletes ? ownOnly(right, req, kind) : false)),
    readVersions: staff,
    unlock: staff,
    admin: () => true,
  } satisfies Rules;
}

/** Saving something as published is for those who may; Payload asks so for its button, too. */
function mayPublish(right: Right, data: Json | undefined): boolean {
  return right.publishes || data?.['_status'] !== 'published';
}

/** Whether what is made lies where somebody may write. Without data the admin asks whether there may be anything at all. */
function isOwn(right: Right, req: PayloadRequest, kind: Kind, data: Json | undefined): boolean {
  const [langs, centre] = [langsOf(req, right), centreOf(req, right)];
  // A centre of one's own exists already.
  if (kind === 'documents' && centre !== 'all') return false;
  if (data === undefined) return true;
  if (langs !== 'all' && kind === 'texts' && data['lang'] !== undefined && !langs.some((lang) => lang === data['lang'])) return false;
  return centre === 'all' || data['parent'] === undefined || idOf(data['parent']) === centre;
}

function ownOnly(right: Right, req: PayloadRequest, kind: Kind): boolean | Where {
  const [langs, centre] = [langsOf(req, right), centreOf(req, right)];
  if (centre === undefined) return false;
  const parts: Where[] = [
    ...(langs === 'all' || kind === 'documents' ? [] : [{ lang: { in: [...langs] } }]),
    ...(centre === 'all' ? [] : [{ [kind === 'documents' ? 'id' : 'parent']: { equals: centre } }]),
  ];
  return parts.length === 0 ? true : { and: parts };
}

type Json = Record<string, unknown>;
