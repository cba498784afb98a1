import type { Access, FieldAccess, PayloadRequest } from 'payload';

/** Roles of the desk; what each may do with documents and texts stands in rights.ts. */
export const roles = ['administrator', 'editor', 'translator', 'reviewer', 'legal-reviewer', 'directory-steward', 'focal-point'] as const;

export type Role = (typeof roles)[number];

/** The role of who asks; undefined for anonymous requests and for accounts without a known role. */
export function roleOf(req: Pick<PayloadRequest, 'user'>): Role | undefined {
  return roles.find((role) => role === req.user?.role);
}

/** Nobody, not even an administrator. */
export const nobody: Access = () => false;

/** Anybody who is signed in with a role of the desk. */
export const staff: Access = ({ req }) => roleOf(req) !== undefined;

/** Whether somebody answers for the site as a whole: runs the publishing, sees every publication and release. */
export function isEditor(req: Pick<PayloadRequest, 'user'>): boolean {
  return ['administrator', 'editor'].includes(roleOf(req) ?? '');
}

/** Those who answer for the site as a whole. */
export const editors: Access = ({ req }) => isEditor(req);

/** Administrators only. */
export const administrators: Access = ({ req }) => roleOf(req) === 'administrator';

/** A field that only administrators may write. */
export const administratorsWrite: FieldAccess = ({ req }) => roleOf(req) === 'administrator';
