/** How a text is sent as SMS (3GPP TS 23.038 §6.2.1, TS 23.040 §9.2.3.24.1). Pure. */

const BASIC = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
);
/** Take two places. */
const EXTENDED = new Set('^{}\\[~]|€\f');

/** How many messages the text becomes: 160 signs in one, 153 in each of several; 70 and 67 beyond the basic alphabet. */
export function segments(text: string): number {
	const signs = [...text];
	const basic = signs.every((sign) => BASIC.has(sign) || EXTENDED.has(sign));
	if (!basic) return parts(text.length, 70, 67);
	return parts(signs.length + signs.filter((sign) => EXTENDED.has(sign)).length, 160, 153);
}

function parts(length: number, alone: number, together: number): number {
	return length <= alone ? 1 : Math.ceil(length / together);
}
