export { backend } from '#backend-in-use';
export {
  BackendError,
  failureOf,
  type Args,
  type Backend,
  type CommandName,
  type Failure,
  type Reply,
} from './backend';
export type * from '../generated/api';
export { live, type Live } from './live.svelte';
export { words } from './labels';
