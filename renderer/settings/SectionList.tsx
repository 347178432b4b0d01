import { Toolbar } from '@base-ui/react/toolbar';
import { useEffect, useState } from 'react';
import { useWords } from '../app/language.tsx';
import type { Section } from './sections.tsx';

/** The way to each section; with the arrow keys from one to the next. The one that is in sight is marked. */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const words = useWords().settings;
  const [current, setCurrent] = useState<string | null>(null);
  const ids = sections.map(({ id }) => id).join(' ');
  useEffect(() => {
    // In sight is what crosses the upper third of the window.
    const watch = new IntersectionObserver(
      (entries) => {
        const reached = entries.find(({ isIntersecting }) => isIntersecting);
        if (reached) setCurrent(reached.target.id);
      },
      { rootMargin: '-15% 0px -70% 0px' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(`section-${id}`);
      if (section !== null) watch.observe(section);
    }
    return () => watch.disconnect();
  }, [ids]);
  const goTo = (id: string) => {
    setCurrent(`section-${id}`);
    document.getElementById(`section-${id}`)?.scrollIntoView({ block: 'start' });
    document.getElementById(`title-${id}`)?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={words.navigation}>
      <Toolbar.Root orientation="vertical" aria-label={words.navigation} className="section-list">
        {sections.map(({ id, title }) => (
          <Toolbar.Button
            key={id}
            aria-current={current === `section-${id}` ? 'true' : undefined}
            onClick={() => goTo(id)}
          >
            {title}
          </Toolbar.Button>
        ))}
      </Toolbar.Root>
    </nav>
  );
}
