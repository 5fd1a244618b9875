import type { Words } from './index.ts';
import type nb from './handover.nb.ts';

export default {
	title: ''
} as const satisfies Words<typeof nb>;
