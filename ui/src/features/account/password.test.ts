import { expect, test } from 'vitest';
import { lengthOf, samePassword, strengthOf } from './password';

test.each([
  ['', 'too-short'],
  ['elevenchars', 'too-short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'easy'],
  ['123456789012', 'easy'],
  ['abcabcabcabcabc', 'easy'],
  ['bill.archer12', 'easy'],
  ['horse fence 9', 'enough'],
  ['plain lower case', 'good'],
  ['plain lower case words', 'strong'],
  ['馬の柵は青い空の下で光る', 'enough'],
])('%s is %s', (password, strength) => {
  expect(strengthOf(password, ['bill.archer@acme.example', 'Bill', 'Archer', 'Acme Inc'])).toBe(strength);
});

// D10: the same password in other code points.
test('a password is one whatever code points it is typed in', () => {
  const decomposed = 'Zu\u0308rich im Ma\u0308rz';
  expect(samePassword('Zürich im März', decomposed)).toBe(true);
  expect(samePassword('Zurich im Marz', decomposed)).toBe(false);
  expect(lengthOf(decomposed)).toBe(14);
});
