import { useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../../shared/exports/formats.ts';
import { bridge } from '../../app/bridge.ts';
import { useWords } from '../../app/language.tsx';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { ActionMenu } from './ActionMenu.tsx';

type Saving = { readonly state: 'idle' | 'saving' } | { readonly state: 'saved'; readonly file: string };

/** Saves the rehearsal for other people and other programs. Where to is asked by the main process. */
export function SaveAs({ id, tell }: { readonly id: string } & Pick<Frame, 'tell'>) {
  const words = useWords().exports;
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const save = async (format: ExportFormat) => {
    setSaving({ state: 'saving' });
    try {
      const file = await call(bridge, 'rehearsals.saveAs', { id, format });
      setSaving(file === null ? { state: 'idle' } : { state: 'saved', file });
    } catch (error) {
      setSaving({ state: 'idle' });
      tell(error);
    }
  };
  return (
    <>
      <p role="status" className="quiet saved one-line">
        {saving.state === 'saving' && words.saving}
        {saving.state === 'saved' && words.saved({ file: saving.file })}
      </p>
      <ActionMenu
        name={words.open}
        disabled={saving.state === 'saving'}
        actions={EXPORT_FORMATS.map((format) => ({
          key: format,
          name: words.formats[format],
          run: () => save(format),
        }))}
      />
    </>
  );
}
