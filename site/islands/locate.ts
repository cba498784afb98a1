import type { Position } from './cards.ts';

/** How far the question for the position has come, or why there is no answer. */
export type Locating = 'searching' | 'found' | 'refused' | 'failed' | 'unsupported';

/** Asks the phone for its position, which leaves it for nowhere; a word says why there is none. */
export function locate(): Promise<Position | 'refused' | 'failed' | 'unsupported'> {
  // Browsers tell no position to a page that came without encryption.
  if (!isSecureContext || !('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'refused' : 'failed'),
      // The town is near enough, and quicker than the house.
      { enableHighAccuracy: false, timeout: 20_000, maximumAge: 600_000 },
    );
  });
}
