/**
 * Countries of the source documents and of the region: lower-case ISO 3166-1 alpha-2 codes, as in addresses.
 * `origin` and `destination` say which way the people whom the centres serve travel; a route needs one of each.
 * Names come from `Intl.DisplayNames`.
 */
export const countries = [
  { code: 'bd', region: 'south-asia', origin: true, destination: false },
  { code: 'in', region: 'south-asia', origin: true, destination: false },
  { code: 'lk', region: 'south-asia', origin: true, destination: false },
  { code: 'np', region: 'south-asia', origin: true, destination: false },
  { code: 'bn', region: 'south-east-asia', origin: false, destination: true },
  { code: 'id', region: 'south-east-asia', origin: true, destination: false },
  { code: 'kh', region: 'south-east-asia', origin: true, destination: false },
  { code: 'la', region: 'south-east-asia', origin: true, destination: false },
  { code: 'mm', region: 'south-east-asia', origin: true, destination: false },
  { code: 'my', region: 'south-east-asia', origin: false, destination: true },
  { code: 'ph', region: 'south-east-asia', origin: true, destination: false },
  { code: 'sg', region: 'south-east-asia', origin: false, destination: true },
  { code: 'th', region: 'south-east-asia', origin: false, destination: true },
  { code: 'tl', region: 'south-east-asia', origin: false, destination: false },
  { code: 'vn', region: 'south-east-asia', origin: true, destination: false },
  { code: 'hk', region: 'east-asia', origin: false, destination: true },
  { code: 'kr', region: 'east-asia', origin: false, destination: true },
  { code: 'ae', region: 'arab-states', origin: false, destination: true },
  { code: 'bh', region: 'arab-states', origin: false, destination: true },
  { code: 'jo', region: 'arab-states', origin: false, destination: true },
  { code: 'kw', region: 'arab-states', origin: false, destination: true },
  { code: 'lb', region: 'arab-states', origin: false, destination: true },
  { code: 'om', region: 'arab-states', origin: false, destination: true },
  { code: 'qa', region: 'arab-states', origin: false, destination: true },
  { code: 'sa', region: 'arab-states', origin: false, destination: true },
] as const;

/** The codes alone, for schemas and selects. */
export const countryCodes = countries.map((country) => country.code);

export type CountryCode = (typeof countries)[number]['code'];
