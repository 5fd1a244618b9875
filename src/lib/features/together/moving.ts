/** What the owner's next phone needs, as a link in a QR or as a file. */
import * as drafts from '$lib/client/drafts.ts';
import type { Live } from '$lib/client/room/index.ts';
import { saveFile } from '$lib/client/save-file.ts';
import { deployment } from '$lib/content/deployment.ts';

/** Throws where this phone may not move it. */
async function moveOut(live: Live) {
	const { form } = live.state;
	const draft = form && (await drafts.get(form.id));
	const moving = await live.moveOut(draft && (await drafts.sheet(draft.id)));
	if (moving.status !== 'move') throw new Error('not the owner’s phone');
	return moving;
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
