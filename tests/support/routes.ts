/** Every page with a language in its address, for the tests that look at all of them. */
export const forms = [
	'distress',
	'practical',
	'social',
	'emotional',
	'physical-1',
	'physical-2',
	'more',
	'review',
	'confirm',
	'no-need',
	'setting'
].map((step) => `/forbered/${step}`);

export const pages = ['', '/les', '/hjelp', '/om', '/innstillinger', '/forbered', '/overlever', ...forms];
