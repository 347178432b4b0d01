import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import { LONGEST_SCRIPT } from '../../../shared/rehearsal/material.ts';
import { useWords } from '../../app/language.tsx';
import { scriptOf } from './stageMaterial.ts';
import type { ChosenMaterial } from './useMaterial.ts';

interface ScriptDialogProps {
  readonly open: boolean;
  close(): void;
  readonly chosen: ChosenMaterial;
}

/** Where a script is pasted, written, or read from a file. Closing keeps what was typed. */
export function ScriptDialog({ open, close, chosen }: ScriptDialogProps) {
  const { material: words } = useWords().prepare;
  const { script } = chosen.material;
  const [text, setText] = useState('');
  useEffect(() => {
    if (open) setText(script?.text ?? '');
  }, [open, script]);
  const keep = () => {
    if (text !== (script?.text ?? '')) chosen.setScript(scriptOf(script?.name ?? words.script, text));
    close();
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && keep()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="script-dialog">
          <Dialog.Title>{words.scriptTitle}</Dialog.Title>
          <Dialog.Description className="quiet">{words.scriptHint}</Dialog.Description>
          <textarea
            aria-label={words.script}
            placeholder={words.scriptExample}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <p role="status" className="quiet">
            {text.length > LONGEST_SCRIPT && words.tooLong({ most: LONGEST_SCRIPT })}
          </p>
          <div className="script-deeds">
            <button
              type="button"
              onClick={() => {
                close();
                chosen.choose('script');
              }}
            >
              {words.openScript}
            </button>
            {script !== null && (
              <button
                type="button"
                onClick={() => {
                  chosen.setScript(null);
                  close();
                }}
              >
                {words.removeScript}
              </button>
            )}
            <button type="button" className="primary" onClick={keep}>
              {words.use}
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
