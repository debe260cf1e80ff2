import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { landPath, mapPoint, mapSize } from '#lib/derive/world-map.ts';

const japan = { latitude: 36.2, longitude: 138.3 };
const canada = { latitude: 56.1, longitude: -106.3 };
const chile = { latitude: -33, longitude: -71 };

test('places lie on the map as on the earth: Japan right of Canada, Chile below it', () => {
  const [inJapan, inCanada, inChile] = [japan, canada, chile].map(
    (place) => mapPoint(place) ?? { x: -1, y: -1 },
  );
  expect(inJapan?.x).toBeGreaterThan(inCanada?.x ?? Infinity);
  expect(inChile?.y).toBeGreaterThan(inCanada?.y ?? Infinity);
  for (const point of [inJapan, inCanada, inChile]) {
    expect(point?.x).toBeGreaterThanOrEqual(0);
    expect(point?.x).toBeLessThanOrEqual(mapSize.width);
    expect(point?.y).toBeGreaterThanOrEqual(0);
    expect(point?.y).toBeLessThanOrEqual(mapSize.height);
  }
});

/** The rings of the path in map units. */
function rings(path: string): { x: number; y: number }[][] {
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = [...ring.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      const points = [{ x, y }];
      for (let index = 0; index + 1 < steps.length; index += 2) {
        const last = points.at(-1) ?? { x, y };
        points.push({ x: last.x + (steps[index] ?? 0), y: last.y + (steps[index + 1] ?? 0) });
      }
      return points;
    });
}

test('all land lies within the map, and no edge runs across it where the earth was cut', () => {
  for (const ring of rings(landPath())) {
    for (const [index, { x, y }] of ring.entries()) {
      expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height).toBe(true);
      const next = ring[index + 1];
      if (next) expect(Math.abs(next.x - x)).toBeLessThan(mapSize.width / 6);
    }
  }
});

test('the land costs a reader at most 4 KB', () => {
  expect(gzipSync(landPath()).length).toBeLessThan(4096);
});
