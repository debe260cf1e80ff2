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
    // Where it keeps its script, it also writes async="" and hidden="", and names an element of its own "_R_".
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    // What can be had several times has one name: the operators that a form compares, ticked, kept or typed.
    'form-dup-name': 'off',
    // The one script lies on this site, where a hash would only tie a page to the build that it came with.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
} as const satisfies ConfigData;
