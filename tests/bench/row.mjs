/**
 * Our form as a row of the questionnaire bench (`--add`). HJEMVEI_BENCH_URL: the address of the first question.
 *
 * An answer counts as registered when another connection reads it back from the database, after the app has
 * announced it as saved. `i` = 1–39 are our check boxes in the order they come; three are left over.
 */

const next = (page) => page.getByRole('button', { name: 'Fortsett' }).tap();
const here = (page, selector) => page.waitForFunction(selector, undefined, { timeout: 20_000 });
const fresh = () =>
	[...document.querySelectorAll('[name^="mark/"]')].some(
		({ name }) => !(globalThis.__names ?? []).includes(name)
	);

export const rows = [
	{
		name: 'hjemvei',
		url: process.env.HJEMVEI_BENCH_URL,
		// These are sent to the page as text: no outside variables.
		driver: {
			target: (i, v) => {
				const names = (window.__names ??= ['distress']);
				names[i] ??= [...document.querySelectorAll('[name^="mark/"]')]
					.map(({ name }) => name)
					.find((name) => !names.includes(name));
				if (!window.__held) {
					window.__held = {};
					new BroadcastChannel('hjemvei').onmessage = ({ data }) => {
						if (data.store !== 'answers') return;
						indexedDB.open('hjemvei').onsuccess = ({ target: { result: db } }) => {
							db.transaction('answers').objectStore('answers').get([data.id, data.key]).onsuccess = (
								event
							) => {
								window.__held[data.key] = event.target.result?.value;
								db.close();
							};
						};
					};
				}
				const label = document
					.querySelector(i ? `[name="${names[i]}"]` : `[name=distress][value="${v}"]`)
					?.closest('label');
				// A thumb scrolls to what the bar at the bottom covers.
				if (label && label.getBoundingClientRect().bottom > innerHeight - 200)
					label.scrollIntoView({ block: 'center', behavior: 'instant' });
				return label;
			},
			registered: (i, v) => window.__held?.[window.__names[i]] === (i ? true : v),
			answers: () =>
				Object.entries(window.__held).filter(
					([key, value]) => value !== undefined && !/^(gone|none)\//.test(key)
				).length,
			text: () => document.querySelector('textarea')
		},
		before: async (page, i) => {
			if (i === 0) return;
			if (i === 40) {
				for (let screen = 0; screen < 3 && !(await page.$('textarea')); screen++) await step(page);
				return;
			}
			if (!(await page.evaluate(fresh))) {
				await next(page);
				await here(page, fresh);
			}
		}
	}
];

/** On to the next screen, whatever it is. */
async function step(page) {
	const before = page.url();
	await next(page);
	await page.waitForURL((url) => url.href !== before);
	await page.waitForTimeout(300);
}
