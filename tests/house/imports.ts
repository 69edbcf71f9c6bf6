import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { PROJECT_ROOT } from '../config/project-root.ts';

/** One import, export-from, `import()` or `import('…')` type of a source file. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The path from the project's root where the specifier is relative, null for a package. */
  readonly file: string | null;
  readonly typeOnly: boolean;
}

/** Everything that a TypeScript file imports, read by a parser. `file` is a path from the project's root. */
export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(PROJECT_ROOT + file, 'utf8');
  return importsIn(file, source);
}

/** As `importsOf`, for a source that is at hand. */
export function importsIn(file: string, source: string): readonly Import[] {
  const { module, program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    found.push({ from: file, specifier, file: resolve(file, specifier), typeOnly });
  };
  for (const one of module.staticImports) {
    add(one.moduleRequest.value, one.entries.length > 0 && one.entries.every((entry) => entry.isType));
  }
  for (const one of module.staticExports) {
    for (const entry of one.entries) if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
  }
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') add(node.source.value, false);
    },
    TSImportType: (node) => add(node.source.value, true),
  }).visit(program);
  return found;
}

function resolve(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, '')) : null;
}
