import { start } from '../../main/start.ts';
import { runBench } from '../bench/benchCommand.ts';
import { runLibraryBench } from '../bench/benchLibrary.ts';
import { runReviewBench } from '../bench/benchReview.ts';
import { runStills } from '../lab/people/stills/runStills.ts';
import { runTrack } from '../lab/tracks/runTrack.ts';
import { forTests } from './forTests.ts';
import { showPage } from './showPage.ts';

// The app with what only tests, the laboratory and the bench need of it.
start({
  commands: {
    bench: runBench,
    review: runReviewBench,
    library: runLibraryBench,
    track: runTrack,
    still: runStills,
    page: showPage,
  },
  ...forTests(process.env),
});
