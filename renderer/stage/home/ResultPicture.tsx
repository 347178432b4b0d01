import { useWords } from '../../app/language.tsx';

type Bar = readonly [from: number, width: number, severity: number];

/** Drawn, not recorded: in percent of the talk, and how strong (0..1). */
const LANES: readonly { behavior: 'steady-gaze' | 'open-gesture' | 'looking-down' | 'arms-crossed'; bars: Bar[] }[] = [
  {
    behavior: 'steady-gaze',
    bars: [
      [3, 22, 0.6],
      [48, 30, 0.9],
    ],
  },
  {
    behavior: 'open-gesture',
    bars: [
      [10, 14, 0.5],
      [66, 26, 0.8],
    ],
  },
  {
    behavior: 'looking-down',
    bars: [
      [28, 6, 0.4],
      [40, 5, 0.7],
      [84, 4, 0.3],
    ],
  },
  { behavior: 'arms-crossed', bars: [[33, 12, 1]] },
];
const PLAYHEAD = 37;

/** What a result looks like, drawn with the shapes of the review: film, card, lanes. */
export function ResultPicture() {
  const words = useWords();
  const { 'arms-crossed': chosen } = words.behaviors;
  return (
    <figure className="result">
      <div className="result-drawn" role="img" aria-label={words.home.resultShown}>
        <div aria-hidden="true" className="result-top">
          <svg className="result-film drawn" viewBox="0 0 320 180" aria-hidden="true">
            <circle cx="160" cy="66" r="27" className="skin" />
            <path d="M92 180c0-52 26-84 68-84s68 32 68 84z" className="shirt" />
            <path d="M110 152c24-3 46-12 66-26M210 152c-24-3-46-12-66-26" className="arms" />
          </svg>
          <div className="result-card">
            <strong>{chosen.name}</strong>
            <p>{chosen.sees}</p>
            <h3>{words.review.tries}</h3>
            <p className="try">{chosen.exercise}</p>
          </div>
        </div>
        <div aria-hidden="true" className="result-lanes">
          {LANES.map(({ behavior, bars }) => (
            <div key={behavior} className={behavior === 'steady-gaze' || behavior === 'open-gesture' ? 'good' : 'look'}>
              <span>{words.behaviors[behavior].name}</span>
              <svg className="drawn" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                {bars.map(([x, width, severity]) => (
                  <rect key={x} x={x} y={10 - (4 + 6 * severity)} width={width} height={4 + 6 * severity} rx="0.6" />
                ))}
                <line x1={PLAYHEAD} x2={PLAYHEAD} y1="0" y2="10" />
              </svg>
            </div>
          ))}
        </div>
      </div>
      <figcaption className="quiet">{words.home.result}</figcaption>
    </figure>
  );
}
