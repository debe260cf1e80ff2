/** A file or folder that a run keeps for people to fetch. */
export type Artefact = { readonly id: number; readonly name: string };

/** The repository of this project on its host, as a job of GitHub Actions may ask and change it. */
export type Host = {
  /** `owner/name`. */
  readonly repository: string;
  /** The address that people open, without a slash at the end. */
  readonly address: string;
  /** All entries of a list below the repository; `query` narrows it. */
  readonly list: <T>(path: string, query?: Readonly<Record<string, string>>) => Promise<readonly T[]>;
  /** What a run of a workflow keeps. */
  readonly artefactsOf: (run: number) => Promise<readonly Artefact[]>;
  /** Creates or changes something below the repository. */
  readonly send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<void>;
};

const pageSize = 100;

/** Connects to the host that the variables of GitHub Actions name. Throws an Error when one of them is missing. */
export function connect(environment: Readonly<Record<string, string | undefined>>): Host {
  const need = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') {
      throw new Error(`${name} is not set; this command is for a job of GitHub Actions (.github/workflows).`);
    }
    return value;
  };
  const repository = need('GITHUB_REPOSITORY');
  const base = `${need('GITHUB_API_URL')}/repos/${repository}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${need('GITHUB_TOKEN')}`,
    'x-github-api-version': '2022-11-28',
  };
  const ask = async (method: string, address: string, body?: unknown): Promise<Response> => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(address, { method, headers, ...content });
    if (response.ok) return response;
    throw new Error(
      `${method} ${address} was answered with ${String(response.status)}: ${await response.text()}`,
    );
  };
  return {
    repository,
    address: `${need('GITHUB_SERVER_URL')}/${repository}`,
    async list<T>(path: string, query: Readonly<Record<string, string>> = {}) {
      const entries: T[] = [];
      for (let page = 1; entries.length === (page - 1) * pageSize; page += 1) {
        const parameters = new URLSearchParams({ ...query, per_page: String(pageSize), page: String(page) });
        const response = await ask('GET', `${base}/${path}?${parameters.toString()}`);
        const found = (await response.json()) as readonly T[];
        if (found.length === 0) break;
        entries.push(...found);
      }
      return entries;
    },
    async artefactsOf(run) {
      const response = await ask(
        'GET',
        `${base}/actions/runs/${String(run)}/artifacts?per_page=${String(pageSize)}`,
      );
      const { artifacts } = (await response.json()) as { readonly artifacts: readonly Artefact[] };
      return artifacts;
    },
    async send(method, path, body) {
      await ask(method, `${base}/${path}`, body);
    },
  };
}
