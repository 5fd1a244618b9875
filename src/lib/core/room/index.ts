/** Rooms: filling in together, and what is shared with those who are along (DESIGN §4 «Together»). */
export { authorNo, clientId } from './author.ts';
export { isShared, isSharedKey, sharedSheet } from './shared.ts';
export * from './types.ts';
