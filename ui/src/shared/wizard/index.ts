export { base64Of } from './base64';
export { default as DropFile } from './DropFile.svelte';
export { default as ReviewList, type ReviewGroup, type ReviewRow } from './ReviewList.svelte';
export { default as Wizard } from './Wizard.svelte';
export { Flow, type Problem, type Step } from './flow.svelte';
export { Keeper, type Kept } from './keeper.svelte';
export { begun, onceFor, type OnceState } from './once';
