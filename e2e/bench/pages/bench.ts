import { copyAlike, copyAlikeOfCamera } from './copyAlike.ts';
import { lookAlike } from './lookAlike.ts';
import { runBench } from './runBench.ts';

declare global {
  interface Window {
    /** Called by the bench command in its hidden window. */
    runBench: typeof runBench;
    /** Called by the test that compares model bundles. */
    lookAlike: typeof lookAlike;
    /** Called by the test that compares what is copied with what is drawn. */
    copyAlike: typeof copyAlike;
    copyAlikeOfCamera: typeof copyAlikeOfCamera;
  }
}

window.runBench = runBench;
window.lookAlike = lookAlike;
window.copyAlike = copyAlike;
window.copyAlikeOfCamera = copyAlikeOfCamera;
