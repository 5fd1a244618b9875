/** A room with its members, as their phones have it. */
import { randomBytes } from 'node:crypto';
import { toBase64url } from '../../src/lib/core/bytes.ts';
import {
	importKeys,
	readyRoom,
	type Grant,
	type Member,
	type PrivateKeys,
	type PublicKeys,
	type Role,
	type Room,
	type Roster,
	type SealRandom
} from '../../src/lib/core/room/index.ts';
import { newPair } from './session.ts';

const { subtle } = globalThis.crypto;

export const newId = () => toBase64url(randomBytes(16));
export const iv = () => new Uint8Array(randomBytes(12));

export async function sealRandom(): Promise<SealRandom> {
	const { privateKey } = await newPair(true);
	return { ephemeral: privateKey, iv: iv() };
}

async function newHalf(name: 'ECDSA' | 'ECDH'): Promise<PrivateKeys['sign']> {
	const usages: KeyUsage[] = name === 'ECDSA' ? ['sign', 'verify'] : ['deriveBits'];
	const pair = (await subtle.generateKey({ name, namedCurve: 'P-256' }, true, usages)) as CryptoKeyPair;
	const { x, y, d } = await subtle.exportKey('jwk', pair.privateKey);
	return { x: x!, y: y!, d: d! };
}

export async function newKeys(): Promise<PrivateKeys> {
	return { sign: await newHalf('ECDSA'), seal: await newHalf('ECDH') };
}

export function publicOf({ sign, seal }: PrivateKeys): PublicKeys {
	return { sign: { x: sign.x, y: sign.y }, seal: { x: seal.x, y: seal.y } };
}

export type Someone = {
	member: Member;
	private: PrivateKeys;
	keys: { sign: CryptoKey; seal: CryptoKey };
};

export async function newMember(role: Role, no: number, name = `${role} ${no}`): Promise<Someone> {
	const keys = await newKeys();
	return {
		member: { id: newId(), no, name, role, keys: publicOf(keys) },
		private: keys,
		keys: (await importKeys(keys)) as Someone['keys']
	};
}

export type Household = {
	roster: Roster;
	grant: Required<Grant>;
	/** As those who may see the answers have it. */
	room: Room;
	people: Record<Role, Someone>;
};

/** One of each role. */
export async function newHousehold(given: Partial<Roster> = {}): Promise<Household> {
	const roles: Role[] = ['owner', 'helper', 'reader', 'along'];
	const all = await Promise.all(roles.map((role, at) => newMember(role, at + 1)));
	const members = all.map(({ member }) => member);
	const roster = { room: newId(), epoch: 3, patient: 'Ola Nordmann', members, ...given };
	const grant = { roster, key: new Uint8Array(randomBytes(32)) };
	const people = Object.fromEntries(roles.map((role, at) => [role, all[at]!])) as Household['people'];
	return { roster, grant, room: await readyRoom(grant), people };
}
