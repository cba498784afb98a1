/** Alerts that can be out in all languages within minutes: their words stand ready in `locales/<lang>/phrases.json`. */
export const phrases = ['do-not-travel', 'stay-inside', 'border-closed', 'false-offers', 'no-new-workers', 'great-heat', 'storm', 'permit-deadline'] as const;

export type Phrase = (typeof phrases)[number];
