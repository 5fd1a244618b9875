/** What a landing page was opened with, taken out of the address before the page is even put together. */
import { browser } from '$app/environment';
import { takeFragment } from '$lib/client/fragment.ts';

// This may be loaded while another page still stands in the address, when a link to a landing page is pointed at.
const LANDING = /^\/[a-z]$/;

function taken(): string {
	return browser && LANDING.test(location.pathname) ? takeFragment() : '';
}

let early = taken();

/** Once: coming back to the page must not show the same code again. */
export function takeEarly(): string {
	const fragment = early || taken();
	early = '';
	return fragment;
}
