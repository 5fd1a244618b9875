/** For tests: any invitation that may be, and one of the usual kind. */
import type { Invitation } from './invitation.ts';

export const usual: Invitation = {
	conversation: 1,
	from: { kind: 'hospital', name: 'Eksempel sykehus', unit: 'Poliklinikk 3' },
	appointment: {
		date: '2026-12-02',
		time: '10:30',
		place: 'Hovedinngangen, 2. etasje, rom 214',
		with: 'Kari Nordmann, sykepleier'
	},
	contact: { name: 'Poliklinikk 3', phone: '22 33 44 55', hours: 'Hverdager kl. 8–15' }
};
