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
	if (key === undefined) return place(source, seen ?? value);
	const step = child(value, key);
	if (step) return follow(source, step.value, rest, step.at);
	// What an object does not name itself, it may have from what is spread into it.
	const from = spread(value);
	return from ? follow(source, from, keys) : place(source, seen ?? value);
}

function spread(value: ts.Expression): ts.Expression | undefined {
	if (!ts.isObjectLiteralExpression(value)) return undefined;
	return value.properties.findLast((property) => ts.isSpreadAssignment(property))?.expression;
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
	for (const { importClause, moduleSpecifier } of source.statements.filter(ts.isImportDeclaration)) {
		const bindings = importClause?.namedBindings;
		if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier)) continue;
		const found = bindings.elements.find((element) => element.name.text === name);
		if (!found) continue;
		const file = resolve(dirname(source.fileName), moduleSpecifier.text);
		return locate(file, (found.propertyName ?? found.name).text, keys.join('.'));
	}
	return undefined;
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
