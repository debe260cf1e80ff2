import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/rules/check.ts';
import { contentTree, today, write } from '#tests/rejects/tree.ts';

/**
 * What an editor gets wrong in a full profile: each mistake is one problem, at the line and column where it must be
 * mended, with a hint that says how. Cases read: the mistake, what stands in the sound profile, what the editor wrote
 * instead, where it is reported, words of the hint. They are grouped by the rule that reports them.
 */
const profile = readFileSync(join(import.meta.dirname, 'editor-profile.md'), 'utf8');
const path = 'content/countries/japan/povo.md';

type Mistake = readonly [title: string, sound: string, written: string, place: string, words: string];

async function errorsOf(text: string) {
  const root = contentTree();
  write(root, path, text);
  const { diagnostics } = await checkContent(root, today);
  // That nobody has translated the profile yet is a warning, and no mistake.
  return diagnostics.filter(({ severity }) => severity === 'error');
}

// One line for each mistake reads as a table.
// prettier-ignore
const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'schema/invalid-value': [
    ['a misspelt word of a list', 'kind: brand', 'kind: brnad', '6:7', 'did you mean "brand"? known: network, brand, mvno, visitor,'],
    ['a feature without its status', '        since: 2021-09\n        status: current\n', '        since: 2021-09\n', '21:9', 'one of current, closed, ended, unclear'],
    ['curly quotes around a word of a list', 'kind: brand', 'kind: “brand”', '6:7', 'delete the curly quotes; did you mean "brand"? known: network,'],
    ['a misspelt condition', 'conditions: [codes-only]', 'conditions: [code-only]', '23:22', 'did you mean "codes-only"? known: billed-together, family-only,'],
    ['a publisher by another word', 'publisher: press', 'publisher: newspaper', '68:16', 'known: operator, regulator, maker, press, reseller, blog, forum'],
    ['a nearly right word', 'copy: archived', 'copy: archive', '71:11', 'did you mean "archived"? known: live, archived'],
  ],
  'schema/invalid-union': [
    ['a verdict that does not exist', 'verdict: partly', 'verdict: maybe', '17:14', 'known: yes, partly, no, unknown'],
    ['a verdict in the editor’s own word', 'verdict: partly', 'verdict: partial', '17:14', 'known: yes, partly, no, unknown'],
    ['a verdict in Chinese', 'verdict: partly', 'verdict: 部分', '17:14', 'known: yes, partly, no, unknown'],
    ['no verdict', '    verdict: partly\n', '', '17:5', 'one of yes, partly, no, unknown'],
  ],
  'schema/unrecognized-keys': [
    ['a misspelt key that is required', '    checked: 2026-11-20\n    features:\n      gift-code', '    cheked: 2026-11-20\n    features:\n      gift-code', '18:5', 'did you mean "checked"? known: verdict, checked, features,'],
    ['a misspelt verdict key', '    verdict: partly', '    verdit: partly', '17:5', 'did you mean "verdict"? known: verdict, checked, features,'],
    ['feature for features', '    features:\n      gift-code', '    feature:\n      gift-code', '19:5', 'did you mean "features"? known: verdict, checked, features,'],
    ['a misspelt key that may be absent', 'website:', 'webiste:', '8:1', 'did you mean "website"? known: name, names, aliases, kind,'],
    ['answer for answers', 'answers:', 'answer:', '15:1', 'did you mean "answers"? known: name, names, aliases, kind,'],
    ['source for sources', '\nsources:\n', '\nsource:\n', '56:1', 'did you mean "sources"? known: name, names, aliases, kind,'],
    ['a capability in the plural', '  hotspot:', '  hotspots:', '40:3', 'did you mean "hotspot"? known: gift, buy-for-other,'],
    ['a capability by another name', '  hotspot:', '  tethering:', '40:3', 'known: gift, buy-for-other, shared-pool, multi-device, hotspot,'],
    ['a Chinese colon inside braces', '{ pay: 390 JPY, get: 1 GB }', '{ pay：390 JPY, get: 1 GB }', '26:15', 'write "pay: 390 JPY" with : and a space; did you mean "pay"?'],
    ['a price with a comma for thousands', 'pay: 390 JPY', 'pay: 1,390 JPY', '26:22', 'a comma begins a new key: write numbers without it, such as'],
    ['a decimal comma', 'min: 0.3 GB', 'min: 0,3 GB', '24:26', 'a comma begins a new key: write numbers without it, such as'],
    ['an unknown with a source', '    verdict: unknown\n    checked: 2026-11-20\n', '    verdict: unknown\n    checked: 2026-11-20\n    sources: [faq]\n', '40:5', 'it belongs to another verdict; known here: verdict, checked,'],
    ['a no with features', '    verdict: no\n    checked: 2026-11-20\n    sources: [faq]', '    verdict: no\n    checked: 2026-11-20\n    features: {}\n    sources: [faq]', '52:5', 'it belongs to another verdict; known here: verdict, checked,'],
    ['a key that objects have of themselves', 'kind: brand\n', 'kind: brand\n__proto__: { a: b }\n', '7:1', 'known: name, names, aliases, kind, parent, website, added,'],
    ['a merge key of YAML', 'parent: kddi-au', 'parent: kddi-au\n<<: { a: b }', '8:1', 'known: name, names, aliases, kind, parent, website, added,'],
  ],
  'schema/invalid-type': [
    ['no day of the check', '    verdict: yes\n    checked: 2026-11-20\n', '    verdict: yes\n', '41:5', 'add "checked: 2026-11-20". The day on which we last looked.'],
    ['a feature without its source', '        status: current\n        sources: [faq]\n', '        status: current\n', '45:9', 'add it. The pages that say so, by'],
    ['one source without brackets', 'sources: [gift-page, review]', 'sources: gift-page', '31:18', 'write [one, two], or a line "- one" for each'],
    ['Chinese brackets around a list', 'conditions: [codes-only]', 'conditions: 【codes-only】', '23:21', 'write [ instead of 【; write [one, two], or a line "- one" for'],
    ['a price without its list', 'cost: [{ pay: 0 JPY }]', 'cost: 0 JPY', '45:15', 'write [one, two], or a line "- one" for each'],
    ['one price without its hyphen or brackets', 'cost: [{ pay: 0 JPY }]', 'cost: { pay: 0 JPY }', '45:15', 'write [one, two], or a line "- one" for each'],
    ['free in words', 'cost: [{ pay: 0 JPY }]', 'cost: free', '45:15', 'write [one, two], or a line "- one" for each'],
    ['a no without a source', '    verdict: no\n    checked: 2026-11-20\n    sources: [faq]', '    verdict: no\n    checked: 2026-11-20', '50:5', 'add it. The pages that say no.'],
    ['a yes that names only a source', '    features:\n      tethering:\n        cost: [{ pay: 0 JPY }]\n        after: 128 kbps\n        status: current\n        sources: [faq]', '    sources: [faq]', '41:5', 'add it. What the operator has for it,'],
    ['one condition without brackets', 'conditions: [codes-only]', 'conditions: codes-only', '23:21', 'write [one, two], or a line "- one" for each'],
    ['no name', 'name: povo\n', '', '3:1', 'add "name: au". The name in Latin letters.'],
    ['a step without its hyphen', '          - Buy a code\n', '          Buy a code\n', '35:11', 'write [one, two], or a line "- one" for each'],
    ['steps on one line', '        steps:\n          - Buy a code\n          - Send it to your friend\n', '        steps: Buy a code and send it\n', '34:16', 'write [one, two], or a line "- one" for each'],
    ['features without an id', '      tethering:\n        cost: [{ pay: 0 JPY }]\n        after: 128 kbps\n        status: current\n        sources: [faq]', '      after: 128 kbps\n      status: current\n      sources: [faq]', '44:7', 'write an id of your own on a line above it, such as'],
    ['a name without its language', 'names: { ja: povo2.0（ポヴォ） }', 'names: ポヴォ', '4:8', 'write "key: value" lines below it, indented'],
    ['other names without brackets', 'aliases: [ポヴォ, povo2.0]', 'aliases: ポヴォ, povo2.0', '5:10', 'write [one, two], or a line "- one" for each'],
  ],
  'schema/too-small': [
    ['an empty list of sources', '        sources: [faq]\n', '        sources: []\n', '48:18', 'name at least one source of this file'],
    ['a title that begins with #', 'title: Promo codes', 'title: #Promo codes', '58:5', 'write something behind the colon; text that begins with #'],
  ],
  'rule/sources': [
    ['a misspelt id of a source', 'sources: [gift-page, review]', 'sources: [gift-pgae, review]', '31:19', 'did you mean "gift-page"? known: gift-page, review, faq'],
    ['one address for two sources', 'url: https://povo.jp/faq/', 'url: https://povo.jp/promo/', '74:10', 'cite gift-page and delete this source'],
    ['a source that nothing cites', 'sources: [gift-page, review]', 'sources: [gift-page]', '65:3', 'cite it where it carries a statement, or delete it'],
    ['a misspelt citation in the prose', '[^faq]', '[^fag]', '81:56', 'did you mean "faq"? known: gift-page, review, faq'],
  ],
  'schema/invalid-format': [
    ['an address where the id of a source belongs', 'sources: [gift-page, review]', 'sources: [https://povo.jp/promo/, gift-page, review]', '31:19', 'use lower-case letters, digits and single hyphens, such as'],
    ['a Chinese comma inside brackets', 'sources: [gift-page, review]', 'sources: [gift-page，review]', '31:19', 'write , instead of ，; use lower-case letters, digits and single'],
    ['curly quotes around a slug', 'parent: kddi-au', 'parent: “kddi-au”', '7:9', 'delete the curly quotes; use lower-case letters, digits and'],
    ['a date with slashes', 'added: 2026-11-01', 'added: 2026/11/01', '9:8', 'write year-month-day, such as 2026-11-20'],
    ['a day that does not exist', 'added: 2026-11-01', 'added: 2026-02-30', '9:8', 'look at the month and the day again'],
    ['a date that begins with the day', 'added: 2026-11-01', 'added: 01.11.2026', '9:8', 'write year-month-day, such as 2026-11-20'],
    ['a month where a day belongs', '    verdict: unknown\n    checked: 2026-11-20', '    verdict: unknown\n    checked: 2026-11', '39:14', 'write year-month-day, such as 2026-11-20'],
    ['a website without https', 'website: https://povo.jp/', 'website: povo.jp', '8:10', 'copy the whole address, beginning with https:// or http://'],
    ['an address with a space', 'url: https://povo.jp/promo/', 'url: https://povo.jp/promo page/', '59:10', 'copy the address from the browser, which writes %20 for a space'],
    ['an address that runs code', 'url: https://povo.jp/promo/', 'url: javascript:alert(1)', '59:10', 'copy the whole address, beginning with https:// or http://'],
    ['a language in words', '    publisher: press\n    language: ja', '    publisher: press\n    language: Japanese', '69:15', 'write a BCP 47 tag such as en, ja, ru or zh-Hans'],
    ['a key without its value', 'parent: kddi-au', 'parent:', '7:1', 'use lower-case letters, digits and single hyphens, such as'],
  ],
  'file/tab': [
    ['a tab that indents', '    verdict: partly', '\tverdict: partly', '17:1', 'indent with two spaces'],
  ],
  'yaml/colon': [
    ['a title with a colon', 'title: Promo codes', 'title: Promo codes: how they work', '58:12', 'put text with ": " on the next lines after >- or between quotes'],
    ['a note with a colon', 'note: The form asks', 'note: Careful: the form asks', '53:11', 'put text with ": " on the next lines after >- or between quotes'],
  ],
  'yaml/sign': [
    ['no space behind a colon', 'kind: brand', 'kind:brand', '6:6', 'write key: value, with a space'],
    ['a Chinese colon behind a key', 'kind: brand', 'kind：brand', '6:5', 'write : and a space'],
    ['a Chinese comma inside braces', '{ pay: 390 JPY, get: 1 GB }', '{ pay: 390 JPY，get: 1 GB }', '26:27', 'write , and a space'],
    ['curly quotes around a title with a colon', 'title: Promo codes', 'title: “Promo: codes”', '58:12', 'write straight quotes: "…"'],
    ['a no-break space that indents', '    verdict: partly', '\u00A0   verdict: partly', '17:1', 'delete it and type a space'],
    ['an ideographic space behind a colon', 'kind: brand', 'kind:\u3000brand', '6:6', 'delete it and type a space'],
  ],
  'yaml/syntax': [
    ['a quote that is not closed', 'title: Promo codes', 'title: "Promo codes', '58:12', 'close it, or write the text after >-'],
    ['a quotation at the beginning of a title', 'title: Promo codes', 'title: "Promo" codes', '58:20', 'put the whole text between quotes; write a quote of that sort'],
    ['a title that begins with @', 'title: Promo codes', 'title: @povo codes', '58:12', 'put the whole text between quotes'],
    ['Markdown in a title', 'title: Promo codes', 'title: *Promo* codes', '58:20', 'put the whole text between quotes; write a quote of that sort'],
    ['a title that begins with %', 'title: Promo codes', 'title: %Promo', '58:12', 'put the whole text between quotes'],
    ['a bracket that is not closed', 'conditions: [codes-only]', 'conditions: [codes-only', '23:21', 'close it, or write the text after >-'],
    ['a brace that is not closed', '{ pay: 390 JPY, get: 1 GB }', '{ pay: 390 JPY, get: 1 GB', '26:13', 'close it, or write the text after >-'],
  ],
  'rule/dates': [
    ['a date in the future', 'added: 2026-11-01', 'added: 2027-11-01', '9:8', 'write the day on which it was done'],
    ['a page dated after it was read', 'dated: 2026-10', 'dated: 2026-12', '62:12', 'dated is the date that the page itself shows'],
    ['an end before the beginning', '        since: 2021-09\n', '        since: 2021-09\n        until: 2020\n', '30:16', 'since is the first day, until the last'],
  ],
  'schema/custom': [
    ['curly quotes around a name', 'name: povo\n', 'name: “povo”\n', '3:7', 'delete the curly quotes; a name needs no quotes'],
    ['a date in words', 'dated: 2026-10', 'dated: October 2026', '62:12', 'write 2026, 2026-10 or 2026-10-05, as exact as the source is'],
    ['a price without its currency', 'pay: 390 JPY', 'pay: 390', '26:20', 'write a number, a space and an ISO 4217 code, such as 550 JPY;'],
    ['a price with a sign for its currency', 'pay: 390 JPY', 'pay: ¥390', '26:20', 'write a number, a space and an ISO 4217 code, such as 550 JPY;'],
    ['a price with its currency in words', 'pay: 390 JPY', 'pay: 390 yen', '26:20', 'write a number, a space and an ISO 4217 code, such as 550 JPY;'],
    ['an amount without its unit', 'max: 20 GB', 'max: 20', '24:37', 'write data such as 0.5 GB, or credit such as 300 RUB'],
    ['an amount without its space', 'max: 20 GB', 'max: 20GB', '24:37', 'write data such as 0.5 GB, or credit such as 300 RUB'],
    ['a unit of speed that nobody uses here', 'after: 128 kbps', 'after: 128 kb/s', '46:16', 'write a number, a space and kbps, Mbps or Gbps, such as 128 kbps'],
    ['a duration in words', 'lasts: 7 days', 'lasts: one week', '28:16', 'write month-end, next-month-end, cycle-end, next-cycle-end,'],
    ['a no-break space in an amount', 'max: 20 GB', 'max: 20\u00A0GB', '24:37', 'type an ordinary space instead of the one from another keyboard'],
  ],
  'rule/amounts': [
    ['a least amount above the most', 'min: 0.3 GB', 'min: 30 GB', '24:24', 'exchange the two'],
  ],
  'yaml/duplicate-key': [
    ['a key twice', 'kind: brand\n', 'kind: brand\nkind: brand\n', '7:1', 'keep one of them'],
    ['the id of a source twice', '  review:\n    title', '  faq:\n    title', '72:3', 'keep one of them'],
    ['a capability twice', '  shared-pool:\n', '  gift:\n', '37:3', 'keep one of them'],
  ],
  'schema/invalid-key': [
    ['an id with capitals', '      gift-code:', '      Gift-Code:', '20:7', 'use lower-case letters, digits and single hyphens, such as'],
    ['an id with an underscore', '      gift-code:', '      gift_code:', '20:7', 'use lower-case letters, digits and single hyphens, such as'],
    ['a country where a language belongs', 'names: { ja: povo2.0（ポヴォ） }', 'names: { jp: povo2.0（ポヴォ） }', '4:10', 'write the language, not the country: ja for Japanese, zh for'],
  ],
  'rule/verdicts': [
    ['a partly that does not say why', '        conditions: [codes-only]\n', '', '20:7', 'add conditions: [ … ]; a feature without any makes the answer a'],
    ['a yes on a feature that has ended', '        after: 128 kbps\n        status: current', '        after: 128 kbps\n        status: ended', '41:14', 'write partly, or describe the feature that customers can get'],
    ['a condition of another capability', 'conditions: [codes-only]', 'conditions: [codes-only, long-stay-papers]', '23:34', 'conditions of gift: billed-together, family-only, same-account,'],
    ['a gift that does not say to whom', '        to: anyone\n', '', '20:7', 'add to: same-person, same-account, family, group, same-operator'],
  ],
  'rule/confidence': [
    ['a confidence that only repeats the sources', '    verdict: partly\n    checked: 2026-11-20', '    verdict: partly\n    checked: 2026-11-20\n    confidence: high', '19:17', 'delete it; confidence in a file may only lower the computed one'],
  ],
  'rule/families': [
    ['a parent that has no file', 'parent: kddi-au', 'parent: kddi', '7:9', 'networks here: kddi-au'],
    ['a brand of nobody', 'parent: kddi-au\n', '', '6:7', 'add parent: <slug of the network>; a brand of nobody is an mvno'],
  ],
  'rule/trusted-sites': [
    ['a source that is a link farm', 'url: https://k-tai.impress.co.jp/docs/povo', 'url: https://esim-deals.example.com/povo', '67:10', 'find another page, or answer unknown'],
  ],
  'rule/prose': [
    ['a script in the prose', 'povo has no basic fee', 'povo has <script>alert(1)</script> no basic fee', '81:10', 'write Markdown; HTML is not shown'],
    ['an event handler in the prose', 'povo has no basic fee', '<b onclick="alert(1)">povo</b> has no basic fee', '81:1', 'write Markdown; HTML is not shown'],
    ['a link that runs code', 'povo has no basic fee', '[povo](javascript:alert(1)) has no basic fee', '81:1', 'begin it with / for a page of this site, or with https://'],
    ['a picture in the prose', 'povo has no basic fee', '![povo](https://povo.jp/logo.png) has no basic fee', '81:1', 'say it in words; our readers pay for every byte'],
    ['a tag that is not closed', 'povo has no basic fee', 'povo <b has no basic fee', '81:1', 'write Markdown; HTML is not shown'],
    ['a line break in HTML', 'povo has no basic fee', 'povo<br>has no basic fee', '81:5', 'write Markdown; HTML is not shown'],
    ['a link to a page that does not exist', 'povo has no basic fee', '[au](/japan/au) has no basic fee', '81:1', 'write the address without language, such as /japan or'],
    ['a title in the prose', 'povo has no basic fee', '# povo\n\npovo has no basic fee', '81:1', 'begin at ##; the title is the page’s only heading of level 1'],
    ['the same as an entity in the prose', 'povo has no basic fee', 'povo &#x202E; has no basic fee', '81:1', 'delete what stands between & and ;'],
  ],
  'fence/opening': [
    ['front matter in another language', '---\n# One', '---js\n# One', '1:1', 'the first line is three hyphens and nothing else'],
  ],
  'yaml/tag': [
    ['a function as a value', 'kind: brand', 'kind: !!js/function "function () {}"', '6:7', 'write plain text; tags such as !!js are not read'],
  ],
  'file/invisible-character': [
    ['a control character that reverses text', 'name: povo\n', 'name: po\u202Evo\n', '3:9', 'delete it and type the words again instead of pasting them'],
  ],
  'yaml/escape': [
    ['the same as an escape', 'name: povo\n', 'name: "po\\u202Evo"\n', '3:7', 'delete it; text needs no \\u'],
  ],
  'fence/closing': [
    ['no end of the front matter', '---\n\npovo', '\npovo', '81:1', 'end the front matter with a line of three hyphens and nothing'],
  ],
  'yaml/indentation': [
    ['a key that is indented too little', '        lasts: 7 days', '      lasts: 7 days', '28:7', 'indent two spaces for each level'],
    ['a key that is indented one space too much', '        lasts: 7 days', '         lasts: 7 days', '28:1', 'indent two spaces for each level'],
    ['a verdict beside its capability', '    verdict: no\n', '  verdict: no\n', '50:3', 'indent two spaces for each level'],
  ],
  'rule/history': [
    ['a change to another verdict than the answer’s', 'from: unknown, to: partly', 'from: unknown, to: yes', '55:62', 'the last change of a capability ends at its present verdict'],
    ['a change that changes nothing', 'from: unknown, to: partly', 'from: partly, to: partly', '55:61', 'history lists changes only'],
  ],
  'schema/too-big': [
    ['a name that no table holds', 'name: povo\n', 'name: povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo povo \n', '3:7', 'shorten it, or say the rest in a note'],
  ],
  'rule/references': [
    ['a pointer to the operator itself', '    verdict: unknown\n    checked: 2026-11-20\n', '    verdict: unknown\n    checked: 2026-11-20\n    see: povo\n', '40:10', 'known: kddi-au, mineo, uq-mobile'],
  ],
};

test('the profile is sound', async () => {
  expect(await errorsOf(profile)).toEqual([]);
});

describe.for(Object.entries(mistakes))('%s', ([rule, cases]) => {
  test.for(cases)('%s', async ([, sound, written, place, words]) => {
    expect(profile).toContain(sound);
    const [line, column] = place.split(':').map(Number);
    const errors = await errorsOf(profile.replace(sound, () => written));
    expect(errors).toEqual([expect.objectContaining({ file: path, line, column, rule })]);
    expect(errors[0]?.hint).toContain(words);
  });
});

test('there are mistakes enough to speak of', () => {
  expect(Object.values(mistakes).flat().length).toBeGreaterThanOrEqual(60);
});
