import { compile } from '#lib/cli/compile.ts';

/** Checks and compiles the content below the present folder, as the first step of every build. */
process.exitCode = (await compile(process.cwd())).isGood ? 0 : 1;
