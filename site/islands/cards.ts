/** What a reader looks for; an empty string means any. */
export type Wanted = { country: string; service: string; language: string };

/** A position on the earth, in degrees. */
export type Position = { lat: number; lon: number };

/** Whether a centre of the list is what a reader looks for. */
export function fits({ country = '', services = '', languages = '' }: Readonly<DOMStringMap>, wanted: Wanted): boolean {
  const has = (list: string, one: string) => one === '' || list.split(' ').includes(one);
  return has(country, wanted.country) && has(services, wanted.service) && has(languages, wanted.language);
}

/** Shows those centres of the list that are wanted, with their headings and their dots on the maps; says how many. */
export function showWanted(wanted: Wanted): number {
  const cards = cardsOfList();
  const shown = cards.filter((card) => fits(card.dataset, wanted));
  for (const card of cards) card.hidden = !shown.includes(card);
  for (const place of document.querySelectorAll<HTMLElement>('[data-cards]')) place.hidden = !place.querySelector('article:not([hidden])');
  const slugs = new Set(shown.map(({ id }) => id));
  for (const dot of document.querySelectorAll('[data-centres]')) {
    dot.toggleAttribute(
      'hidden',
      !dot
        .getAttribute('data-centres')
        ?.split(' ')
        .some((slug) => slugs.has(slug)),
    );
  }
  for (const map of document.querySelectorAll<HTMLElement>('.maps figure')) map.hidden = !map.querySelector('[data-centres]:not([hidden])');
  // Counts and jumps that speak of the whole list.
  for (const whole of document.querySelectorAll<HTMLElement>('[data-whole]')) whole.hidden = shown.length < cards.length;
  return shown.length;
}

/** The centres as they stand on the page, whether shown or not. */
export function cardsOfList(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-cards] > article')];
}

/**
 * The way between two positions in km, as the crow flies.
 * @example kilometresBetween({ lat: 0, lon: 0 }, { lat: 1, lon: 0 }) // 111.2
 */
export function kilometresBetween(from: Position, to: Position): number {
  const radians = Math.PI / 180;
  const half = (a: number, b: number) => Math.sin(((b - a) * radians) / 2) ** 2;
  const inner = half(from.lat, to.lat) + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * half(from.lon, to.lon);
  return 2 * 6371 * Math.asin(Math.sqrt(inner));
}
