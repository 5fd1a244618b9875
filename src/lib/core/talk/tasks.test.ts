import { describe, expect, test } from 'vitest';
import type { Answerer, Conversation } from '../result/result.ts';
import type { Outcome, Talk } from './talk.ts';
import { destinationOf, nextConversation, nextWindow, tasksFor } from './tasks.ts';

const empty: Talk = {
	locale: 'nb',
	outpatient: false,
	relapse: false,
	topics: {},
	needs: [],
	note: { length: 'long', edited: {} },
	ticked: [],
	finished: false
};
const self: Answerer = { role: 'self' };
const proxy: Answerer = { role: 'proxy', authority: 'none' };
const ward = {
	id: 'a',
	need: 'Smerter',
	action: '',
	responsible: { kind: 'unit', name: 'Fastlege' },
	referred: []
} as const;

function at(
	conversation: Conversation,
	outcome: Outcome | undefined,
	over: Partial<Talk> = {},
	answerer = self
) {
	const talk = { ...empty, ...(outcome && { outcome }), ...over };
	const situation = { conversation, answerer };
	return { destination: destinationOf(situation, talk), tasks: tasksFor(situation, talk).join(' ') };
}

describe('conversation 1', () => {
	test.each<[Outcome, Partial<Talk>, string, string]>([
		['held', {}, 'send', 'sent-office sent-gp wmfg11 contact-given'],
		['held', { outpatient: true }, 'send', 'sent-office sent-gp wmfg11 refund contact-given'],
		['held', { sendGp: false }, 'send', 'sent-office wmfg11 contact-given'],
		['held', { sendMunicipality: false, sendGp: true }, 'journal', 'journal wmfg11 contact-given'],
		['municipality', { outpatient: true }, 'send', 'sent-office sent-gp contact-given'],
		['municipality', { sendMunicipality: false }, 'journal', 'journal contact-given'],
		['later', { sendMunicipality: true }, 'not-yet', 'journal contact-given called-in form-sent'],
		['no', { sendMunicipality: true, sendGp: true }, 'nothing', 'journal']
	])('%s %j goes to %s', (outcome, over, destination, tasks) =>
		expect(at(1, outcome, over)).toEqual({ destination, tasks })
	);

	test('a relative’s «no» is no reason for sending nothing', () =>
		expect(at(1, 'no', {}, proxy)).toEqual({
			destination: 'send',
			tasks: 'sent-office sent-gp contact-given'
		}));
});

describe('conversations 2 and 3', () => {
	const calling = 'call-patient called-in form-sent';
	test.each<[Conversation, Outcome, Partial<Talk>, string]>([
		[2, 'held', {}, `journal sent-gp contact-given ${calling}`],
		[2, 'held', { needs: [ward] }, `journal sent-following sent-gp contact-given ${calling}`],
		[2, 'held', { sendMunicipality: false, sendGp: false }, `journal contact-given ${calling}`],
		[2, 'later', { outpatient: true }, 'journal contact-given call-patient'],
		[2, 'no', {}, 'journal contact-given call-patient'],
		[3, 'held', {}, 'journal sent-gp contact-given'],
		[3, 'later', {}, 'journal contact-given call-patient'],
		[3, 'no', {}, 'journal contact-given']
	])('%i %s %j', (conversation, outcome, over, tasks) =>
		expect(at(conversation, outcome, over)).toEqual({ destination: 'journal', tasks })
	);
});

test('nothing follows before someone has said how it went', () => {
	for (const conversation of [1, 2, 3] as const)
		expect(at(conversation, undefined)).toEqual({ destination: 'undecided', tasks: '' });
	expect(at(2, 'municipality')).toEqual({ destination: 'undecided', tasks: '' });
});

test('which conversation comes next', () => {
	const next = (conversation: Conversation) =>
		(['held', 'later', 'municipality', 'no', undefined] as const).map((outcome) =>
			nextConversation(conversation, { ...empty, ...(outcome && { outcome }) })
		);
	expect(next(1)).toEqual([2, 1, 2, undefined, undefined]);
	expect(next(2)).toEqual([3, 3, 3, 3, undefined]);
	expect(next(3)).toEqual([undefined, 3, undefined, undefined, undefined]);
});

test('the window counts from the first answers, by the day in Norway', () => {
	const first = { conversation: 1, confirmedAt: '2026-11-18T23:32:00Z' } as const;
	const second = { conversation: 2, confirmedAt: '2027-03-01T09:00:00Z' } as const;
	expect(nextWindow(2, [first])).toEqual({ from: '2027-02-19', to: '2027-03-19' });
	expect(nextWindow(3, [second, first])).toEqual({ from: '2027-11-19', to: '2028-05-19' });
	expect(nextWindow(3, [second])).toBeUndefined();
	expect(nextWindow(1, [first])).toBeUndefined();
});
