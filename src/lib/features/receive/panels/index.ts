/** The panels beside the answers, in their order. To add one: an entry here, and its title in the catalogue `talk`. */
import TalkPanel from '../talk/TalkPanel.svelte';
import type { Panel } from './panel.ts';

export const panels: readonly Panel[] = [{ id: 'talk', component: TalkPanel }];
