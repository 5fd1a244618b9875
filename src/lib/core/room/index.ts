/** Rooms: filling in together, and what is shared with those who are along (DESIGN §4 «Together»; docs/formats.md). */
export { authorNo, clientId } from './author.ts';
export { differences, type Difference } from './differences.ts';
export { openGrant, sealGrant, type GrantReader, type OpenedGrant } from './grant.ts';
export { openLetter, planForOthers, sealLetter, type LetterReader, type OpenedLetter } from './letter.ts';
export {
	askDigits,
	doorText,
	linkSecrets,
	readDoor,
	roomFingerprint,
	roomLink,
	roomLinkDigits,
	type Door,
	type LinkSecrets,
	type RoomLink
} from './link.ts';
export {
	openPresence,
	openSnapshot,
	openUpdate,
	sealPresence,
	sealSnapshot,
	sealUpdate,
	type OpenedPresence,
	type OpenedSnapshot,
	type OpenedUpdate,
	type Refused
} from './live.ts';
export { moveDigits, moveLink, parseMove, serializeMove, type ReadMoveFile } from './move.ts';
export {
	readMove,
	readRoomDigits,
	readRoomLink,
	type ReadMove,
	type ReadRoomDigits,
	type ReadRoomLink
} from './read.ts';
export { importKeys, readyRoom, type Room } from './ready.ts';
export { openRequest, sealRequest, type OpenedRequest, type RequestReader } from './request.ts';
export { isRoster, roomName } from './rules.ts';
export type { SealRandom } from './seal.ts';
export { isShared, isSharedKey, ONLY_ME, sharedSheet } from './shared.ts';
export { MAX_CONTENT } from './signed.ts';
export * from './types.ts';
