import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Where the output goes: to this terminal, or nowhere. */
  readonly output?: 'shown' | 'hidden';
}

/** Runs a program to its end and gives its exit code. Rejects when it cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const output = options.output === 'hidden' ? 'ignore' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Like `run`, but a failure is an error that names the program. */
export async function mustRun(program: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const code = await run(program, args, options);
  if (code !== 0) throw new Error(`"${program} ${args.join(' ')}" ended with code ${code}.`);
}
