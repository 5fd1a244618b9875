/** Saves the conversation as one FHIR document. The name of the file says nothing about whose it is. */
import { download } from '$lib/client/save-file.ts';
import { toDocument, type Document, type Here } from '$lib/core/document/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { leftBy, wordsIn, type Leaving } from './material.ts';
import { planNotes, writtenPlan } from './plan-text.ts';

export async function saveDocument(leaving: Leaving): Promise<void> {
	const at = `${new Date().toISOString().slice(0, 19)}Z`;
	const t = await wordsIn(leaving.talk.locale);
	const document = documentOf(leaving, t, { at, uuid: () => crypto.randomUUID() });
	const name = `samtale-${at.slice(0, 16).replaceAll(':', '')}.json`;
	download(new File([JSON.stringify(document, null, 2)], name, { type: 'application/fhir+json' }));
}

/** `t`: in the language of the note. */
export function documentOf(leaving: Leaving, t: I18n['t'], here: Here): Document {
	const { open, absent, talk } = leaving;
	const { origin } = open;
	const { note, plan } = leftBy(leaving, t, { at: here.at, id: here.uuid() });
	const heading = t((words) => words.note.text.heading[`c${open.result.conversation}`]);
	const checked = origin === 'signed' ? (absent ? 'absent' : 'same') : origin;
	return toDocument(
		{
			...{ result: open.result, resource: open.resource, origin, locale: talk.locale, note },
			earlier: [...open.earlier, ...open.views].flatMap((one) =>
				one.status === 'opened' ? [one.resource] : []
			),
			...(plan && { plan }),
			words: {
				title: origin === 'practice' ? `${t(($) => $.note.text.practice)} ${heading}` : heading,
				answers: t(($) => $.document.answers),
				answersText: [
					t((words) => words.document.answersText[origin]),
					...(absent ? [t(($) => $.note.text.absent)] : [])
				].join(' '),
				plan: t(($) => $.document.plan),
				planText: plan ? writtenPlan(plan, t) : '',
				planNotes: plan ? planNotes(plan, t) : [],
				staff: t(($) => $.document.staff),
				app: t(($) => $.document.app),
				imported: t((words) => words.document.imported[origin]),
				checked: t((words) => words.document.checked[checked])
			}
		},
		here
	);
}
