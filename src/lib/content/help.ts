/**
 * Whom to call, the same for everyone whatever they answer. Acute help first. Numbers come from
 * stored copies of the pages named in `source`; opening hours could not be confirmed, so none but
 * round-the-clock ones are given. Someone must ring or look up each before release (`checked`), and
 * `npm run check:content` says which.
 */
import type { Text } from '$lib/core/locale.ts';
import type { Checked } from './page.ts';

export type HelpLine = {
	readonly id: string;
	readonly name: Text;
	readonly about: Text;
	/** As it is read: in groups. */
	readonly number: string;
	/** As it is dialled: what follows `tel:`. */
	readonly tel: string;
	/** Where the number was read. */
	readonly source: string;
	/** When the number was last looked up, and how. */
	readonly checked: Checked;
};

export type HelpGroup = { readonly id: string; readonly title: Text; readonly lines: readonly HelpLine[] };

export type Help = {
	readonly title: Text;
	readonly lead: Text;
	/** Comes before every number, and holds links to dial (inline.ts). */
	readonly ward: Text;
	readonly groups: readonly HelpGroup[];
	/** Places one can walk into. */
	readonly places: { readonly title: Text; readonly body: Text; readonly checked: Checked };
};

/** The day a copy of the source was read. */
const copy = (date: string): Checked => ({ how: 'copy', date });

export const help: Help = {
	title: { nb: 'Trenger du hjelp nå?', nn: 'Treng du hjelp no?' },
	lead: {
		nb: 'Ingen følger med på det du skriver i Hjemvei. Trenger du hjelp, så ring.',
		nn: 'Ingen følgjer med på det du skriv i Heimveg. Treng du hjelp, så ring.'
	},
	ward: {
		nb: 'Er du under behandling og blir dårligere? Får du feber, tung pust, brystsmerter eller ny svakhet i kroppen? Ring avdelingen som behandler deg. Nummeret står i papirene du har fått. Får du ikke svar, ring legevakten på [116 117](tel:116117). Ved fare for liv, ring [113](tel:113).',
		nn: 'Er du under behandling og blir dårlegare? Får du feber, tung pust, brystsmerter eller ny veikskap i kroppen? Ring avdelinga som behandlar deg. Nummeret står i papira du har fått. Får du ikkje svar, ring legevakta på [116 117](tel:116117). Ved fare for liv, ring [113](tel:113).'
	},
	groups: [
		{
			id: 'acute',
			title: { nb: 'Når det haster', nn: 'Når det hastar' },
			lines: [
				{
					id: 'emergency',
					name: { nb: 'Medisinsk nødtelefon', nn: 'Medisinsk naudtelefon' },
					about: {
						nb: 'Når det står om liv, også når du er redd for å skade deg selv.',
						nn: 'Når det står om liv, også når du er redd for å skade deg sjølv.'
					},
					number: '113',
					tel: '113',
					source: 'nrk.no 2021',
					checked: copy('2026-11-22')
				},
				{
					id: 'out-of-hours',
					name: { nb: 'Legevakten', nn: 'Legevakta' },
					about: {
						nb: 'Når det ikke kan vente til fastlegen har åpent. Døgnet rundt.',
						nn: 'Når det ikkje kan vente til fastlegen har ope. Døgnet rundt.'
					},
					number: '116 117',
					tel: '116117',
					source: 'nrk.no 2021',
					checked: copy('2026-11-22')
				}
			]
		},
		{
			id: 'talk',
			title: { nb: 'Når du trenger noen å snakke med', nn: 'Når du treng nokon å snakke med' },
			lines: [
				{
					id: 'cancer-society',
					name: { nb: 'Kreftforeningens rådgivning', nn: 'Rådgivinga til Kreftforeningen' },
					about: {
						nb: 'For deg som har eller har hatt kreft, og for pårørende.',
						nn: 'For deg som har eller har hatt kreft, og for pårørande.'
					},
					number: '21 49 49 21',
					tel: '+4721494921',
					source: 'kreftforeningen.no',
					checked: copy('2026-11-22')
				},
				{
					id: 'mental-health',
					name: { nb: 'Mental Helse, hjelpetelefonen', nn: 'Mental Helse, hjelpetelefonen' },
					about: { nb: 'For alle. Døgnet rundt.', nn: 'For alle. Døgnet rundt.' },
					number: '116 123',
					tel: '116123',
					source: 'nrk.no 2021',
					checked: copy('2026-11-22')
				},
				{
					id: 'church-sos',
					name: { nb: 'Kirkens SOS', nn: 'Kirkens SOS' },
					about: {
						nb: 'For alle, uansett tro. Døgnet rundt.',
						nn: 'For alle, uansett tru. Døgnet rundt.'
					},
					number: '22 40 00 40',
					tel: '+4722400040',
					source: 'nrk.no 2021',
					checked: copy('2026-11-22')
				}
			]
		},
		{
			id: 'relatives',
			title: { nb: 'For pårørende', nn: 'For pårørande' },
			lines: [
				{
					id: 'relatives-line',
					name: { nb: 'Pårørendelinjen', nn: 'Pårørendelinjen' },
					about: {
						nb: 'Råd og noen å snakke med når du står nær en som er syk.',
						nn: 'Råd og nokon å snakke med når du står nær ein som er sjuk.'
					},
					number: '90 90 48 48',
					tel: '+4790904848',
					source: 'dinutvei.no',
					checked: copy('2026-11-22')
				}
			]
		},
		{
			id: 'young',
			title: { nb: 'For barn og unge', nn: 'For barn og unge' },
			lines: [
				{
					id: 'children-alarm',
					name: { nb: 'Alarmtelefonen for barn og unge', nn: 'Alarmtelefonen for barn og unge' },
					about: { nb: 'Når du ikke har det trygt.', nn: 'Når du ikkje har det trygt.' },
					number: '116 111',
					tel: '116111',
					source: 'nrk.no',
					checked: copy('2026-11-22')
				},
				{
					id: 'children-talk',
					name: { nb: 'Kors på halsen, Røde Kors', nn: 'Kors på halsen, Røde Kors' },
					about: {
						nb: 'For deg under 18 år som vil snakke med en voksen.',
						nn: 'For deg under 18 år som vil snakke med ein vaksen.'
					},
					number: '800 33 321',
					tel: '80033321',
					source: 'tv2.no',
					checked: copy('2026-11-22')
				}
			]
		}
	],
	places: {
		title: { nb: 'Et sted å gå', nn: 'Ein stad å gå' },
		body: {
			nb: 'Vardesentrene er åpne for deg som har eller har hatt kreft, og for dem som står deg nær. Det er gratis, og du kan komme uten avtale. De finnes ved Radiumhospitalet og Ullevål i Oslo, i Trondheim, Bodø, Tromsø, Stavanger og Bergen.',
			nn: 'Vardesentera er opne for deg som har eller har hatt kreft, og for dei som står deg nær. Det er gratis, og du kan kome utan avtale. Dei finst ved Radiumhospitalet og Ullevål i Oslo, i Trondheim, Bodø, Tromsø, Stavanger og Bergen.'
		},
		checked: copy('2026-11-22')
	}
};
