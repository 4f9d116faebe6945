// A backend over generated sample data, for the tests and the accessibility run. Never part of the product.
import type { Backend } from './backend';

export const backend: Backend = {
  call: () => Promise.reject(new Error('not there yet')),
  on: () => () => {},
};
