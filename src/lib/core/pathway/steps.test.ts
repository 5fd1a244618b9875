import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { asksAboutSending, lengthsFor, nextStep, previousStep, stepsFor } from './steps.ts';

const pack = (id: string) => packs.findLast((candidate) => candidate.id === id)!;

test('the whole path meets the number, every screen of the list once, and ends with confirming', () => {
	expect(stepsFor(pack('pakjenning'), 'whole')).toEqual([
		'distress',
		'practical',
		'social',
		'emotional',
		'physical-1',
		'physical-2',
		'more',
		'review',
		'confirm'
	]);
});

test('the short path and «ingen behov nå» skip the list', () => {
	expect(stepsFor(pack('pakjenning'), 'short')).toEqual(['distress', 'more', 'review', 'confirm']);
	expect(stepsFor(pack('pakjenning'), 'none')).toEqual(['distress', 'no-need', 'review', 'confirm']);
});

test('a list that is the themes offers no shorter way than itself', () => {
	expect(lengthsFor(pack('pakjenning'))).toContain('short');
	expect(lengthsFor(pack('temaer'))).not.toContain('short');
});

test('next and previous are each other’s way back; a step outside the path leads to the review', () => {
	const steps = stepsFor(pack('pakjenning'), 'whole');
	for (const step of steps.slice(0, -1)) expect(previousStep(steps, nextStep(steps, step))).toBe(step);
	expect(previousStep(steps, 'distress')).toBeUndefined();
	expect(nextStep(steps, 'setting')).toBe('distress');
});

test('sending is asked about in conversation 1 only, and never of an adult’s proxy', () => {
	const self = { role: 'self' } as const;
	expect(asksAboutSending({ conversation: 1, answerer: self, length: 'whole' })).toBe(true);
	expect(asksAboutSending({ conversation: 2, answerer: self, length: 'whole' })).toBe(false);
	const proxy = { role: 'proxy', authority: 'none' } as const;
	expect(asksAboutSending({ conversation: 1, answerer: proxy, length: 'whole' })).toBe(false);
});
