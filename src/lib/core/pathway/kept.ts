/**
 * What a child of 12–15 says to the clinician alone: `childOnly`, items marked as `kept/<item>`, and the wish for time
 * alone. It is signed with the rest, and this phone, which may be a parent's, never shows it again.
 */
import type { Pack } from '../instrument/pack.ts';
import type { Answers, Sheet } from '../instrument/sheet.ts';
import type { Result } from '../result/result.ts';
import { asksChildAlone, type Setting } from './steps.ts';

type By = Pick<Setting, 'answerer'>;

/** What of the sheet the screens of this phone show. */
export function shownSheet(pack: Pack, by: By, sheet: Sheet): Sheet {
	return without(sheet, (key) => isMark(key) || (asksChildAlone(pack, by.answerer) && isAlone(key)));
}

/** What of the sheet is confirmed: a child's marks only while it is that child's form. */
export function signedSheet(pack: Pack, by: By, sheet: Sheet): Sheet {
	return asksChildAlone(pack, by.answerer) ? sheet : without(sheet, isMark);
}

/** The sheet of a confirmed result that is put back: what was marked alone is marked alone again. */
export function restoredSheet(pack: Pack, by: By, sheet: Sheet): Sheet {
	if (!asksChildAlone(pack, by.answerer)) return sheet;
	const wasAlone = (key: string) => key.startsWith('mark/') && sheet[`private/${key}`] === true;
	return Object.fromEntries(
		Object.entries(sheet).flatMap(([key, value]) => {
			if (wasAlone(key)) return [[key.replace('mark/', 'kept/'), value]];
			return wasAlone(key.replace('private/', '')) ? [] : [[key, value]];
		})
	);
}

/** The keys of what the child has said alone. */
export function childsKeys(sheet: Sheet): string[] {
	return Object.keys(sheet).filter((key) => isMark(key) || isAlone(key));
}

/** A confirmed result as this phone may show it. */
export function shownResult(pack: Pack, result: Result): Result {
	if (!asksChildAlone(pack, result.answerer)) return result;
	return { ...result, answers: shownAnswers(result.answers) };
}

function shownAnswers({ distress, marked, first, texts, ...rest }: Answers): Answers {
	const shown = (key: string) => !rest.private.includes(key);
	return {
		...rest,
		...(distress !== undefined && shown('distress') ? { distress } : {}),
		marked: marked.filter((id) => shown(`mark/${id}`)),
		first: first.filter((id) => shown(`mark/${id}`)),
		texts: Object.fromEntries(Object.entries(texts).filter(([key]) => shown(key))),
		alone: false,
		private: []
	};
}

function isMark(key: string): boolean {
	return key.startsWith('kept/');
}

function isAlone(key: string): boolean {
	return key === 'childOnly' || key === 'alone';
}

function without(sheet: Sheet, isHidden: (key: string) => boolean): Sheet {
	return Object.fromEntries(Object.entries(sheet).filter(([key]) => !isHidden(key)));
}
