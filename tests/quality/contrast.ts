/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`, as it stands in tokens.css, or `rgb(r, g, b)`, as browsers compute it. */
export function parseColour(text: string): Colour {
  const hexadecimal = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (hexadecimal) return toColour(hexadecimal.slice(1).map((part) => Number.parseInt(part, 16)));
  const decimal = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text);
  if (decimal) return toColour(decimal.slice(1).map(Number));
  throw new Error(`"${text}" is no opaque colour written as #rrggbb or rgb(r, g, b).`);
}

function toColour([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  return [red, green, blue];
}

/** The contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black and white). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = toColour(
    colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
