import { beforeAll, expect, test } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { checkContent } from '#lib/rules/check.ts';
import { compileSearch } from '#lib/search/compile.ts';
import type { Search } from '#lib/search/search.ts';
import { createSearch } from '#lib/search/search.ts';
import { pathOf } from '#lib/site/routes.ts';

/** What people type, each with the page of the site's own content that must come first. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Countries and regions: names in many languages, codes, pinyin, slips.
  '/japan': [
    'Japan',
    'japan',
    'JAPAN',
    '日本',
    'にほん 日本',
    'JP',
    'Ri ben',
    'riben',
    'japon',
    'Япония',
    '일본',
    'Japna',
    'gift data japan',
    '日本 热点',
    'hotspot in japan',
  ],
  '/hong-kong': [
    'Hong Kong',
    'hongkong',
    'hong-kong',
    '香港',
    'HK',
    'xianggang',
    'xiang gang',
    'Гонконг',
    '香港 转赠',
    '香港流量转赠',
  ],
  '/switzerland': [
    'Switzerland',
    'Schweiz',
    'Suisse',
    'Svizzera',
    '瑞士',
    'スイス',
    'ruishi',
    'CH',
    'Swizerland',
  ],
  '/canada': [
    'Canada',
    '加拿大',
    'jianada',
    'カナダ',
    'Kanada',
    'CA',
    'canda',
    'can I gift data in canada',
    'share data Canada',
  ],
  '/russia': ['Russia', 'Россия', 'россия', '俄罗斯', '俄羅斯', 'eluosi', 'Russie', 'RU'],
  // Operators: names, native names, aliases, slugs, former names, slips, with their country.
  '/japan/kddi-au': [
    'au',
    'AU',
    'KDDI',
    'kddi-au',
    'エーユー',
    'えーゆー',
    'ａｕ',
    'au 日本',
    'au Japan',
    'kddi japan',
    'gift data au',
  ],
  '/japan/ntt-docomo': [
    'docomo',
    'docmo',
    'docomoo',
    'ドコモ',
    'どこも',
    'NTTドコモ',
    'ntt docomo',
    '都科摩',
    'docomo 日本',
  ],
  '/japan/softbank': ['SoftBank', 'soft bank', 'ソフトバンク', '软银', '軟銀', 'ruanyin', 'sofbank'],
  '/japan/rakuten-mobile': ['Rakuten', '楽天', '楽天モバイル', '乐天', '樂天', 'letian', 'racuten'],
  '/japan/mineo': ['mineo', 'マイネオ'],
  '/japan/y-mobile': ['Y!mobile', 'ymobile', 'y mobile', 'ワイモバイル'],
  '/japan/iijmio': ['iijmio', 'IIJ', 'みおふぉん'],
  '/japan/povo': ['povo', 'povo 2.0', 'ポヴォ'],
  '/hong-kong/csl': ['csl', 'csl.'],
  '/hong-kong/3hk': ['3HK', '3香港', 'Three Hong Kong', '3'],
  '/hong-kong/1o1o': ['1O1O', '1010'],
  '/hong-kong/smartone': ['SmarTone', '數碼通', '数码通', 'shumatong', 'smartoone'],
  '/hong-kong/china-mobile-hong-kong': ['CMHK', '中国移动香港', '中國移動香港', '中国移动', 'china mobile'],
  '/hong-kong/china-unicom-hong-kong': ['CUniq', '中国联通', 'china unicom'],
  '/canada/fizz': ['Fizz', 'fiz', 'fizz canada', 'fizz 加拿大', 'can I share data at fizz'],
  '/canada/videotron': ['Vidéotron', 'videotron', 'videtron'],
  '/canada/rogers': ['Rogers', 'rogres', '罗杰斯', 'rogers wireless'],
  '/canada/telus': ['Telus', '研科', 'telsu'],
  '/russia/mts': ['МТС', 'мтс', 'MTS', 'mts russia', 'МТС Россия', 'mts 俄罗斯'],
  '/russia/beeline': ['Билайн', 'билайн', 'beeline', 'Вымпелком', 'белайн', 'beline'],
  '/russia/megafon': ['МегаФон', 'megafon', 'мегафон', 'megaphone'],
  '/russia/t2': ['T2', 'Tele2', 'Теле2', 'т2'],
  '/switzerland/swisscom': [
    'Swisscom',
    '瑞士电信',
    '瑞士電信',
    'swiscom',
    'ruishi dianxin',
    'ruidian dianxin',
  ],
  '/switzerland/salt': ['Salt', 'salt mobile', 'orange switzerland'],
  '/switzerland/galaxus-mobile': ['Galaxus', 'digitec connect'],
  // Travel eSIMs.
  '/travel/airalo': ['Airalo', 'airlao', 'airalo esim'],
  '/travel/holafly': ['Holafly', 'holaflay', 'hola fly'],
  '/travel/trip-com': ['trip.com', 'trip com'],
  '/travel/1global': ['1GLOBAL', 'Truphone'],
  '/travel': ['travel eSIM', '旅行 eSIM'],
  // Ways out, questions, guides, pages.
  '/ways/hotspot': ['hotspot', 'share a hotspot', 'hotspto'],
  '/ways/gift': ['gift', 'gift data'],
  '/ways/roaming': ['roaming', '漫游'],
  '/ways/public-wifi': ['public wifi', 'wi-fi'],
  '/answers/rollover': ['rollover', 'roll over'],
  '/guides/what-an-esim-is': ['what an esim is', 'what is an esim'],
  '/about/privacy': ['privacy', '隐私'],
  '/about/method': ['method'],
  '/ask': ['ask', 'ask what to do', '问办法', '流量用完了怎么办'],
  '/compare': ['compare', 'compare operators', '对比'],
};

const queries = Object.entries(expected).flatMap(([page, texts]) => texts.map((text) => ({ text, page })));

let search: Search;

beforeAll(async () => {
  const { documents } = await checkContent(process.cwd(), '2026-11-21');
  search = createSearch(compileSearch(buildCatalogue(documents)));
});

const firstThree = (text: string) =>
  search(text)
    .hits.slice(0, 3)
    .map(({ entry }) => pathOf(entry.route));

test.for(queries)('"$text" finds $page among the first three', ({ text, page }) => {
  expect(firstThree(text)).toContain(page);
});

test('at least 95 of 100 queries have their page first', () => {
  const missed = queries.filter(({ text, page }) => firstThree(text)[0] !== page);
  expect(queries.length).toBeGreaterThanOrEqual(80);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(queries.length * 0.05);
});

test.for([
  ['France', 'FR'],
  ['泰国', 'TH'],
  ['泰國', 'TH'],
  ['taiguo', 'TH'],
  ['Deutschland', 'DE'],
])('"%s" is known as a country that the site does not cover', ([name = '', code]) => {
  expect(search(name).uncovered).toBe(code);
});

test('a covered country is never called uncovered', () => {
  for (const name of ['Japan', 'スイス', 'HK']) expect(search(name).uncovered).toBeUndefined();
});

test('what nobody could mean finds nothing, and names no page as similar', () => {
  expect(search('qqqqwwwwzzzz')).toEqual({ hits: [], isCut: false, uncovered: undefined, nearest: [] });
  expect(search('!!! …').hits).toEqual([]);
  expect(search('zzzz').hits).toEqual([]);
});
