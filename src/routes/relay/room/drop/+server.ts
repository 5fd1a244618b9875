import { route } from '$lib/server/answer.ts';
import { drop } from '$lib/server/room/answers.ts';

export const POST = route('room-drop', drop);
