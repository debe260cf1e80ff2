/**
 * Runs a command in the folder of the project; its number becomes the exit code. A plain Error tells the user what
 * to do and is printed as one line; any other is a mistake of ours and keeps its stack.
 */
export async function main(command: (root: string) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.cwd());
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
    process.exitCode = 1;
  }
}
