const COMMANDS = ['open', 'films', 'analyze', 'bench', 'track'] as const;
type Command = (typeof COMMANDS)[number];

/** A command and what follows it, as given on the command line of the app. */
export interface CommandLine {
  readonly command: Command | null;
  readonly argv: readonly string[];
}

function isCommand(argument: string | undefined): argument is Command {
  return COMMANDS.some((command) => command === argument);
}

/**
 * Finds the command in the arguments of the process. Before it stand the program, the app's folder (while developing)
 * and Chromium's switches; what follows it belongs to the command.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const index = args.findIndex((argument, place) => place > 0 && isCommand(argument));
  const command = args[index];
  return isCommand(command) ? { command, argv: args.slice(index + 1) } : { command: null, argv: [] };
}
