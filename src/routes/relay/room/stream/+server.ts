import { route } from '$lib/server/answer.ts';
import { stream } from '$lib/server/room/stream.ts';

export const POST = route('room-stream', stream);
