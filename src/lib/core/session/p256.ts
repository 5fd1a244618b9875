/** The curve P-256 (FIPS 186-5; SEC 2 §2.4.2): y² = x³ − 3x + b modulo p. */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

/** Whether x‖y, 64 bytes, is a point on the curve: sealing to anything else could give a secret away. */
export function isOnP256(point: Uint8Array): boolean {
	const [x, y] = [numberOf(point.subarray(0, 32)), numberOf(point.subarray(32))];
	if (point.length !== 64 || x >= P || y >= P) return false;
	return (y * y - (x * x * x - 3n * x + B)) % P === 0n;
}

function numberOf(bytes: Uint8Array): bigint {
	return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
