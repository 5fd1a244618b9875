import { route } from '$lib/server/answer.ts';
import { door } from '$lib/server/room/answers.ts';

export const POST = route('room-door', door);
