/** The words of the app, so that a test can find a button in either language. */
import { packs } from '../../src/lib/content/packs/index.ts';
import type { Locale } from '../../src/lib/core/locale.ts';
import agreedNb from '../../src/lib/i18n/catalogues/agreed.nb.ts';
import agreedNn from '../../src/lib/i18n/catalogues/agreed.nn.ts';
import alongNb from '../../src/lib/i18n/catalogues/along.nb.ts';
import alongNn from '../../src/lib/i18n/catalogues/along.nn.ts';
import clinicianNb from '../../src/lib/i18n/catalogues/clinician.nb.ts';
import clinicianNn from '../../src/lib/i18n/catalogues/clinician.nn.ts';
import commonNb from '../../src/lib/i18n/catalogues/common.nb.ts';
import commonNn from '../../src/lib/i18n/catalogues/common.nn.ts';
import exportNb from '../../src/lib/i18n/catalogues/export.nb.ts';
import exportNn from '../../src/lib/i18n/catalogues/export.nn.ts';
import handoverNb from '../../src/lib/i18n/catalogues/handover.nb.ts';
import handoverNn from '../../src/lib/i18n/catalogues/handover.nn.ts';
import homeNb from '../../src/lib/i18n/catalogues/home.nb.ts';
import homeNn from '../../src/lib/i18n/catalogues/home.nn.ts';
import inviteNb from '../../src/lib/i18n/catalogues/invite.nb.ts';
import inviteNn from '../../src/lib/i18n/catalogues/invite.nn.ts';
import invitedNb from '../../src/lib/i18n/catalogues/invited.nb.ts';
import invitedNn from '../../src/lib/i18n/catalogues/invited.nn.ts';
import journeyNb from '../../src/lib/i18n/catalogues/journey.nb.ts';
import journeyNn from '../../src/lib/i18n/catalogues/journey.nn.ts';
import keyedNb from '../../src/lib/i18n/catalogues/keyed.nb.ts';
import liveNb from '../../src/lib/i18n/catalogues/live.nb.ts';
import liveNn from '../../src/lib/i18n/catalogues/live.nn.ts';
import meetNb from '../../src/lib/i18n/catalogues/meet.nb.ts';
import keyedNn from '../../src/lib/i18n/catalogues/keyed.nn.ts';
import meetNn from '../../src/lib/i18n/catalogues/meet.nn.ts';
import noteNb from '../../src/lib/i18n/catalogues/note.nb.ts';
import noteNn from '../../src/lib/i18n/catalogues/note.nn.ts';
import paperNb from '../../src/lib/i18n/catalogues/paper.nb.ts';
import paperNn from '../../src/lib/i18n/catalogues/paper.nn.ts';
import planNb from '../../src/lib/i18n/catalogues/plan.nb.ts';
import planNn from '../../src/lib/i18n/catalogues/plan.nn.ts';
import practiceNb from '../../src/lib/i18n/catalogues/practice.nb.ts';
import prepareNb from '../../src/lib/i18n/catalogues/prepare.nb.ts';
import practiceNn from '../../src/lib/i18n/catalogues/practice.nn.ts';
import prepareNn from '../../src/lib/i18n/catalogues/prepare.nn.ts';
import restoreNb from '../../src/lib/i18n/catalogues/restore.nb.ts';
import restoreNn from '../../src/lib/i18n/catalogues/restore.nn.ts';
import talkNb from '../../src/lib/i18n/catalogues/talk.nb.ts';
import talkNn from '../../src/lib/i18n/catalogues/talk.nn.ts';
import togetherNb from '../../src/lib/i18n/catalogues/together.nb.ts';
import togetherNn from '../../src/lib/i18n/catalogues/together.nn.ts';
import viewNb from '../../src/lib/i18n/catalogues/view.nb.ts';
import viewNn from '../../src/lib/i18n/catalogues/view.nn.ts';

export type { Locale };

export const words = {
	nb: {
		agreed: agreedNb,
		along: alongNb,
		common: commonNb,
		home: homeNb,
		journey: journeyNb,
		note: noteNb,
		keyed: keyedNb,
		live: liveNb,
		paper: paperNb,
		plan: planNb,
		practice: practiceNb,
		prepare: prepareNb,
		restore: restoreNb,
		talk: talkNb,
		together: togetherNb,
		view: viewNb,
		handover: handoverNb,
		meet: meetNb,
		export: exportNb,
		invite: inviteNb,
		invited: invitedNb,
		clinician: clinicianNb
	},
	nn: {
		agreed: agreedNn,
		along: alongNn,
		common: commonNn,
		home: homeNn,
		journey: journeyNn,
		note: noteNn,
		keyed: keyedNn,
		live: liveNn,
		paper: paperNn,
		plan: planNn,
		practice: practiceNn,
		prepare: prepareNn,
		restore: restoreNn,
		talk: talkNn,
		together: togetherNn,
		view: viewNn,
		handover: handoverNn,
		meet: meetNn,
		export: exportNn,
		invite: inviteNn,
		invited: invitedNn,
		clinician: clinicianNn
	}
} as const;

/** «{{count}} av {{of}} merket» with its numbers. */
export function fill(text: string, values: Record<string, string | number>): string {
	return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The whole string and nothing else. */
export function exactly(text: string): RegExp {
	return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

/** The newest of its kind. */
export function pack(id: string) {
	const found = packs.findLast((candidate) => candidate.id === id);
	if (!found) throw new Error(`There is no pack «${id}».`);
	return found;
}

export function itemText(id: string, locale: Locale): string {
	const items = packs.flatMap(({ groups }) => groups.flatMap((group) => group.items));
	const found = items.find((item) => item.id === id);
	if (!found) throw new Error(`There is no item «${id}».`);
	return found.text[locale];
}
