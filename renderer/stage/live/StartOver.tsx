import { AlertDialog } from '@base-ui/react/alert-dialog';
import { clockTime } from '../../../shared/report/clockTime.ts';
import { useWords } from '../../app/language.tsx';
import './StartOver.css';

interface StartOverProps {
  readonly open: boolean;
  /** How far this try has come. */
  readonly elapsedMs: number;
  goOn(): void;
  /** Begins again; the try so far is kept as a take, or thrown away. */
  again(what: 'keep' | 'discard'): void;
}

/** Asked before a try is left: nothing that was recorded is lost without a word. */
export function StartOver({ open, elapsedMs, goOn, again }: StartOverProps) {
  const words = useWords().stage.again;
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && goOn()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Popup className="start-over">
          <AlertDialog.Title>{words.title}</AlertDialog.Title>
          <AlertDialog.Description>{words.ran({ time: clockTime(elapsedMs) })}</AlertDialog.Description>
          <button type="button" className="primary" onClick={() => again('keep')}>
            {words.keep}
          </button>
          <button type="button" onClick={() => again('discard')}>
            {words.discard}
          </button>
          <AlertDialog.Close>{words.goOn}</AlertDialog.Close>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
