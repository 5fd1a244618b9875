import { expect, test } from 'vitest';
import { qrPath, QUIET } from './qr-path.ts';

test('draws each run of dark modules once, inside the quiet zone', () => {
	const path = qrPath([
		[true, true, false, true],
		[false, false, false, false],
		[false, true, true, true]
	]);
	expect(path).toBe(`M${QUIET} 4h2v1h-2zM${QUIET + 3} 4h1v1h-1zM${QUIET + 1} 6h3v1h-3z`);
});
