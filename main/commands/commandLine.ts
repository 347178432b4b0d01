/** A command and what follows it, as given on the command line of the app. */
export interface CommandLine {
  readonly command: 'analyze' | 'bench' | null;
  readonly argv: readonly string[];
}

/**
 * Finds the command in the arguments of the process. Before it stand the program, the app's folder (while developing)
 * and Chromium's switches; what follows it belongs to the command.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const index = args.findIndex((argument, place) => place > 0 && (argument === 'analyze' || argument === 'bench'));
  const command = args[index];
  if (command !== 'analyze' && command !== 'bench') return { command: null, argv: [] };
  return { command, argv: args.slice(index + 1) };
}
