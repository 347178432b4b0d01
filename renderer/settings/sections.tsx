import type { ReactNode } from 'react';
import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import type { KeyState, Settings, SettingsChange } from '../../shared/settings.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Frame } from '../app/screen.ts';
import { AudienceChoice } from '../stage/prepare/AudienceChoice.tsx';
import { About } from './About.tsx';
import { Assistant } from './assistant/Assistant.tsx';
import { Budget } from './Budget.tsx';
import { CoachChoice } from './CoachChoice.tsx';
import { CoachWhen } from './CoachWhen.tsx';
import { Consent } from './consent/Consent.tsx';
import { Sensitivities } from './habits/Sensitivities.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ModelsFolder } from './ModelsFolder.tsx';
import { Storage } from './Storage.tsx';
import { Connection } from './server/Connection.tsx';
import { WhileRehearsing } from './WhileRehearsing.tsx';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What it is found by besides its title: the words that stand in it. */
  readonly find: readonly string[];
  readonly body: ReactNode;
}

export interface SectionsOf {
  readonly settings: Settings;
  setSettings(settings: Settings): void;
  change(some: SettingsChange): void;
  readonly keyState: KeyState;
  setKey(state: KeyState): void;
  readonly query: string;
  readonly frame: Frame;
}

/** The sections of the settings, in the order in which people need them. */
export function sectionsOf(words: Words, of: SectionsOf): Section[] {
  const { settings, setSettings, change, keyState, setKey, query, frame } = of;
  const { tell, dismiss } = frame;
  const { settings: say, prepare, coaching, sensitivity, behaviors, stage } = words;
  const model = settings.provider !== 'landmarks';
  return [
    {
      id: 'rehearsing',
      title: say.sections.rehearsing,
      find: [
        prepare.audience.title,
        prepare.audience.call,
        prepare.audience.room,
        ...Object.values(say.whileRehearsing),
      ],
      body: (
        <div className="section">
          <AudienceChoice chosen={settings.audience} choose={(audience) => change({ audience })} />
          <p className="quiet">{say.rehearsingHint}</p>
          <WhileRehearsing settings={settings} change={change} />
        </div>
      ),
    },
    {
      id: 'habits',
      title: say.sections.habits,
      find: [sensitivity.title, ...BEHAVIORS.flatMap(({ id }) => [behaviors[id].name, behaviors[id].sees])],
      body: (
        <Sensitivities
          chosen={settings.sensitivities}
          change={(sensitivities) => change({ sensitivities })}
          query={query}
        />
      ),
    },
    {
      id: 'coach',
      title: say.sections.coach,
      find: [
        say.coach,
        ...Object.values(say.providers),
        ...(model
          ? [say.connection, say.key, say.model, coaching.settings.when, say.ceiling, coaching.meter.title]
          : []),
      ],
      body: (
        <>
          {/* An address belongs to the provider that it was entered for. */}
          <CoachChoice provider={settings.provider} choose={(provider) => change({ provider, baseUrl: null })} />
          {model && (
            <>
              {/* What is not saved yet belongs to the provider it was typed for. */}
              <Connection
                key={settings.provider}
                settings={settings}
                change={change}
                keyState={keyState}
                setKey={setKey}
                tell={tell}
                dismiss={dismiss}
              />
              <CoachWhen settings={settings} change={change} />
              <Budget settings={settings} change={change} tell={tell} />
            </>
          )}
        </>
      ),
    },
    {
      id: 'privacy',
      title: say.sections.privacy,
      find: [say.stays, stage.privacy, ...(model ? [say.consentTitle] : [])],
      body: (
        <>
          <p className="section">{say.stays}</p>
          {model && <Consent settings={settings} changed={setSettings} tell={tell} />}
        </>
      ),
    },
    {
      id: 'assistant',
      title: words.assistant.section,
      find: [words.assistant.what, words.assistant.allow, words.assistant.connect, 'MCP'],
      body: <Assistant settings={settings} changed={setSettings} tell={tell} dismiss={dismiss} />,
    },
    {
      id: 'storage',
      title: say.sections.storage,
      find: [say.folder, say.showFolder, say.models],
      body: (
        <>
          <Storage tell={tell} />
          <ModelsFolder settings={settings} changed={setSettings} tell={tell} dismiss={dismiss} />
        </>
      ),
    },
    {
      id: 'language',
      title: say.sections.language,
      find: ['English', '한국어'],
      body: <LanguageChoice choose={frame.chooseLanguage} />,
    },
    { id: 'about', title: say.sections.about, find: [say.license], body: <About tell={tell} /> },
  ];
}
