import { expect, it } from 'vitest';
import { asHtml, asTsv } from './copy';

it('keeps a cell a cell, whatever is in it', () => {
  expect(
    asTsv([
      ['a\tb', 'c\r\nd'],
      ['1', '2'],
    ]),
  ).toBe('a b\tc d\n1\t2');
});

it('hands no formula to a spreadsheet, and leaves numbers numbers', () => {
  expect(asTsv([['=HYPERLINK("x")', '-5', '-1,204.5', '@x', '+1 212 555']])).toBe(
    `'=HYPERLINK("x")\t-5\t-1,204.5\t'@x\t'+1 212 555`,
  );
});

it('lets no markup through into the table', () => {
  expect(asHtml(['A & B'], [['<img src=x onerror=1>']])).toBe(
    '<table><thead><tr><th>A &amp; B</th></tr></thead><tbody><tr><td>&lt;img src=x onerror=1&gt;</td></tr></tbody></table>',
  );
});
