/** Under which everything that the service publishes itself may be used by others. */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
