import { useEffect, useState } from 'react';
import type { Settings as Chosen, KeyState, SettingsChange } from '../../shared/settings.ts';
import { isFound } from '../../shared/talks/search.ts';
import { bridge } from '../app/bridge.ts';
import { useKeys } from '../app/keys/useKeys.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import { SectionList } from './SectionList.tsx';
import { sectionsOf } from './sections.tsx';
import './Settings.css';

/** Everything that can be chosen once and for all, in sections, with a search through them. */
export function Settings(frame: Frame) {
  const { tell, dismiss } = frame;
  const words = useWords();
  const [settings, setSettings] = useState<Chosen | null>(null);
  const [key, setKey] = useState<KeyState>('none');
  const [query, setQuery] = useState('');
  useKeys({ '/': () => document.getElementById('search-settings')?.focus() });
  useEffect(() => {
    call(bridge, 'settings.read', undefined).then((read) => {
      setSettings(read.settings);
      setKey(read.key);
    }, tell);
  }, [tell]);
  if (settings === null) return <main className="settings" />;
  const change = (some: SettingsChange) => {
    dismiss();
    call(bridge, 'settings.write', some).then((next) => {
      setSettings(next);
      // A key belongs to one server: with another one there may be none.
      if ('provider' in some || 'baseUrl' in some)
        call(bridge, 'settings.read', undefined).then((read) => setKey(read.key), tell);
    }, tell);
  };
  const sections = sectionsOf(words, { settings, setSettings, change, keyState: key, setKey, query, frame });
  const found = sections.filter(({ title, find }) => isFound([title, ...find].join(' '), query));
  return (
    <main className="settings">
      <h1>{words.settings.title}</h1>
      <aside>
        <input
          type="search"
          id="search-settings"
          aria-label={words.settings.search}
          placeholder={words.settings.search}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SectionList sections={found} />
        <p role="status" className="quiet">
          {found.length === 0 && words.settings.nothingFound}
        </p>
      </aside>
      <div className="column">
        {found.map(({ id, title, body }) => (
          <section key={id} id={`section-${id}`} aria-labelledby={`title-${id}`} className="settings-section">
            <h2 id={`title-${id}`} tabIndex={-1}>
              {title}
            </h2>
            {body}
          </section>
        ))}
      </div>
    </main>
  );
}
