import type { Words } from './index.ts';
import type nb from './prepare.nb.ts';

export default {
	title: ''
} as const satisfies Words<typeof nb>;
