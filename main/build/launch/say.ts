/** One line to the person at the terminal; stdout stays free for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
