import { route } from '$lib/server/answer.ts';
import { ask } from '$lib/server/room/answers.ts';

export const POST = route('room-ask', ask);
