/** Where in the source files a value of a pack stands. Only the build uses this, and only when a pack is wrong. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

export type Place = { readonly file: string; readonly line: number };

/**
 * Follows a dotted path from an exported constant, through imports of other files beside it. What
 * is missing has no place, so the nearest thing round it is given. Lines count from 1.
 */
export function locate(file: string, name: string, path: string): Place {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
	const start = constant(source, name);
	return start ? follow(source, start, path.split('.')) : { file, line: 1 };
}

function follow(source: ts.SourceFile, node: ts.Expression, keys: readonly string[], seen?: ts.Node): Place {
	const value = bare(node);
	if (ts.isIdentifier(value)) return elsewhere(source, value.text, keys) ?? place(source, seen ?? value);
	const [key, ...rest] = keys;
	const step = key === undefined ? undefined : child(value, key);
	return step ? follow(source, step.value, rest, step.at) : place(source, seen ?? value);
}

function child(value: ts.Expression, key: string): { at: ts.Node; value: ts.Expression } | undefined {
	if (ts.isArrayLiteralExpression(value)) {
		const element = value.elements[Number(key)];
		return element && { at: element, value: element };
	}
	if (!ts.isObjectLiteralExpression(value)) return undefined;
	for (const property of value.properties) {
		if (!property.name || nameOf(property.name) !== key) continue;
		if (ts.isPropertyAssignment(property)) return { at: property, value: property.initializer };
		if (ts.isShorthandPropertyAssignment(property)) return { at: property, value: property.name };
	}
	return undefined;
}

function elsewhere(source: ts.SourceFile, name: string, keys: readonly string[]): Place | undefined {
	const here = constant(source, name);
	if (here) return follow(source, here, keys);
	const from = source.statements
		.filter(ts.isImportDeclaration)
		.find(({ importClause }) => importClause?.getText().match(new RegExp(`\\b${name}\\b`)));
	if (!from || !ts.isStringLiteral(from.moduleSpecifier)) return undefined;
	return locate(resolve(dirname(source.fileName), from.moduleSpecifier.text), name, keys.join('.'));
}

function constant(source: ts.SourceFile, name: string): ts.Expression | undefined {
	return source.statements
		.filter(ts.isVariableStatement)
		.flatMap((statement) => [...statement.declarationList.declarations])
		.find((declaration) => nameOf(declaration.name) === name)?.initializer;
}

/** Without `as const`, `satisfies …` and parentheses. */
function bare(node: ts.Expression): ts.Expression {
	const wrapped =
		ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
	return wrapped ? bare(node.expression) : node;
}

function nameOf(node: ts.Node): string | undefined {
	return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : undefined;
}

function place(source: ts.SourceFile, node: ts.Node): Place {
	return { file: source.fileName, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
}
