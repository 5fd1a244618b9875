import { route } from '$lib/server/answer.ts';
import { invite } from '$lib/server/room/answers.ts';

export const POST = route('room-invite', invite);
