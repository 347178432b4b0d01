import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { type CardWords, cardPicture } from './cardPicture.ts';

/** Puts the card of a moment on the clipboard, as a picture. */
export function CopyCard({ words: card, tell }: { readonly words: CardWords } & Pick<Frame, 'tell'>) {
  const { copyCard: words } = useWords().review;
  const language = useLanguage();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': cardPicture(card, language) })]);
      setIsCopied(true);
    } catch (error) {
      tell(error);
    }
  };
  return (
    <p className="copy-card">
      <button type="button" className="small" onClick={copy}>
        {words.copy}
      </button>{' '}
      <span role="status" className="quiet">
        {isCopied && words.copied}
      </span>
    </p>
  );
}
