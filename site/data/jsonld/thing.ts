/** An object of schema.org; members that are not known are left out by `JSON.stringify`. */
export type Thing = { '@type': string; [member: string]: unknown };

/** A thing as the root of a JSON-LD block. */
export function root(thing: Thing): Thing {
  return { '@context': 'https://schema.org', ...thing };
}

/** A list for a member, or nothing where it would be empty. */
export function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** A country by its code, as schema.org names places. */
export function countryThing(code: string): Thing {
  return { '@type': 'Country', identifier: code.toUpperCase() };
}
