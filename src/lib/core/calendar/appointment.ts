/** When and where one conversation is to be held, as the person wrote it down. */
export type Appointment = {
	/** UUID: the same for as long as it is the same appointment, so that a calendar replaces it. */
	readonly uid: string;
	/** One more for each change (RFC 5545 §3.8.7.4). */
	readonly sequence: number;
	/** YYYY-MM-DD, in Norway. */
	readonly date: string;
	/** HH:MM, in Norway. */
	readonly time?: string;
	readonly place?: string;
	/** https address. */
	readonly video?: string;
	readonly with?: string;
	readonly companion?: string;
};

/** What the person writes; uid and sequence follow from what was there before. */
export type AppointmentDetails = Omit<Appointment, 'uid' | 'sequence'>;

const details = ['date', 'time', 'place', 'video', 'with', 'companion'] as const;

/** The appointment after a change. `newUid` is used where there was none before. */
export function changed(
	before: Appointment | undefined,
	{ date, time, place, video, with: person, companion }: AppointmentDetails,
	newUid: string
): Appointment {
	const fields = { time, place, video, with: person, companion };
	const written = Object.fromEntries(Object.entries(fields).filter(([, text]) => text));
	const after = { uid: before?.uid ?? newUid, sequence: before?.sequence ?? 0, date, ...written };
	const same = !before || details.every((key) => before[key] === (after as Appointment)[key]);
	return same ? after : { ...after, sequence: after.sequence + 1 };
}
