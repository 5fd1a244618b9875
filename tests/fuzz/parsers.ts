/** Every parser that meets a stranger's text or what a person types, with the ways its inputs are made. */
import { readPlanCode } from '../../src/lib/core/envelope/index.ts';
import { bent, bentDigits, madeDigits, madeJson, madeText, type Random } from './inputs.ts';
import {
	bundles,
	carried,
	codes,
	delivered,
	invitations,
	NAMES,
	PLAN_NAMES,
	planCodes,
	planTexts,
	results,
	sealed,
	session,
	judgeAnswer,
	judgeBirthDate,
	judgeCarried,
	judgeCode,
	judgeDay,
	judgeDelivered,
	judgeEnvelope,
	judgeHandover,
	judgeHeaders,
	judgeInvitation,
	judgePlan,
	judgeQuestion,
	judgeResult,
	judgeSealed,
	judgeSession,
	judgeTime,
	type Judged
} from './judges.ts';
import { relayRoomParser } from './relay-rooms.ts';
import { roomParsers } from './rooms.ts';

export type { Judged } from './judges.ts';
export type Parser = {
	name: string;
	/** Its part of the inputs beside the others': the slow ones get fewer. */
	share: number;
	make: (random: Random) => string;
	judge: (input: string) => Judged | Promise<Judged>;
};

const DIGITS = '0123456789';
const bentOf = (seeds: readonly string[]) => (random: Random) => bent(random.pick(seeds), random);
/** One of several ways to make an input. */
const either =
	(...ways: ((random: Random) => string)[]) =>
	(random: Random) =>
		random.pick(ways)(random);

const questions = [
	'{"claim":"AAAAAAAAAAAAAAAAAAAAAA"}',
	`{"claim":"AAAAAAAAAAAAAAAAAAAAAA","proof":"${'A'.repeat(43)}"}`,
	`{"ticketHash":"${'A'.repeat(43)}"}`,
	`{"ticketHash":"${'A'.repeat(43)}","expires":1795000020}`,
	`{"ticketHash":"${'A'.repeat(43)}","wait":true}`
];
const answers = [
	'{"state":"waiting","expires":1795000020}',
	'{"state":"expired","expires":1795000020,"mayBeRead":false}',
	'{"state":"fetched","expires":1795000020,"at":1795000000,"claim":"AAAA","proof":"BBBB"}'
];

export const parsers: readonly Parser[] = [
	{
		name: 'code, link or scan',
		share: 190,
		make: either(bentOf([...codes, ...carried]), (random) =>
			madeText('0123456789ABCDEFGHKLOØ-k/#§ .%23', random)
		),
		judge: (input) => judgeCode(input)
	},
	{
		name: 'plan’s code',
		share: 60,
		make: either(bentOf([...planCodes, ...codes]), (random) =>
			madeText('0123456789ABCDEFGHKLOØ-p/#§ .%23', random)
		),
		judge: (input) => judgeCode(input, readPlanCode)
	},
	{
		name: 'plan',
		share: 60,
		make: either(bentOf(planTexts), (random) => madeJson(PLAN_NAMES, random)),
		judge: judgePlan
	},
	{
		name: 'carrying QR',
		share: 80,
		make: either(
			bentOf(carried),
			(random) => bentDigits(random.pick(carried), random),
			(random) => madeDigits('21', random)
		),
		judge: judgeCarried
	},
	{
		name: 'result',
		share: 90,
		make: either(bentOf(results), bentOf(results), (random) => madeJson(NAMES, random)),
		judge: judgeResult
	},
	{ name: 'bundle', share: 30, make: bentOf(bundles), judge: judgeHandover },
	{
		name: 'envelope',
		share: 60,
		make: either(bentOf(sealed), (random) => madeText('ABCDEFabcdef0123456789-_.=', random)),
		judge: judgeEnvelope
	},
	{
		name: 'invitation',
		share: 150,
		make: either(
			bentOf(invitations),
			(random) => bentDigits(random.pick(invitations), random),
			(random) => madeDigits('41', random)
		),
		judge: judgeInvitation
	},
	{
		name: 'clinic’s QR',
		share: 130,
		make: either(
			bentOf([session, `https://a.example/m#${session}`]),
			(random) => bentDigits(session, random),
			(random) => madeDigits('31', random),
			(random) => madeText(`${DIGITS}/m#%23. `, random)
		),
		judge: judgeSession
	},
	{
		name: 'delivered to a clinic',
		share: 40,
		make: bentOf(delivered.map(({ input }) => input)),
		judge: judgeDelivered
	},
	{
		name: 'relay: what is sealed',
		share: 70,
		make: either(bentOf(sealed), (random) => madeText('ABCabc019-_..', random)),
		judge: judgeSealed
	},
	{
		name: 'relay: questions',
		share: 40,
		make: either(bentOf(questions), (random) =>
			madeJson(['claim', 'proof', 'ticketHash', 'A'.repeat(43)], random)
		),
		judge: judgeQuestion
	},
	{
		name: 'relay: headers',
		share: 60,
		make: either(bentOf([`Ticket ${'A'.repeat(43)}`, '1795000020']), (random) =>
			madeText('Ticket 019A-_', random)
		),
		judge: judgeHeaders
	},
	{
		name: 'relay: answers',
		share: 40,
		make: either(bentOf(answers), (random) =>
			madeJson(['state', 'waiting', 'expires', 'mayBeRead', 'at'], random)
		),
		judge: judgeAnswer
	},
	{
		name: 'typed time',
		share: 40,
		make: either(bentOf(['10', 'kl. 9.30', '14:15', '1415']), (random) =>
			madeText('0123456789. :,kl', random)
		),
		judge: judgeTime
	},
	{
		name: 'typed birth date',
		share: 40,
		make: either(bentOf(['24.12.1950', '241250', '1950-12-24']), (random) =>
			madeText('0123456789. -/', random)
		),
		judge: judgeBirthDate
	},
	{
		name: 'typed day',
		share: 60,
		make: either(bentOf(['12.5.2027', 'onsdag 12. mai 2027', '120527']), (random) =>
			madeText('0123456789. ,-/maijuni', random)
		),
		judge: judgeDay
	},
	relayRoomParser,
	...roomParsers
];
