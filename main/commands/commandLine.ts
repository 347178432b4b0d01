/** A command and what follows it, as given on the command line of the app. */
export interface CommandLine {
  readonly command: string | null;
  readonly argv: readonly string[];
}

/**
 * Finds one of `commands` in the arguments of the process. Before it stand the program, the app's folder (while developing)
 * and Chromium's switches; what follows it belongs to the command.
 */
export function readCommandLine(args: readonly string[], commands: readonly string[]): CommandLine {
  const index = args.findIndex((argument, place) => place > 0 && commands.includes(argument));
  const command = args[index];
  return command === undefined ? { command: null, argv: [] } : { command, argv: args.slice(index + 1) };
}

/**
 * The files that an app without a command is opened with, as the system does it for "open with": what follows the program and is no
 * switch.
 *
 * @param isPackaged While developing, the app's own folder stands there too: then films come by the command `open`.
 */
export function filesNamed(args: readonly string[], isPackaged: boolean): string[] {
  return isPackaged ? args.slice(1).filter((argument) => !argument.startsWith('-')) : [];
}
