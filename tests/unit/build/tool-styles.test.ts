import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuseClientComponents } from '#lib/build/client-components.ts';
import { linkStylesOfTools } from '#lib/build/tool-styles.ts';

const manifest = 'page_client-reference-manifest.js';
const ofDocument = `server/app/[locale]/(documents)/travel/${manifest}`;
const ofTool = `server/app/[locale]/(tools)/search/${manifest}`;

/** A finished build with these manifests, written as Next writes them. */
function build(files: Readonly<Record<string, object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(
      join(root, path),
      `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify(content)};`,
    );
  }
  return root;
}

describe('client components', () => {
  const clientModules = { '[project]/components/search/search-box.tsx': {} };

  test('are refused in documents, whose script is taken out', () => {
    expect(refuseClientComponents(build({ [ofDocument]: { clientModules } }))).toEqual([
      expect.stringContaining('(documents)/travel: [project]/components/search/search-box.tsx'),
    ]);
  });

  test('are welcome in tools', () => {
    expect(refuseClientComponents(build({ [ofDocument]: {}, [ofTool]: { clientModules } }))).toEqual([]);
  });
});

describe('styles', () => {
  const sheet = { path: 'static/a.css', inlined: true, content: 'a{}' };

  test('of tools are linked, those of documents stay inside', () => {
    const root = build({
      [ofDocument]: { entryCSSFiles: { page: [sheet] } },
      [ofTool]: { entryCSSFiles: { page: [sheet] } },
    });
    linkStylesOfTools(root);
    expect(readFileSync(join(root, ofTool), 'utf8')).toContain('{"path":"static/a.css","inlined":false}');
    expect(readFileSync(join(root, ofDocument), 'utf8')).toContain('"inlined":true');
  });
});

test('a build that is written in another way is refused', () => {
  const root = build({ [ofTool]: {} });
  writeFileSync(join(root, ofTool), 'export default {}');
  expect(() => linkStylesOfTools(root)).toThrow('is no manifest as Next wrote them');
  expect(() => linkStylesOfTools(build({}))).toThrow('Next has moved them');
});
