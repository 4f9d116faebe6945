import type { Component } from 'svelte';

/** A Lucide icon, or anything that draws like one. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every icon has its own prop type
export type Icon = Component<any>;
/** The tone of a thing: the four term states, none, or the accent. */
export type Tone = 'ok' | 'soon' | 'due' | 'lapsed' | 'none' | 'accent';
