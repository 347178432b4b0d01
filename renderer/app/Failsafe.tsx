import { Component, type ReactNode } from 'react';
import { languageFor } from '../../shared/words/language/languageFor.ts';
import { wordsFor } from '../../shared/words/words.ts';

/** Shows a sentence instead of an empty window when a screen breaks. */
export class Failsafe extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const language = languageFor(document.documentElement.lang);
    return (
      <main className="notice" role="alert">
        {wordsFor(language).app.broken}
      </main>
    );
  }
}
