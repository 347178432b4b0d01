import { memo, useEffect, useRef, useState } from 'react';
import { nextSpeed, spokenMs } from '../../../shared/rehearsal/pace.ts';
import { useKeys } from '../../app/keys/useKeys.ts';
import { useWords } from '../../app/language.tsx';
import './Prompter.css';

interface PrompterProps {
  readonly text: string;
  /** Nothing scrolls by itself meanwhile. */
  readonly paused: boolean;
}

/** Of its height, that a key moves it by: what was below can be read, and the eye finds where it was. */
const STEP = 0.3;

/** The script, moved by hand or by itself: at the pace of a calm speaker, times what the speaker chose. Drawn anew only when it is another one. */
export const Prompter = memo(function Prompter({ text, paused }: PrompterProps) {
  const words = useWords().stage;
  const pane = useRef<HTMLElement>(null);
  const [scrolling, setScrolling] = useState(false);
  const [speed, setSpeed] = useState(1);
  const move = (share: number) => {
    const { current } = pane;
    current?.scrollBy({ top: current.clientHeight * share, behavior: 'auto' });
  };
  const faster = (direction: 1 | -1) => setSpeed((before) => nextSpeed(before, direction));
  useKeys({
    s: () => setScrolling(!scrolling),
    ArrowDown: () => move(STEP),
    ArrowUp: () => move(-STEP),
    '+': () => faster(1),
    '=': () => faster(1),
    '-': () => faster(-1),
  });
  useEffect(() => {
    const { current } = pane;
    if (!scrolling || paused || current === null) return;
    const lasts = spokenMs(text) / speed;
    let last: number | undefined;
    // A pane only scrolls by whole pixels: the rest is kept for the next frame.
    let rest = 0;
    let frame = 0;
    const step = (nowMs: number) => {
      rest += ((nowMs - (last ?? nowMs)) / lasts) * (current.scrollHeight - current.clientHeight);
      last = nowMs;
      current.scrollTop += Math.trunc(rest);
      rest -= Math.trunc(rest);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [scrolling, paused, speed, text]);

  return (
    <div className="prompter">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section ref={pane} aria-label={words.script} tabIndex={0}>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </section>
      <div className="prompter-deeds">
        <button type="button" className="small" aria-pressed={scrolling} onClick={() => setScrolling(!scrolling)}>
          {words.scroll} <kbd>S</kbd>
        </button>
        <button type="button" className="small" aria-label={words.slower} onClick={() => faster(-1)}>
          −
        </button>
        <output>{words.speed({ speed })}</output>
        <button type="button" className="small" aria-label={words.faster} onClick={() => faster(1)}>
          +
        </button>
      </div>
    </div>
  );
});
