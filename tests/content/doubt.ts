/** What a release check doubts. */
import { addMonths } from '../../src/lib/core/date.ts';
import type { ContactPoint } from '../../src/lib/content/contacts.ts';
import type { Deployment } from '../../src/lib/content/deployment.ts';
import type { Checked } from '../../src/lib/content/page.ts';

const MONTHS = 6;

/** Why a fact must be looked at again, in words; undefined when it need not. `today`: YYYY-MM-DD. */
export function doubt({ how, date }: Checked, today: string): string | undefined {
	const old =
		today > (addMonths(date, MONTHS) ?? '') ? `checked ${date}, more than ${MONTHS} months ago` : undefined;
	const copy = how === 'copy' ? `only against a stored copy, ${date}` : undefined;
	return [old, copy].filter(Boolean).join('; ') || undefined;
}

/** What in the deployer's files is as it came. */
export function exampleData(
	{ deployer, publicOrigin }: Deployment,
	points: readonly ContactPoint[],
	pointsAreExample: boolean
): string[] {
	return [
		...(deployer.example ? [`deployment.ts: the deployer is «${deployer.name}»`] : []),
		...(publicOrigin === undefined
			? ['deployment.ts: no publicOrigin, so pages have no canonical address']
			: []),
		...(pointsAreExample ? [`contacts.ts: ${points.map(({ name }) => `«${name}»`).join(', ')}`] : [])
	];
}
