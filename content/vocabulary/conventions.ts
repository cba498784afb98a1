/** International instruments by their NORMLEX code (three digits), or a short name where they are not the ILO's. Titles stand in `content/instruments`. */
export const conventions = [
  'C029',
  'P029',
  'C087',
  'C097',
  'C098',
  'C100',
  'C105',
  'C111',
  'C138',
  'C143',
  'C156',
  'C181',
  'C182',
  'C183',
  'C189',
  'C190',
  'R086',
  'R151',
  'ICRMW',
  'CEDAW',
  'ICERD',
] as const;

/** The columns of the ratification matrix: table 3 of the ILO study of 2022, then those of which more is known. */
export const matrixConventions = ['C087', 'C097', 'C098', 'C143', 'C189', 'C190', 'ICRMW'] as const;

export type Convention = (typeof conventions)[number];
