import type { ConfigData } from 'html-validate';

/** What every page must be: valid by the HTML standard and, where markup alone can tell, accessible. */
export const htmlRules = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Names of operators are as long as they are; where a search engine has less room, it cuts.
    'long-title': 'off',
    // React writes charSet, <br/> and hidden="", which the HTML standard reads as charset, <br> and hidden.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    // The one script lies on this site, where a hash would only tie a page to the build that it came with.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
} as const satisfies ConfigData;
