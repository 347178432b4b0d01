import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useWords } from '../language.tsx';
import type { Screen } from '../screen.ts';
import { EVERYWHERE, SHORTCUTS, type Shortcut } from './shortcuts.ts';
import { useKeys } from './useKeys.ts';
import './CheatSheet.css';

/** The keys of the screen that one is on, when somebody asks for them with `?`. */
export function CheatSheet({ screen }: { screen: Screen['kind'] }) {
  const words = useWords().keys;
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(!open) });
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          className="cheat-sheet"
          // A dialog keeps the keys of the screen behind it; the one that opened this closes it.
          onKeyDown={({ key }) => {
            if (key === '?') setOpen(false);
          }}
        >
          <Dialog.Title>{words.title}</Dialog.Title>
          {SHORTCUTS[screen].length > 0 && <List shortcuts={SHORTCUTS[screen]} />}
          <h3>{words.everywhere}</h3>
          <List shortcuts={EVERYWHERE} />
          <Dialog.Close>{words.close}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function List({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const words = useWords().keys;
  return (
    <dl>
      {shortcuts.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => {
              const name = typeof key === 'string' ? words.names[key] : key.label;
              return <kbd key={name}>{name}</kbd>;
            })}
          </dt>
          <dd>{words.does[does]}</dd>
        </div>
      ))}
    </dl>
  );
}
