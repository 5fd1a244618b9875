/** When and where a conversation is. */
import type { Appointment } from '$lib/core/calendar/appointment.ts';
import { longDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { pair, pairs, type Make } from './dom.ts';

/** `whose`: the patient's own, or shown to one who is along. */
export function appointmentList(
	i18n: I18n,
	make: Make,
	appointment: Appointment,
	whose: 'own' | 'guest' = 'own'
): HTMLElement | undefined {
	const { t } = i18n;
	const { date, time, place, video, companion, with: person } = appointment;
	const clock = time && t(($) => $.export.appointment.clock, { time: time.replace(':', '.') });
	return pairs(make, [
		pair(
			t(($) => $.export.appointment.date),
			dayWords(date, i18n.locale)
		),
		pair(
			t(($) => $.export.appointment.time),
			clock
		),
		pair(
			t(($) => $.export.appointment.place),
			place
		),
		pair(
			t(($) => $.export.appointment.video),
			video
		),
		pair(whose === 'own' ? t(($) => $.export.appointment.with) : t(($) => $.export.together.with), person),
		pair(
			t(($) => $.export.appointment.companion),
			companion
		)
	]);
}

/** A day without a time: noon lies in it wherever the phone is. */
export function dayWords(iso: string, locale: I18n['locale']): string {
	return longDate(new Date(`${iso}T12:00:00Z`), locale);
}
