import { route } from '$lib/server/answer.ts';
import { refuseRequest } from '$lib/server/room/answers.ts';

export const POST = route('room-refuse', refuseRequest);
