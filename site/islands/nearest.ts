import { type Position, cardsOfList, kilometresBetween } from './cards.ts';

/** Where each card stood before the list was sorted. */
const places = new Map<HTMLElement, Element>();

/** Moves all centres into one list, the nearest first; `say` makes the words of a distance. Those without a place on the map come last. */
export function sortByDistance(from: Position, say: (kilometres: number) => string): void {
  const list = document.getElementById('nearest');
  if (!list) return;
  const measured = cardsOfList().map((card) => {
    const [lat, lon] = (card.dataset['at'] ?? '').split(' ').map(Number);
    return { card, away: lat !== undefined && lon !== undefined ? kilometresBetween(from, { lat, lon }) : undefined };
  });
  measured.sort((a, b) => (a.away ?? Infinity) - (b.away ?? Infinity));
  for (const { card, away } of measured) {
    if (card.parentElement && !places.has(card)) places.set(card, card.parentElement);
    card.querySelector('.away')?.remove();
    if (away !== undefined) card.querySelector('.name')?.after(distance(say(away)));
    list.append(card);
  }
}

/** Puts the centres back under their countries. */
export function sortByCountry(): void {
  // In the order of the whole list: a card that goes back finds its neighbours.
  const order = [...places].toSorted(([a], [b]) => Number(a.dataset['order']) - Number(b.dataset['order']));
  for (const [card, place] of order) {
    card.querySelector('.away')?.remove();
    place.append(card);
  }
  places.clear();
}

function distance(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'away';
  line.textContent = words;
  return line;
}
