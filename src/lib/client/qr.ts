/** The link as modules: the address as bytes, the code as digits, so that the QR stays small and quick. */
export async function qrMatrix(link: string): Promise<boolean[][]> {
	const { create } = await import('qrcode');
	const [address = '', digits = ''] = link.split(/(?<=#)/);
	const { modules } = create(
		[
			{ mode: 'byte', data: new TextEncoder().encode(address) },
			{ mode: 'numeric', data: digits }
		],
		{ errorCorrectionLevel: 'M' }
	);
	return Array.from({ length: modules.size }, (_, row) =>
		Array.from({ length: modules.size }, (_, column) => modules.get(row, column) === 1)
	);
}
