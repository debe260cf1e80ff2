declare module '@adobe/structured-data-validator' {
  /** Something that a search engine would object to. */
  type Issue = {
    readonly rootType: string;
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
  };
  class Validator {
    /** Takes nodes by their types; it writes into them. */
    validate(extracted: { readonly jsonld: Readonly<Record<string, readonly unknown[]>> }): Promise<Issue[]>;
  }
  export = Validator;
}
