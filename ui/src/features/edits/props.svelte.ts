// For tests of components: properties that can be changed while the component is on screen.
export function props<P extends Record<string, unknown>>(given: P): P {
  const live = $state(given);
  return live;
}
