import { type BenchOptions, type BenchResult, runBench } from './runBench.ts';

declare global {
  interface Window {
    /** Called by the bench command in its hidden window. */
    runBench: (options: BenchOptions) => Promise<BenchResult>;
  }
}

window.runBench = runBench;
