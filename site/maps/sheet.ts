import { geoMercator } from 'd3-geo';
import type { CountryCode } from '#content/vocabulary/countries.ts';
import type { Frame } from './atlas.ts';
import { outlinesIn } from './outlines.ts';
import { pathOf } from './path.ts';

const width = 320;
const kept = new Map<string, Sheet>();

/** A drawn map: the land as one shape, the countries that matter on it, and where a point of the earth lies. Each is drawn once. */
export function sheetOf(frame: Frame, countries: readonly CountryCode[]): Sheet {
  const key = JSON.stringify([frame, countries]);
  const sheet = kept.get(key) ?? draw(frame, countries);
  kept.set(key, sheet);
  return sheet;
}

/** The frame round some points, with `margin` degrees on every side. */
export function frameRound(points: readonly Place[], margin: number): Frame {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  return {
    west: Math.min(...lons) - margin,
    south: Math.min(...lats) - margin,
    east: Math.max(...lons) + margin,
    north: Math.max(...lats) + margin,
  };
}

function draw(frame: Frame, countries: readonly CountryCode[]): Sheet {
  const { west, south, east, north } = frame;
  const corners: [number, number][] = [
    [west, south],
    [east, north],
  ];
  const projection = geoMercator().fitWidth(width, { type: 'MultiPoint', coordinates: corners });
  const at = ({ lat, lon }: Place) => projection([lon, lat]) ?? [0, 0];
  const height = Math.round(at({ lat: south, lon: west })[1]);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const outlines = outlinesIn(frame, countries, (1.2 * (east - west)) / width);
  return {
    width,
    height,
    land: pathOf(outlines.land, projection),
    countries: outlines.countries.map((outline) => pathOf(outline, projection)),
    at: (place) => {
      const [x, y] = at(place);
      return { x: Math.round(x), y: Math.round(y) };
    },
  };
}

export type Place = { lat: number; lon: number };
export type Sheet = { width: number; height: number; land: string; countries: string[]; at: (place: Place) => { x: number; y: number } };
