/** What the owner's next phone needs, as a link in a QR or as a file. */
import * as drafts from '$lib/client/drafts.ts';
import type { Live } from '$lib/client/room/index.ts';
import { saveFile } from '$lib/client/save-file.ts';
import { deployment } from '$lib/content/deployment.ts';

/** How long the others are waited for. */
const PATIENCE_MS = 5000;

/** Throws where this phone may not move it. */
async function moveOut(live: Live) {
	await sent(live);
	const { form } = live.state;
	const draft = form && (await drafts.get(form.id));
	const moving = await live.moveOut(draft && (await drafts.sheet(draft.id)));
	if (moving.status !== 'move') throw new Error('not the owner’s phone');
	return moving;
}

/** What was decided here and not sent would be lost with this phone; without network it is moved as it stands. */
function sent(live: Live): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => finish(), PATIENCE_MS);
		const stop = live.onChange(look);
		function finish() {
			clearTimeout(timer);
			stop();
			resolve();
		}
		function look() {
			if (!live.state.unsent && live.state.link === 'live') finish();
		}
		look();
	});
}

export async function moveLink(live: Live): Promise<string> {
	const { digits } = await moveOut(live);
	return `${deployment.publicOrigin ?? location.origin}/d#${digits}`;
}

/** The name of the file says nothing to others. */
export async function saveMove(live: Live): Promise<void> {
	const { file } = await moveOut(live);
	await saveFile(new File([file], 'hjemvei-ny-telefon.json', { type: 'application/json' }));
}
