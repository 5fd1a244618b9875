/** For tests: a plan of the usual kind. */
import { toBase64url, sha256, utf8 } from '../bytes.ts';
import type { Plan } from './plan.ts';

export const usual: Plan = {
	id: '0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e10',
	locale: 'nb',
	conversation: 1,
	result: toBase64url(sha256(utf8('example'))),
	madeAt: '2026-11-22T10:15:00Z',
	agreements: [
		{
			id: 'n1',
			about: 'Slik får du hjelp til å sove',
			what: 'Samtale om søvn hos fastlegen',
			who: 'Fastlegen',
			phone: '22 33 44 55',
			by: '2026-12-04'
		},
		{ id: 'n2', about: 'Økonomi', what: 'Ringe NAV om sykepenger', who: 'Du selv', private: true }
	],
	unheard: { by: '2026-12-11', name: 'Kreftkoordinator i Eksempel kommune', phone: '22 33 44 66' },
	contact: { name: 'Poliklinikk 3', phone: '22 33 44 55', hours: 'Hverdager kl. 8–15' },
	next: { conversation: 2, from: '2027-02-22', to: '2027-03-22', who: 'Eksempel kommune' }
};
