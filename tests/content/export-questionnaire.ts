/**
 * `npm run export:questionnaire -- [dir]`: every instrument pack as FHIR R4 Questionnaire, for systems that read results.
 * Of each pack one file with translations, and one search set with a form per language, as Helsenorge keeps its forms.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs } from '../../src/lib/content/packs/index.ts';
import { perLanguage, toQuestionnaire } from '../../src/lib/core/instrument/questionnaire.ts';

const [, , directory = 'questionnaires'] = process.argv;
mkdirSync(directory, { recursive: true });
for (const pack of packs) {
	write(`${pack.id}-${pack.version}.json`, toQuestionnaire(pack));
	write(`${pack.id}-${pack.version}.per-language.json`, perLanguage(pack));
}

function write(name: string, resource: object): void {
	const file = join(directory, name);
	writeFileSync(file, `${JSON.stringify(resource, null, '\t')}\n`);
	process.stdout.write(`${file}\n`);
}
