import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import ts from 'typescript';

/** A block of JSON-LD as a page holds it, with the page's address. */
export type Block = { readonly path: string; readonly text: string };

/** A thing that a block describes. */
type Node = { readonly '@type': string };
type Described = { readonly path: string; readonly node: Node };

/**
 * What is wrong with blocks of JSON-LD, in the words of those who keep the rules; empty when all is well.
 *
 * The vocabulary of schema.org is that of `schema-dts`, which its authors at Google generate from schema.org's own
 * definition: the compiler refuses a type that it does not have, a property that does not belong to its type, and a
 * value outside the property's range. Required properties are those of `@adobe/structured-data-validator`, which
 * follows what search engines ask for. Both work offline.
 */
export async function structuredDataErrors(blocks: readonly Block[]): Promise<string[]> {
  const described = blocks.flatMap(({ path, text }): Described[] => {
    const { '@context': context, '@graph': nodes } = JSON.parse(text) as Record<string, unknown>;
    if (context !== 'https://schema.org' || !Array.isArray(nodes)) throw new Error(`${path} has no graph`);
    return (nodes as Node[]).map((node) => ({ path, node }));
  });
  return [...vocabularyErrors(described), ...(await missingProperties(described))];
}

/** What an action takes stands beside its properties under names such as `query-input`, which the types keep apart. */
const constraints =
  "{ potentialAction?: import('schema-dts').WithActionConstraints<import('schema-dts').SearchAction> }";

function vocabularyErrors(described: readonly Described[]): string[] {
  // Nodes of one shape differ in their texts alone, and the vocabulary does not judge texts.
  const shapes = [...Map.groupBy(described, ({ node }) => shapeOf(node)).values()].flatMap(
    ([first]) => first ?? [],
  );
  // One line a node, so that the line of a mistake tells the page.
  const source = shapes
    .map(
      ({ node }, index) =>
        `export const node${String(index)}: import('schema-dts').${node['@type']} & ${constraints} = ${JSON.stringify(node)};`,
    )
    .join('\n');
  return compile(source).map(({ line, message }) => `${shapes[line]?.path ?? 'schema-dts'}: ${message}`);
}

/** A node without the words of its texts. */
function shapeOf(node: Node): string {
  return JSON.stringify(node, (key, value: unknown) =>
    typeof value === 'string' && !key.startsWith('@') ? '' : value,
  );
}

/** The compiler's objections to a program of one file. */
function compile(source: string): { readonly line: number; readonly message: string }[] {
  const file = join(process.cwd(), 'tests/quality/structured-data.virtual.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext, true) : read(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, file: at, messageText }) => ({
    line: at?.getLineAndCharacterOfPosition(start).line ?? -1,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}

async function missingProperties(described: readonly Described[]): Promise<string[]> {
  const errors = await Promise.all(
    described.map(async ({ path, node }) => {
      const issues = await new Validator().validate({ jsonld: { [node['@type']]: [node] } });
      return issues
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ rootType, issueMessage }) => `${path}: ${rootType}: ${issueMessage}`);
    }),
  );
  return errors.flat();
}
