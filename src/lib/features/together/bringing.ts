/** The form that others are in, on the phone that took over: what they see of it, and what was private in a file. */
import * as drafts from '$lib/client/drafts.ts';
import { live, type Live, type LiveState } from '$lib/client/room/index.ts';
import { findPack } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { sharedSheet } from '$lib/core/room/index.ts';

/** How long one waits for what the others see. */
const PATIENCE_MS = 10_000;

/** `answers`: from a file. Without the form within the time there is nothing to bring. Throws StorageError. */
export async function bringForm(room: string, journey: string, answers: Sheet = {}): Promise<void> {
	const opened = await live(room);
	try {
		const form = await formOf(opened);
		if (!form) return;
		const { id, closed: _closed, ...setting } = form;
		const pack = findPack(form.pack.id, form.pack.version);
		const shared = (await opened.doc())?.sheet() ?? {};
		const own = opened.state.whole ? privateOf(answers, pack === 'newer' ? undefined : pack) : answers;
		await drafts.takeOver(id, { ...setting, journey, step: 'review' }, { ...own, ...shared });
	} finally {
		await opened.close();
	}
}

/** What the others may see is newer in the document, also where it has been taken away there. */
function privateOf(answers: Sheet, pack: Pack | undefined): Sheet {
	const shared = sharedSheet(answers, pack);
	return Object.fromEntries(Object.entries(answers).filter(([key]) => !(key in shared)));
}

/** The open form, as soon as this phone has all that stands in it. */
function formOf(opened: Live): Promise<LiveState['form']> {
	return new Promise((resolve) => {
		const open = () => (opened.state.form?.closed ? undefined : opened.state.form);
		const timer = setTimeout(() => finish(), PATIENCE_MS);
		const stop = opened.onChange(look);
		function finish() {
			clearTimeout(timer);
			stop();
			resolve(open());
		}
		function look() {
			if (opened.state.link === 'over' || opened.state.whole) finish();
		}
		look();
	});
}
