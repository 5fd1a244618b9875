/** A handover's state in words: one title, and a sentence where the title is not enough. */
import type { Handover } from '$lib/client/outbox.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { when } from './when.ts';

export type Status = {
	readonly variant: 'info' | 'important' | 'offline' | 'error';
	readonly title: string;
	readonly text?: string;
};

export function statusOf(i18n: I18n, handover: Handover, now: number): Status {
	if (handover.takingBack) return takingBack(i18n, handover);
	const over = now >= handover.expires * 1000;
	if (over && (handover.state === 'queued' || handover.state === 'waiting')) return expired(i18n);
	switch (handover.state) {
		case 'queued':
			return queued(i18n, handover);
		case 'waiting':
			return { variant: 'info', title: i18n.t(($) => $.handover.state.waiting) };
		case 'delivered':
			return {
				variant: 'info',
				title: i18n.t(($) => $.handover.state.delivered, { when: when(i18n, handover.createdAt, now) }),
				text: i18n.t(($) => $.handover.state.deliveredText)
			};
		case 'leased':
			return { variant: 'info', title: i18n.t(($) => $.handover.state.leased) };
		case 'fetched':
			return fetched(i18n, handover, now);
		case 'withdrawn':
			return withdrawn(i18n, handover);
		case 'expired':
			return handover.by === 'session' ? unanswered(i18n, handover) : expired(i18n, handover.mayBeRead);
		case 'exhausted':
			return {
				variant: 'important',
				title: i18n.t(($) => $.handover.state.exhausted),
				text: i18n.t(($) => $.handover.state.exhaustedText)
			};
		case 'refused':
			return refused(i18n, handover);
	}
}

function takingBack(i18n: I18n, { trouble }: Handover): Status {
	const title = i18n.t(($) => $.handover.state.takingBack);
	if (!trouble) return { variant: 'info', title };
	return { variant: 'offline', title, text: i18n.t(($) => $.handover.state.takingBackText) };
}

function queued(i18n: I18n, { trouble }: Handover): Status {
	if (trouble === 'offline') {
		return {
			variant: 'offline',
			title: i18n.t(($) => $.handover.state.offline),
			text: i18n.t(($) => $.handover.state.offlineText)
		};
	}
	if (trouble === 'busy' || trouble === 'broken') {
		return {
			variant: 'important',
			title: i18n.t(($) => $.handover.state.busy),
			text: i18n.t(($) => $.handover.state.busyText)
		};
	}
	return { variant: 'info', title: i18n.t(($) => $.handover.state.sending) };
}

function fetched(i18n: I18n, { endedAt, proven }: Handover, now: number): Status {
	const at = { when: when(i18n, endedAt ?? now, now) };
	return proven
		? {
				variant: 'info',
				title: i18n.t(($) => $.handover.state.fetched, at),
				text: i18n.t(($) => $.handover.state.fetchedText)
			}
		: {
				variant: 'important',
				title: i18n.t(($) => $.handover.state.unproven, at),
				text: i18n.t(($) => $.handover.state.unprovenText)
			};
}

function withdrawn(i18n: I18n, { mayBeRead }: Handover): Status {
	const title = i18n.t(($) => $.handover.state.withdrawn);
	if (mayBeRead) return { variant: 'important', title, text: i18n.t(($) => $.handover.state.mayBeRead) };
	const text =
		mayBeRead === false
			? i18n.t(($) => $.handover.state.unread)
			: i18n.t(($) => $.handover.state.withdrawnText);
	return { variant: 'info', title, text };
}

/** Sent to a clinic's QR, and never confirmed. */
function unanswered(i18n: I18n, { mayBeRead }: Handover): Status {
	return {
		variant: 'important',
		title: i18n.t(($) => $.handover.state.unanswered),
		text: i18n.t((words) =>
			mayBeRead ? words.handover.state.unansweredRead : words.handover.state.unansweredText
		)
	};
}

function expired(i18n: I18n, mayBeRead = false): Status {
	return {
		variant: 'important',
		title: i18n.t(($) => $.handover.state.expired),
		text: mayBeRead
			? i18n.t(($) => $.handover.state.expiredRead)
			: i18n.t(($) => $.handover.state.expiredText)
	};
}

function refused(i18n: I18n, { trouble }: Handover): Status {
	const title = i18n.t(($) => $.handover.state.refused);
	if (trouble === 'too-large') {
		return { variant: 'important', title, text: i18n.t(($) => $.handover.make.tooLarge) };
	}
	if (trouble === 'clock') {
		return { variant: 'important', title, text: i18n.t(($) => $.handover.state.clock) };
	}
	const text =
		trouble === 'lost' ? i18n.t(($) => $.handover.state.lost) : i18n.t(($) => $.handover.state.broken);
	return { variant: 'important', title, text };
}
