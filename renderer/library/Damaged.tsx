import { bridge } from '../app/bridge.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';

/** Folders that cannot be read: said in a line, because what cannot be shown must not simply be missing. */
export function Damaged({ ids, tell }: { ids: readonly string[] } & Pick<Frame, 'tell'>) {
  const words = useWords().library;
  const [first] = ids;
  return (
    <div className="damaged">
      <p title={ids.join('\n')}>{words.damaged({ count: ids.length })}</p>
      {first !== undefined && (
        <button type="button" className="small" onClick={() => call(bridge, 'rehearsals.reveal', first).catch(tell)}>
          {words.showFiles}
        </button>
      )}
    </div>
  );
}
