/** Everything on the phone as one page that any browser can show and print, without the app. */
import type { Stored } from '$lib/client/stored.ts';
import { dayInNorway } from '$lib/core/date.ts';
import { formatDigits } from '$lib/core/result/index.ts';
import { longDateTime, shortDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { keptAlone } from './answers.ts';
import { maker, type Make } from './dom.ts';
import { journeySection } from './journey.ts';
import { guestRoom } from './together.ts';

const STYLE = `:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
h2{margin-top:3rem;padding-top:1rem;border-top:2px solid}h3{margin-top:2rem}h4{margin:1.5rem 0 .25rem}
dl{margin:.5rem 0 1rem}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem}dd,blockquote{white-space:pre-wrap}
blockquote{margin:0;padding-left:1rem;border-left:3px solid}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem}
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-before:page}h2:first-of-type{break-before:auto}h3,h4,dt{break-after:avoid}}`;

/** Nothing in it can run or fetch, whoever opens it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** `now`: milliseconds. Needs the words of `export` and `home`. */
export function exportFile(i18n: I18n, stored: Stored, now: number): File {
	const name = `hjemvei-${dayInNorway(now)}.html`;
	return new File([exportPage(i18n, stored, now)], name, { type: 'text/html' });
}

function exportPage(i18n: I18n, stored: Stored, now: number): string {
	const { t, locale } = i18n;
	const date = new Date(now);
	const title = t(($) => $.export.title, { date: shortDate(date) });
	const doc = document.implementation.createHTMLDocument(title);
	const make = maker(doc);
	const guests = stored.rooms.filter(({ role }) => role !== 'owner');
	const empty = stored.journeys.length === 0 && guests.length === 0;
	doc.body.append(
		make('h1', title),
		make(
			'p',
			t(($) => $.export.lead, { when: longDateTime(date, locale) })
		),
		make('p', empty ? t(($) => $.export.nothing) : t(($) => $.export.notLocked)),
		...stored.journeys.map((journey) => journeySection(i18n, make, journey, stored)),
		...guests.map((room) => guestRoom(i18n, make, room)),
		...originals(i18n, make, stored)
	);
	// The app's own policy would refuse the style while it is part of a page here.
	return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
${doc.head.querySelector('title')!.outerHTML}<style>${STYLE}</style></head>
${doc.body.outerHTML}</html>
`;
}

function originals({ t }: I18n, make: Make, { results }: Stored): HTMLElement[] {
	if (results.every(keptAlone)) return [];
	return [
		make(
			'h2',
			t(($) => $.export.originals.title)
		),
		make(
			'p',
			t(($) => $.export.originals.lead)
		),
		...results
			.filter((result) => !keptAlone(result))
			.flatMap(({ digits, json }) => [
				make('h3', `${t(($) => $.export.answers.digits)} ${formatDigits(digits)}`),
				make('pre', json)
			])
	];
}
