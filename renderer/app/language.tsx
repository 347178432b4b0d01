import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import { type Words, wordsFor } from '../../shared/words/words.ts';

const Chosen = createContext<Language>('en');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <Chosen value={language}>{children}</Chosen>;
}

export function useLanguage(): Language {
  return useContext(Chosen);
}

export function useWords(): Words {
  return wordsFor(useLanguage());
}
