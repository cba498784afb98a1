import type { GeoPermissibleObjects } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import { type Frame, type Shape, type World, atlas } from './atlas.ts';
import { isoNumeric } from './iso-numeric.ts';
import { simplify } from './simplify.ts';

/**
 * What a map shows inside of a frame: some countries, and all other land. That is one shape without borders: where states
 * disagree about one, the map takes no side. `detail` is the smallest bend that shows, in degrees.
 */
export function outlinesIn(frame: Frame, countries: readonly CountryCode[], detail: number): Outlines {
  const world = simplified(frame, detail);
  const drawn = countries.map((country) => shapeOf(country).shape);
  const others = atlas().shapes.flatMap((other) => (!drawn.includes(other.shape) && touches(other.frame, frame) ? [other.shape] : []));
  return { countries: drawn.map((shape) => feature(world, shape)), land: merge(world, others) };
}

/** The frame of a country, with a little of its neighbours. */
export function frameOf(country: CountryCode): Frame {
  const { west, south, east, north } = shapeOf(country).frame;
  const margin = Math.max(east - west, north - south) / 12;
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin };
}

function shapeOf(country: CountryCode): { shape: Shape; frame: Frame } {
  const found = atlas().shapes.find(({ shape }) => shape.id === isoNumeric[country]);
  if (!found) throw new Error(`Natural Earth has no outline of "${country}"`);
  return found;
}

/** Borders are lines that two countries share: each is simplified once, so that no gap opens. */
function simplified({ west, south, east, north }: Frame, detail: number): World {
  const { world } = atlas();
  const inside = ([x = 0, y = 0]: readonly number[]) => x > west && x < east && y > south && y < north;
  return {
    ...world,
    arcs: world.arcs.map((arc) =>
      arc.some(inside)
        ? simplify(
            arc.map(([x = 0, y = 0]) => [x, y] as const),
            detail,
          ).map(([x, y]) => [x, y])
        : arc,
    ),
  };
}

const touches = (a: Frame, b: Frame) => a.west < b.east && a.east > b.west && a.south < b.north && a.north > b.south;

type Outlines = { countries: GeoPermissibleObjects[]; land: GeoPermissibleObjects };
