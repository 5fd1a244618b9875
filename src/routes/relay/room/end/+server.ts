import { route } from '$lib/server/answer.ts';
import { end } from '$lib/server/room/answers.ts';

export const POST = route('room-end', end);
