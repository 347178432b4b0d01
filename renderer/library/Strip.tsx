import { Icon } from '../app/Icon.tsx';
import './Strip.css';

interface StripProps {
  readonly id: string;
  /** File name of a strip; nothing when there is none. */
  readonly strip: string | null | undefined;
}

/** The middle one of a strip's three pictures, small. It says nothing by itself: what stands beside it does. */
export function Strip({ id, strip }: StripProps) {
  return (
    <span className="strip">
      {!strip && <Icon name="camera" />}
      {strip && <img src={`app://greenroom/rehearsals/${id}/strips/${strip}`} alt="" loading="lazy" decoding="async" />}
    </span>
  );
}
