import { lookAlike } from './lookAlike.ts';
import { runBench } from './runBench.ts';

declare global {
  interface Window {
    /** Called by the bench command in its hidden window. */
    runBench: typeof runBench;
    /** Called by the test that compares model bundles. */
    lookAlike: typeof lookAlike;
  }
}

window.runBench = runBench;
window.lookAlike = lookAlike;
