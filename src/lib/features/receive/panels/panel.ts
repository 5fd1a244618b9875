/** What a panel beside the answers is given, and what it says of itself. */
import type { Component } from 'svelte';
import type { Open } from '../collect.ts';
import type { Sharing } from '../sharing.svelte.ts';
import type { Talking } from '../talking.svelte.ts';

export type PanelProps = { open: Open; talking: Talking; sharing: Sharing; absent: boolean };

export type PanelId = 'talk' | 'note' | 'plan' | 'remains';

export type Panel = {
	readonly id: PanelId;
	readonly component: Component<PanelProps>;
	/** Not for a screen that others see: a sentence stands in its place. */
	readonly unshared?: true;
};
