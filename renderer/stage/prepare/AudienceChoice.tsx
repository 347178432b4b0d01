import type { Audience } from '../../../shared/rehearsal/audience.ts';
import { useWords } from '../../app/language.tsx';
import './AudienceChoice.css';

/** A second place to look at is shown in a calibration that no screen asks for yet: who has not chosen it elsewhere is not offered it. */
const OFFERED: readonly Audience[] = ['call', 'room'];

interface AudienceChoiceProps {
  readonly chosen: Audience;
  choose(audience: Audience): void;
}

/** Where the audience is: it decides what counts as looking at it. */
export function AudienceChoice({ chosen, choose }: AudienceChoiceProps) {
  const words = useWords().prepare.audience;
  const offered = OFFERED.includes(chosen) ? OFFERED : [...OFFERED, chosen];
  const means = { call: words.callMeans, room: words.roomMeans, screen: words.screenMeans };
  return (
    <fieldset className="audience">
      <legend>{words.title}</legend>
      {offered.map((each) => (
        <label key={each} className={each === chosen ? 'chosen' : ''}>
          <input type="radio" name="audience" checked={each === chosen} onChange={() => choose(each)} />
          <Seats audience={each} />
          <strong>{words[each]}</strong>
          <span className="quiet">{means[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The speaker below, the camera above, and where people sit. */
function Seats({ audience }: { audience: Audience }) {
  const seats = { call: [0], room: [-35, -12, 12, 35], screen: [0, 50] }[audience];
  return (
    <svg className="drawn" width="44" height="34" viewBox="0 0 44 34" aria-hidden="true">
      <circle cx="22" cy="28" r="4" className="speaker" />
      {seats.map((degrees) => {
        const [x, y] = [22 + 21 * Math.sin((degrees * Math.PI) / 180), 28 - 21 * Math.cos((degrees * Math.PI) / 180)];
        return audience === 'room' ? (
          <circle key={degrees} cx={x} cy={y} r="3" />
        ) : (
          <rect key={degrees} x={x - 5} y={y - 3} width="10" height="7" rx="1.5" />
        );
      })}
    </svg>
  );
}
