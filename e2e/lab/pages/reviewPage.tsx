import { createRoot } from 'react-dom/client';
import '../../../renderer/fonts.css';
import '../../../renderer/tokens.css';
import '../../../renderer/app/base.css';
import './review.css';
import { LanguageProvider } from '../../../renderer/app/language.tsx';
import { Review } from './Review.tsx';

/** The page that `npm run eval -- --review` opens in the person's own browser. */
const language = navigator.language.startsWith('ko') ? 'ko' : 'en';
document.documentElement.lang = language;
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <LanguageProvider language={language}>
      <Review language={language} />
    </LanguageProvider>,
  );
}
