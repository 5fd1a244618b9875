/** Answers that several gave, at the clinician's desk: who gave which, and how a relative sees it beside the patient. */
import { bundleResults } from '../../src/lib/core/result/index.ts';
import { axe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { smallTargets, sticksOut, unfoldAll } from '../support/layout.ts';
import { Desk } from '../support/pages/desk.ts';
import { frozen } from '../support/signed.ts';
import { fill, itemText, words } from '../support/words.ts';

const helped = frozen('v1-pakjenning-1.3.0-helped-together-nb').json;
const ola = frozen('v1-pakjenning-1.3.0-relative-nn').json;
const name = 'Ola Nordmann';

for (const locale of ['nb', 'nn'] as const)
	test(`who answered, who confirmed, and how a relative sees it, in ${locale} @desktop`, async ({
		device
	}) => {
		const desk = new Desk(await (await device('desktop')).newPage(), locale);
		const { view, clinician, talk } = words[locale];
		await desk.open();
		await desk.openFile(bundleResults(helped, [], undefined, [ola]).json);
		await desk.same();
		const head = desk.page.getByRole('banner').or(desk.page.locator('article > header')).last();
		await expect(head).toContainText(`${clinician.result.who.togetherWith} ${name} og Åse`);
		await expect(head).toContainText(clinician.result.recorded.patient);

		const answers = desk.page.getByRole('region', { name: talk.answers });
		const by = (who: string) => answers.getByText(`(${clinician.result.by} ${who})`);
		await expect(by(name).first()).toBeVisible();
		await expect(by('Åse').first()).toBeVisible();
		const sleep = answers.getByRole('listitem').filter({ hasText: itemText('sleep', 'nb') });
		await expect(sleep.last()).toContainText(`${clinician.result.by} ${name}`);

		const seen = answers.getByRole('region', { name: fill(view.seen.title, { name }) });
		await expect(seen).toContainText(fill(view.seen.questions, { name }));
		await expect(seen).toContainText('Kven kan vi ringje om natta?');
		await expect(seen).toContainText(fill(view.seen.number, { name, mine: 6, theirs: 8 }));
		await expect(seen).toContainText(
			fill(view.seen.onlyTheirs, { name, item: `«${itemText('fear', 'nb')}»` })
		);
		// The patient keeps it from relatives, so it is nobody's difference.
		await expect(seen.getByText(`«${itemText('worry', 'nb')}»`)).toHaveCount(0);
		await unfoldAll(desk.page);
		await axe(desk.page);
		expect(await sticksOut(desk.page)).toEqual([]);
		expect(await smallTargets(desk.page)).toEqual([]);

		await desk.page.getByRole('switch', { name: clinician.actions.shared }).check();
		await expect(seen).toHaveCount(0);
		await expect(answers.getByText('Kven kan vi ringje om natta?')).toHaveCount(0);
	});

test('a view that cannot be opened says so, and the answers stand @desktop', async ({ desk }) => {
	const bent = ola.replace('"valueInteger":8', '"valueInteger":7');
	await desk.open();
	await desk.openFile(bundleResults(helped, [], undefined, [bent]).json);
	await desk.same();
	await expect(desk.page.getByText(words.nb.view.seen.bad)).toBeVisible();
	await expect(desk.identity).toContainText('Kari Nordmann');
	await desk.button(desk.words.actions.clear).click();
	await desk.openFile(ola);
	await desk.refuses('malformed');
});
