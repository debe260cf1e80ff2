import { geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };

/** The size of the map's drawing in its own units. */
export const mapSize = { width: 720, height: 330 } as const;

/** Rings smaller than this many square units are specks on a phone. */
const speck = 9;
/** Antarctica has no operators; the rest of the land reaches down to Cape Horn. */
const southernmost = -58;

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const polygons: readonly Polygon[] = feature(topology, topology.objects.land).features.flatMap(
  ({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
      : geometry.type === 'Polygon'
        ? [geometry]
        : [],
);
const inhabited = polygons.filter(({ coordinates }) =>
  coordinates.flat().some(([, latitude = -90]) => latitude > southernmost),
);

const projection = geoNaturalEarth1().fitSize([mapSize.width, mapSize.height], {
  type: 'MultiPolygon',
  coordinates: inhabited.map(({ coordinates }) => coordinates),
});

/** Where a place lies on the map, in its units from the top left; `undefined` for a place that is not on it. */
export function mapPoint(place: {
  readonly latitude: number;
  readonly longitude: number;
}): { readonly x: number; readonly y: number } | undefined {
  const point = projection([place.longitude, place.latitude]);
  return point ? { x: Math.round(point[0]), y: Math.round(point[1]) } : undefined;
}

/**
 * All land as one SVG path without any border. Whole units and relative steps keep it small: a reader with little
 * data left pays for every byte.
 */
export function landPath(): string {
  const shape = geoPath(projection);
  const visible = inhabited.filter((polygon) => shape.area(polygon) > speck);
  const pen = new SmallPath();
  // d3 cuts what crosses the edge of the map; it draws on anything that has a canvas's path methods.
  geoPath(projection, pen)({ type: 'GeometryCollection', geometries: [...visible] });
  return pen.path;
}

const nothing = (): void => undefined;

/** Writes rings as relative whole steps; points that rounding has made equal are left out. */
class SmallPath {
  path = '';
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [Math.round(x), Math.round(y)];
    this.path += `M${String(this.#x)} ${String(this.#y)}l`;
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(x) - this.#x, Math.round(y) - this.#y];
    if (dx === 0 && dy === 0) return;
    this.path += step(dx) + step(dy);
    this.#x += dx;
    this.#y += dy;
  }

  closePath(): void {
    this.path += 'z';
  }

  /** d3 also asks for these two; land has no circles, and one path needs no beginning. */
  arc = nothing;
  beginPath = nothing;
}

/** A minus sign separates numbers as well as a space does. */
function step(difference: number): string {
  return difference < 0 ? String(difference) : ` ${String(difference)}`;
}
