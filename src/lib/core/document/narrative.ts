import type { Narrative } from './fhir.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as FHIR's XHTML: a paragraph for each block, and what XML 1.0 cannot hold left out. */
export function narrative(text: string): Narrative {
	const blocks = text
		.toWellFormed()
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
		.split(/\n{2,}/)
		.filter((block) => block.trim() !== '');
	const paragraphs = blocks.map((block) => `<p>${escaped(block).replaceAll('\n', '<br/>')}</p>`);
	const inner = paragraphs.join('') || '<p>–</p>';
	return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>` };
}

function escaped(text: string): string {
	return text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
