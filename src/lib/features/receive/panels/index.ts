/** The panels beside the answers, in their order. To add one: an entry here, and its title in the catalogue `talk`. */
import NotePanel from '../note/NotePanel.svelte';
import RemainsPanel from '../note/RemainsPanel.svelte';
import PlanPanel from '../plan/PlanPanel.svelte';
import TalkPanel from '../talk/TalkPanel.svelte';
import type { Panel } from './panel.ts';

export const panels: readonly Panel[] = [
	{ id: 'talk', component: TalkPanel },
	{ id: 'note', component: NotePanel, unshared: true },
	{ id: 'plan', component: PlanPanel },
	// A task or a need without anyone responsible would tell of one that is kept from whoever sees the screen.
	{ id: 'remains', component: RemainsPanel, unshared: true }
];
