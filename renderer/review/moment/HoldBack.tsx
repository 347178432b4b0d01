import { useWords } from '../../app/language.tsx';

/** Keeps one moment on this computer, or lets it go. */
export function HoldBack({ heldBack, change }: { heldBack: boolean; change(heldBack: boolean): void }) {
  const words = useWords().coaching.hold;
  return (
    <>
      {heldBack && <p>{words.held}</p>}
      <button type="button" className="small" aria-pressed={heldBack} onClick={() => change(!heldBack)}>
        {heldBack ? words.allow : words.holdBack}
      </button>
    </>
  );
}
