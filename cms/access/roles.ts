import type { Access, FieldAccess, PayloadRequest } from 'payload';

/** Roles of the desk. Finer ones (translator, reviewer, steward, focal point) get a line here and rules beside this file. */
export const roles = ['administrator', 'editor'] as const;

export type Role = (typeof roles)[number];

/** The role of who asks; undefined for anonymous requests and for accounts without a known role. */
export function roleOf(req: PayloadRequest): Role | undefined {
  return roles.find((role) => role === req.user?.role);
}

/** Nobody, not even an administrator. */
export const nobody: Access = () => false;

/** Anybody who is signed in with a role of the desk. */
export const staff: Access = ({ req }) => roleOf(req) !== undefined;

/** Administrators only. */
export const administrators: Access = ({ req }) => roleOf(req) === 'administrator';

/** A field that only administrators may write. */
export const administratorsWrite: FieldAccess = ({ req }) => roleOf(req) === 'administrator';
