/** Doc comments of the schema sources, so that the reference says what the code says and nothing is written twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface DocComments {
  /** By id of the definition, `Task`. */
  definitions: ReadonlyMap<string, string>;
  /** By `Task.repeatMax`; parts of unions have the id of the definition they stand in. */
  properties: ReadonlyMap<string, string>;
}

export function docCommentsOf(folder: string): DocComments {
  const definitions = new Map<string, string>();
  const properties = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    ts.forEachChild(source, (node) => {
      if (!ts.isVariableStatement(node)) return;
      const id = metaId(node);
      if (!id) return;
      const comment = commentOf(node);
      if (comment) definitions.set(id, comment);
      visitProperties(node, (name, words) => properties.set(`${id}.${name}`, words));
    });
  }
  return { definitions, properties };
}

function metaId(node: ts.Node): string | null {
  let id: string | null = null;
  const visit = (child: ts.Node): void => {
    if (
      ts.isCallExpression(child) &&
      ts.isPropertyAccessExpression(child.expression) &&
      child.expression.name.text === 'meta'
    )
      id ??= /id:\s*'(\w+)'/.exec(child.getText())?.[1] ?? null;
    ts.forEachChild(child, visit);
  };
  visit(node);
  return id;
}

function visitProperties(node: ts.Node, found: (name: string, words: string) => void): void {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const words = commentOf(node);
    if (words) found(node.name.text, words);
  }
  ts.forEachChild(node, (child) => visitProperties(child, found));
}

function commentOf(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const last = comments.at(-1)?.comment;
  if (!last) return null;
  const words = typeof last === 'string' ? last : ts.getTextOfJSDocComment(last);
  return words ? words.replace(/\s+/g, ' ').trim() : null;
}
