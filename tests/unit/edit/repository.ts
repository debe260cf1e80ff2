import { execFileSync } from 'node:child_process';

/** Runs git in a folder as nobody in particular, untouched by the settings of this machine. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Editor',
      GIT_AUTHOR_EMAIL: 'editor@example.com',
      GIT_COMMITTER_NAME: 'Editor',
      GIT_COMMITTER_EMAIL: 'editor@example.com',
    },
  });
}

/** Makes a folder a repository whose first commit holds what is there. */
export function initialise(root: string): void {
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root);
}

/** Commits everything below a folder. */
export function commit(root: string): void {
  git(root, 'add', '--all', '.');
  git(root, 'commit', '--quiet', '--message', 'Content');
}
