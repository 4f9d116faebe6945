export {
  arranged,
  initialState,
  restored,
  toggledHidden,
  withAbsent,
  type Column,
  type ColumnState,
} from './columns';
export { default as Grid } from './Grid.svelte';
export { Pages } from './pages.svelte';
