import { globSync } from 'node:fs';
import ts from 'typescript';

/**
 * The keys that the code asks a translator for, as the compiler knows them: `t(`verdict.${verdict}`)` asks for as many
 * keys as `verdict` has values there. A key of which only `string` is known is answered as `string`.
 */
export function usedKeys(root: string): ReadonlySet<string> {
  const files = globSync('{app,components,lib}/**/*.{ts,tsx}', { cwd: root });
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const keys = new Set<string>();

  // A translator is what can also answer `rich` and `raw`; see use-intl.
  const isTranslator = (node: ts.Node) => {
    const type = checker.getTypeAtLocation(node);
    return type.getProperty('rich') !== undefined && type.getProperty('raw') !== undefined;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.arguments[0] && isTranslator(node.expression)) {
      const asked = checker.getTypeAtLocation(node.arguments[0]);
      for (const type of asked.isUnion() ? asked.types : [asked])
        keys.add(type.isStringLiteral() ? type.value : checker.typeToString(type));
    }
    node.forEachChild(visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return keys;
}
