export { default as ChartFrame } from './ChartFrame.svelte';
export { default as ChartTable } from './ChartTable.svelte';
export { default as ChartTip } from './ChartTip.svelte';
export { default as MonthAxis } from './MonthAxis.svelte';
