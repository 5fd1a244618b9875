/** What can be wrong in the files a deployer edits: deployment.ts, contacts.ts, referrals.ts and units.ts. */
import { isDate } from '../core/date.ts';
import type { ContactPoint } from './contacts.ts';
import type { Deployment } from './deployment.ts';
import type { Listed } from './referrals.ts';
import type { Unit } from './units.ts';

type Told = { readonly path: string; readonly problem: string };

const tell = (path: string, problem: string): Told => ({ path, problem });

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KINDS: readonly string[] = ['hospital', 'municipality', 'district'];
const PHONE = /^(\+\d{1,3} )?\d{2,8}( \d{2,4})*$/;
/** As many as a name may have at the desk (core/talk). */
const LISTED = 120;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Top domain that nobody can own (RFC 2606). */
const EXAMPLE = /\.example$/;

export function checkContacts(points: readonly ContactPoint[], areExample: boolean): Told[] {
	return points.flatMap((point, i) => {
		const first = points.findIndex(({ id }) => id === point.id);
		return [
			...(NAME.test(point.id) ? [] : [tell('id', `«${point.id}»: small letters, digits and -`)]),
			...(first < i ? [tell('id', `«${point.id}» stands twice`)] : []),
			...(KINDS.includes(point.kind) ? [] : [tell('kind', `«${point.kind}» is none of ${KINDS.join(', ')}`)]),
			...(point.name.trim() ? [] : [tell('name', 'is empty')]),
			...checkPhone(point.phone, areExample),
			...(isDate(point.checked) ? [] : [tell('checked', `«${point.checked}» is no day, as in 2026-11-22`)]),
			...(['unit', 'hours', 'about'] as const).flatMap((key) => checkText(key, point[key], key === 'about')),
			...(!areExample && /^Eksempel/.test(point.name) ? [tell('name', 'is still the example’s')] : [])
		].map(({ path, problem }) => tell(`${i}.${path}`, problem));
	});
}

export function checkUnits(units: readonly Unit[], areExample: boolean): Told[] {
	if (units.length === 0) return [tell('', 'has no unit')];
	return units.flatMap(({ id, name }, i) => [
		...(NAME.test(id) && id.length <= 40
			? []
			: [tell(`${i}.id`, `«${id}»: small letters, digits and -, 40 at most`)]),
		...(units.findIndex((unit) => unit.id === id) < i ? [tell(`${i}.id`, `«${id}» stands twice`)] : []),
		...(name.trim() ? [] : [tell(`${i}.name`, 'is empty')]),
		...(!areExample && /^Eksempel/.test(name) ? [tell(`${i}.name`, 'is still the example’s')] : [])
	]);
}

/** Names the places where the list is read must hold: a note has room for so much of each. */
export function checkListed(list: readonly Listed[]): Told[] {
	return list.flatMap(({ id, text }, i) => [
		...(NAME.test(id) ? [] : [tell(`${i}.id`, `«${id}»: small letters, digits and -`)]),
		...(list.findIndex((one) => one.id === id) < i ? [tell(`${i}.id`, `«${id}» stands twice`)] : []),
		...checkText(`${i}.text`, text, true),
		...Object.entries(text ?? {})
			.filter(([, words]) => words.length > LISTED)
			.map(([locale]) => tell(`${i}.text.${locale}`, `is longer than ${LISTED} characters`))
	]);
}

function checkPhone(phone: string, areExample: boolean): Told[] {
	const digits = phone.replace(/\D/g, '');
	if (!PHONE.test(phone) || digits.length < 3 || digits.length > 15)
		return [tell('phone', `«${phone}» is no telephone number in groups, such as «22 22 22 22»`)];
	if (!areExample && /^0+$/.test(digits)) return [tell('phone', 'is still the example’s')];
	return [];
}

function checkText(
	key: string,
	text: Partial<Record<'nb' | 'nn', string>> | undefined,
	needed: boolean
): Told[] {
	if (!text) return needed ? [tell(key, 'is missing')] : [];
	return (['nb', 'nn'] as const)
		.filter((locale) => !text[locale]?.trim())
		.map((locale) => tell(`${key}.${locale}`, 'is empty'));
}

export function checkDeployment({ deployer, publicOrigin }: Deployment): Told[] {
	const emails = {
		email: deployer.email,
		'privacyOfficer.email': deployer.privacyOfficer.email,
		'accessibility.email': deployer.accessibility.email
	};
	return [
		...(deployer.name.trim() ? [] : [tell('deployer.name', 'is empty')]),
		...Object.entries(emails).flatMap(([path, email]) => {
			if (!EMAIL.test(email)) return [tell(`deployer.${path}`, `«${email}» is no e-mail address`)];
			return !deployer.example && EXAMPLE.test(email)
				? [tell(`deployer.${path}`, 'is still the example’s')]
				: [];
		}),
		...(['grounds', 'hosting'] as const).flatMap((key) => [
			...checkText(`deployer.${key}`, deployer[key], true),
			...(!deployer.example && Object.values(deployer[key]).some((text) => /^(Eksempel|Døme):/.test(text))
				? [tell(`deployer.${key}`, 'is still the example’s')]
				: [])
		]),
		...(publicOrigin === undefined || isOrigin(publicOrigin)
			? []
			: [tell('publicOrigin', `«${publicOrigin}» must be https://… without a path`)])
	];
}

function isOrigin(value: string): boolean {
	return URL.canParse(value) && value.startsWith('https://') && new URL(value).origin === value;
}
