/** How a talk begins, and how it changes. */
import type { Locale } from '../locale.ts';
import type { Result } from '../result/result.ts';
import { cleanTalk } from './clean.ts';
import { problemsOf } from './rules.ts';
import type { Talk } from './talk.ts';

/** Nothing is assumed but what the phone said of sending. `locale`: of the note and the plan. */
export function newTalk({ conversation, answers }: Result, locale: Locale): Talk {
	const { sendMunicipality, sendGp } = conversation === 1 ? answers : {};
	return {
		locale,
		outpatient: false,
		relapse: false,
		...(sendMunicipality !== undefined && { sendMunicipality }),
		...(sendGp !== undefined && { sendGp }),
		topics: {},
		needs: [],
		note: { length: 'long', edited: {} },
		ticked: [],
		finished: false
	};
}

/** What is in the patch; a field given as undefined is taken out. */
export type TalkPatch = { readonly [K in keyof Talk]?: Talk[K] | undefined };

const NOT_IN_NOTE: readonly string[] = ['ticked', 'finished', 'counted', 'note'];

/**
 * Texts are cleaned as they come. A note that was copied is out of date once something that could stand in it has
 * changed, and what was finished is not when something is missing again.
 */
export function changeTalk(talk: Talk, patch: TalkPatch): Talk {
	const entries = Object.entries({ ...talk, ...patch }).filter(([, value]) => value !== undefined);
	const cleaned = cleanTalk(Object.fromEntries(entries) as Talk);
	const changed =
		cleaned.finished && problemsOf(cleaned).length > 0 ? { ...cleaned, finished: false } : cleaned;
	const stale = Object.keys(patch).some((key) => !NOT_IN_NOTE.includes(key));
	if (!stale || !changed.note.copied) return changed;
	const { copied: _copied, ...note } = changed.note;
	return { ...changed, note };
}
