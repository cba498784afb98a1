import type { Organisation } from '#content/schema/organisation.ts';

/**
 * An organisation's own name with its abbreviation, unless the name holds it already.
 * @example fullName({ name: 'Malaysian Trades Union Congress', abbreviation: 'MTUC' }) // "Malaysian Trades Union Congress (MTUC)"
 */
export function fullName({ name, abbreviation }: Pick<Organisation, 'name' | 'abbreviation'>): string {
  return abbreviation && !name.includes(abbreviation) ? `${name} (${abbreviation})` : name;
}
