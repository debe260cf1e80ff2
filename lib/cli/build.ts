import { markBuilt, unmarkBuilt } from './built.ts';
import { run } from './child.ts';
import { compile } from './compile.ts';
import { hashOfInputs } from './inputs.ts';
import { main } from './main.ts';

/** Builds the site in `root` and answers with an exit code. Content with errors is never built. */
async function build(root: string): Promise<number> {
  // Taken first: a file that changes during the build makes the next start build again.
  const inputs = hashOfInputs(root, process.env);
  unmarkBuilt(root);

  console.log('Checking the content …');
  if (!(await compile(root)).isGood) {
    console.error('Nothing was built: mend the errors above first.');
    return 1;
  }
  console.log('Building the pages …');
  const code = await run('next', ['build']);
  if (code === 0) markBuilt(root, inputs);
  return code;
}

await main(build);
