/**
 * What of the answers belongs to this conversation, this way through the form and this answerer.
 * The rest stays in the draft, so that a change of mind brings it back, but is neither shown for
 * review nor signed.
 *
 * Signed results are held to this when they are opened (core/result/rules.ts): making it stricter would
 * refuse results that phones already have, and calls for a new format.
 */
import type { Pack } from '../instrument/pack.ts';
import { answeredKeys, type Answers, type TextKey } from '../instrument/sheet.ts';
import { asksAboutSending, asksChildAlone, asksChoice, asksWhatHappened, type Setting } from './steps.ts';

export function relevant(pack: Pack, setting: Setting, answers: Answers): Answers {
	if (setting.answerer.role === 'relative') return onlySeen(pack, setting, answers);
	const { wantsConversation, ...rest } = answers;
	const choice = wantsConversation && asksChoice(pack, setting) ? { wantsConversation } : {};
	const kept = setting.length === 'none' ? onlyNumber(rest) : onlyAsked(pack, setting, rest);
	const keys = answeredKeys(kept);
	return { ...kept, ...choice, private: answers.private.filter((key) => keys.includes(key)) };
}

const nothing = {
	marked: [],
	none: [],
	gone: [],
	first: [],
	themes: [],
	texts: {},
	alone: false,
	private: []
};

/** A relative's own view: what they see, and nothing that is the patient's to choose, to keep or to be asked. */
function onlySeen(pack: Pack, { length }: Setting, answers: Answers): Answers {
	const { marked, none, gone, themes, texts } = answers;
	const keep = ['other', 'important', 'ownQuestions'];
	return {
		...onlyNumber(answers),
		...(length === 'whole' ? { marked, none, gone } : {}),
		themes: pack.asksThemes ? themes : [],
		texts: Object.fromEntries(Object.entries(texts).filter(([key]) => keep.includes(key)))
	};
}

function onlyNumber({ distress }: Answers): Answers {
	return { ...nothing, ...(distress === undefined ? {} : { distress }) };
}

function onlyAsked(pack: Pack, setting: Setting, answers: Answers): Answers {
	const { sendMunicipality, sendGp, ...asked } = answers;
	const sending = {
		...(sendMunicipality === undefined ? {} : { sendMunicipality }),
		...(sendGp === undefined ? {} : { sendGp })
	};
	return {
		...asked,
		...(setting.length === 'short' ? { marked: [], none: [], gone: [], first: [] } : {}),
		themes: pack.asksThemes ? answers.themes : [],
		texts: textsAsked(pack, setting, answers),
		...(asksAboutSending(setting) ? sending : {})
	};
}

function textsAsked(pack: Pack, setting: Setting, { texts, language }: Answers): Answers['texts'] {
	const asked = (key: TextKey): boolean => {
		switch (key) {
			case 'childView':
				return setting.answerer.role === 'parent';
			case 'childOnly':
				return asksChildAlone(pack, setting.answerer);
			case 'languageName':
				return language !== undefined;
			case 'ownQuestions':
				return pack.questions.ownQuestions !== undefined;
			case 'notHappened':
				return asksWhatHappened(pack, setting);
			default:
				return true;
		}
	};
	return Object.fromEntries(Object.entries(texts).filter(([key]) => asked(key as TextKey)));
}
