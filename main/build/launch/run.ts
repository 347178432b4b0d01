import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Where the output goes: to this terminal, there only if it fails, or nowhere. */
  readonly output?: 'shown' | 'shown if it fails' | 'hidden';
}

/** Runs a program to its end and gives its exit code. Rejects when it cannot be started. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<number> {
  const { output = 'shown', cwd, env } = options;
  const where = { shown: 'inherit', 'shown if it fails': 'pipe', hidden: 'ignore' } as const;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', where[output], where[output]],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => written.push(part));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const ended = code ?? (signal === 'SIGINT' ? 130 : 1);
      if (ended !== 0) process.stderr.write(Buffer.concat(written));
      resolve(ended);
    });
  });
}

/** Like `run`, but a failure is an error that names the program. */
export async function mustRun(program: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const code = await run(program, args, options);
  if (code !== 0) throw new Error(`"${program} ${args.join(' ')}" ended with code ${code}.`);
}
