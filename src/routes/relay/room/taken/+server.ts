import { route } from '$lib/server/answer.ts';
import { taken } from '$lib/server/room/answers.ts';

export const POST = route('room-taken', taken);
