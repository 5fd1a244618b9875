/** Every state of the kit with words of about the right length. The gallery shows them; nothing ships them. */

const longest =
	'Dette er en uvanlig lang tekst som må få plass på en liten skjerm uten at noe flyter ut til siden';

export const distress = {
	question: 'Hvor mye påkjenning har du opplevd den siste uken, i dag medregnet?',
	highest: 'Ekstrem påkjenning',
	lowest: 'Ingen påkjenning'
};

export const checklist = {
	legend: 'Praktiske ting',
	description: 'Kryss av for det som har vært et problem for deg den siste uken, i dag medregnet.',
	items: [
		{ id: 'a', text: 'Omsorg for barn' },
		{ id: 'b', text: 'Mat og måltider' },
		{ id: 'c', text: 'Bolig' },
		{ id: 'd', text: 'Økonomi eller forsikring' },
		{ id: 'e', text: 'Transport' },
		{ id: 'f', text: longest }
	],
	none: { id: 'praktisk', text: 'Ingen av disse' }
};

export const choices = {
	legend: 'Hvem svarer?',
	name: 'who',
	choices: [
		{ id: 'self', text: 'Jeg svarer selv' },
		{
			id: 'together',
			text: 'Vi svarer sammen',
			hint: 'En du stoler på, sitter med deg eller er med på telefon.'
		},
		{ id: 'proxy', text: 'Jeg svarer for en annen', hint: 'Slik du tror pasienten ville svart.' }
	]
};

export const yesNo = {
	legend: 'Vil du ha samtalen?',
	name: 'wants',
	choices: [
		{ id: 'yes', text: 'Ja' },
		{ id: 'no', text: 'Nei' },
		{ id: 'maybe', text: 'Kanskje' }
	]
};

export const stops = [
	{ id: '1', title: 'På sykehuset', text: 'Samtalen var 12. mai.', state: 'done' as const },
	{
		id: '2',
		title: 'I kommunen, første gang',
		text: 'Omtrent 3–4 måneder etter',
		state: 'now' as const,
		href: '#'
	},
	{ id: '3', title: 'I kommunen, andre gang', text: 'Omtrent 12–18 måneder etter', state: 'ahead' as const }
];

/** One that was said no to, one with an appointment, one far ahead. */
export const road = [
	{ id: '1', title: 'På sykehuset', state: 'passed' as const, stateText: 'Du har valgt: nei takk' },
	{
		id: '2',
		title: 'I kommunen, første gang',
		state: 'now' as const,
		stateText: ['Avtale onsdag 12. mai 2027 kl. 10.30', 'Svarene er bekreftet'],
		href: '#'
	},
	{
		id: '3',
		title: 'I kommunen, andre gang',
		text: 'Omtrent november 2027–mai 2028',
		state: 'ahead' as const
	}
];

export const numbers = [
	{ id: '1', title: 'Samtale 1', value: 10 },
	{ id: '2', title: 'Samtale 2' },
	{ id: '3', title: 'Samtale 3', value: 0 }
];

export const summary = [
	{ id: 'd', term: 'Påkjenning', value: '7 av 10', href: '#d' },
	{ id: 'p', term: 'Praktiske ting', value: ['Transport', 'Økonomi eller forsikring'], href: '#p' },
	{ id: 'f', term: 'Familie', value: 'Ikke besvart', absent: true, href: '#f' },
	{ id: 'v', term: 'Hva er viktig for deg nå?', value: `At jeg får sove.\n${longest}.`, href: '#v' }
];

/** A pattern with the look of a QR; it says nothing. */
export const matrix = Array.from({ length: 29 }, (_, y) =>
	Array.from(
		{ length: 29 },
		(_, x) => finder(x, y) ?? finder(28 - x, y) ?? finder(x, 28 - y) ?? (x * 7 + y * 13 + x * y) % 5 < 2
	)
);

function finder(x: number, y: number): boolean | undefined {
	if (x > 7 || y > 7) return undefined;
	if (x === 7 || y === 7) return false;
	const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
	return ring !== 2;
}

export const bars = [
	{ id: '2026-3', title: '3. kvartal 2026', value: 12, text: '12' },
	{ id: '2026-4', title: '4. kvartal 2026', text: 'færre enn 5' },
	{ id: '2027-1', title: '1. kvartal 2027', value: 128, text: '128' }
];
