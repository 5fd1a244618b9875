import type { Words } from './index.ts';
import type nb from './talk.nb.ts';

export default {
	answers: 'Svara',
	work: 'Arbeidet',
	tabs: { talk: 'Samtalen', note: 'Notatet', plan: 'Avtalen heim', remains: 'Står att' },
	notShared: 'Blir ikkje vist når andre ser skjermen.',
	topic: { talked: 'Snakka om', 'not-now': 'Ikkje no' }
} as const satisfies Words<typeof nb>;
