import { expect, test } from 'vitest';
import { strengthOf } from './password';

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
