import { BEHAVIORS, type BehaviorId } from '../../../shared/behaviors/catalogue.ts';
import { DRAWINGS } from './drawings.ts';
import './BehaviorDrawing.css';

const EYES = [
  [21.5, 13],
  [26.5, 13],
] as const;
const BODY = 'M12 46c0-14 4-21 12-21s12 7 12 21';

/** What a behavior looks like, small. Its name stands beside it. */
export function BehaviorDrawing({ behavior }: { behavior: BehaviorId }) {
  const { place, head = [24, 13], eyes = EYES, empty, body = BODY, arms = '', mark, framed } = DRAWINGS[behavior];
  const [x, y] = head;
  const kind = BEHAVIORS.find(({ id }) => id === behavior)?.kind;
  return (
    <svg className={`behavior-drawing drawn ${kind}`} width="48" height="48" viewBox="0 0 48 48" aria-hidden="true">
      <g clipPath="inset(0)">
        {framed && <rect x="4" y="6" width="40" height="36" rx="3" className="frame" />}
        {!empty && (
          <g transform={place}>
            <circle cx={x} cy={y} r="7" className={eyes.length === 0 ? 'back' : ''} />
            {eyes.map(([eyeX, eyeY]) => (
              <path key={eyeX} d={`M${eyeX} ${eyeY}h.01`} className="eye" />
            ))}
            <path d={body} />
            <path d={arms} />
          </g>
        )}
        <path d={mark} className="mark" />
      </g>
    </svg>
  );
}
