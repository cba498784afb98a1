import type { PayloadRequest } from 'payload';
import { type Noun, nounNames } from '#content/schema/nouns.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { type Role, roleOf } from './roles.ts';

/** Facts of law, which a lawyer answers for, and the directory, which its steward does. */
const law: readonly Noun[] = ['law-facts', 'laws', 'instruments', 'ratifications', 'agreements'];
const directory: readonly Noun[] = ['hotlines', 'centres', 'organisations'];

/**
 * What a role may do with documents of some nouns, or with their texts: write drafts; publish and withdraw; delete, and bring back from the
 * trash; sign that facts are checked, or that a translation is reviewed. `own` narrows it to the languages of the account, or to its centre.
 */
export type Right = {
  nouns: readonly Noun[];
  own?: readonly ('langs' | 'centre')[];
  publishes: boolean;
  deletes?: boolean;
  signs?: boolean;
};

const whole: Right = { nouns: nounNames, publishes: true, deletes: true, signs: true };

/** The table that everything else follows; test/real/role-table.ts says once more what is expected, by hand. */
export const rights: Record<Role, { documents?: Right; texts?: Right }> = {
  administrator: { documents: whole, texts: whole },
  editor: { documents: whole, texts: whole },
  translator: { texts: { nouns: nounNames, own: ['langs'], publishes: false } },
  reviewer: { texts: { nouns: nounNames, own: ['langs'], publishes: true, signs: true } },
  'legal-reviewer': {
    documents: { nouns: law, publishes: true, signs: true },
    texts: { nouns: law, own: ['langs'], publishes: true },
  },
  'directory-steward': {
    documents: { nouns: directory, publishes: true, deletes: true, signs: true },
    texts: { nouns: directory, own: ['langs'], publishes: true, deletes: true },
  },
  // Publishes only where an administrator has said so on the account: else it proposes, as a draft.
  'focal-point': {
    documents: { nouns: ['centres'], own: ['centre'], publishes: false },
    texts: { nouns: ['centres'], own: ['langs', 'centre'], publishes: false },
  },
};

/** What somebody may do with the documents or texts of a noun; undefined: nothing but read. */
export function rightOf(req: Pick<PayloadRequest, 'user'>, kind: 'documents' | 'texts', noun: Noun): Right | undefined {
  const role = roleOf(req);
  const right = role && rights[role][kind];
  if (!right?.nouns.includes(noun)) return undefined;
  return role === 'focal-point' && req.user?.publishesCentre ? { ...right, publishes: true } : right;
}

/** The languages that somebody may write in under a right. */
export function langsOf(req: Pick<PayloadRequest, 'user'>, right: Right): readonly Lang[] | 'all' {
  return right.own?.includes('langs') ? (req.user?.langs ?? []) : 'all';
}

/** The centre that a right is narrowed to: its id, `'all'`, or undefined where an account has none. */
export function centreOf(req: Pick<PayloadRequest, 'user'>, right: Right): number | 'all' | undefined {
  if (!right.own?.includes('centre')) return 'all';
  const centre = req.user?.centre;
  return typeof centre === 'object' ? centre?.id : centre;
}
