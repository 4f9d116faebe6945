// @vitest-environment node
// Holds the tokens to WCAG 2.2 AA: 4.5:1 for text, 3:1 for what outlines a control or fills a chart, in both themes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');

type Color = [l: number, c: number, h: number];

function token(name: string, theme: 'light' | 'dark'): Color {
  const numbers = '\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)';
  const found = new RegExp(`--${name}: light-dark\\(oklch${numbers}, oklch${numbers}\\);`).exec(css);
  if (!found) throw new Error(`--${name} has not both themes in oklch`);
  const [l, c, h] = found.slice(theme === 'light' ? 1 : 4).map(Number) as Color;
  return [l / 100, c, h];
}

/** Relative luminance by way of Oklab and linear sRGB, clipped to what screens show. */
function luminance([l, c, h]: Color): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z);
  const green = clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z);
  const blue = clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'raise', 'hover', 'accent-soft'];
const texts = ['text', 'muted', 'accent', 'ok', 'soon', 'due', 'lapsed', 'none'];
const areas = ['edge', 'accent', 'ok-fill', 'soon-fill', 'due-fill', 'lapsed-fill', 'none-fill'];

it('measures contrast as WCAG does', () => {
  expect(contrast([1, 0, 0], [0, 0, 0])).toBeCloseTo(21, 1);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))(
    '%s reads on %s',
    (text, ground) => {
      expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(areas.flatMap((area) => ['bg', 'surface', 'raise'].map((ground) => [area, ground])))(
    '%s stands out from %s',
    (area, ground) => {
      expect(contrast(token(area, theme), token(ground, theme))).toBeGreaterThanOrEqual(3);
    },
  );
  it('words on the accent read', () => {
    expect(contrast(token('on', theme), token('accent', theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('on', theme), token('accent-hover', theme))).toBeGreaterThanOrEqual(4.5);
    expect(
      contrast(token('text', theme), token('line', theme)),
      'a count on its ground',
    ).toBeGreaterThanOrEqual(4.5);
  });
});
