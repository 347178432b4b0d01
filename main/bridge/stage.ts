import type { PushPayload } from '../../shared/bridge.ts';
import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

/** The slides on the audience's display: the stage says which one, the window there asks and is told. */
export function stageCalls({ around }: Pick<Parts, 'around'>): HandlersOf<'stage'> {
  let now: PushPayload<'slide'>['slide'] = null;
  return {
    'stage.present': (slide) => {
      now = slide;
      if (slide === null) around.slidesWindow.hide();
      else if (!around.slidesWindow.show()) return 'one-display';
      around.push('slide', { slide });
      return 'shown';
    },
    'stage.presented': () => now,
  };
}
