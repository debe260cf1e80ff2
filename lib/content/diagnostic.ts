export type Severity = 'error' | 'warning';

/** One mistake of an editor, at its place. `line` and `column` count from 1; `file` is relative to the content folder's parent. */
export type Diagnostic = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** `family/rule`, such as `yaml/duplicate-key`. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead; empty where the message says it. */
  readonly hint: string;
  /** The field that it concerns, where it concerns one. */
  readonly path?: DataPath;
};

/** A path into a front matter's data: keys and list indexes from the top. */
export type DataPath = readonly (string | number)[];

/**
 * Where something stands in a file; its line is looked up only when it is printed.
 * `at: 'body'` points into the prose below the front matter, at `line` and `column` of the file.
 */
export type Place = { readonly file: string } & (
  | { readonly at: 'key' | 'value'; readonly path: DataPath }
  | { readonly at: 'body'; readonly line: number; readonly column: number }
);

/** A mistake that a rule found in parsed data. */
export type Problem = Place & {
  readonly severity?: Severity;
  readonly message: string;
  readonly hint?: string;
};

/** Orders diagnostics as an editor reads them: by file, then by place. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
