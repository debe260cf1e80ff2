import { amounts } from './amounts.ts';
import { confidence } from './confidence.ts';
import { dates } from './dates.ts';
import { families } from './families.ts';
import { history } from './history.ts';
import { prose } from './prose.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sources } from './sources.ts';
import { translations } from './translations.ts';
import { trustedSites } from './trusted-sites.ts';
import { verdicts } from './verdicts.ts';

/** Every rule across fields and files, in the order in which an editor would mend what they find. */
export const rules: readonly Rule[] = [
  references,
  redirects,
  families,
  verdicts,
  sources,
  trustedSites,
  dates,
  amounts,
  confidence,
  history,
  prose,
  translations,
];
