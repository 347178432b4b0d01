import type { BehaviorEvent, Timeline } from '../../../shared/rehearsal/timeline.ts';
import { bridge } from '../../app/bridge.ts';
import type { Frame } from '../../app/screen.ts';
import { call } from '../../capture/bridgeCall.ts';
import { HoldBack } from './HoldBack.tsx';
import { NoteField } from './NoteField.tsx';
import { Verdict } from './Verdict.tsx';
import './MomentOpinion.css';

interface MomentOpinionProps extends Pick<Frame, 'tell'> {
  readonly event: BehaviorEvent;
  readonly timeline: Timeline;
  changed(change: (timeline: Timeline) => Timeline): void;
}

/** What the person says about a moment: whether it counts, whether it may be sent, and a note. Saved at once. */
export function MomentOpinion({ event, timeline, changed, tell }: MomentOpinionProps) {
  const { rehearsal, feedback, judgements, notes, heldBack } = timeline;
  const { id: rehearsalId } = rehearsal;
  const eventId = event.id;
  const said = feedback.find((one) => one.eventId === eventId);
  const judge = (counts: boolean | null) =>
    call(bridge, 'rehearsals.judge', { id: rehearsalId, eventId, counts }).then(
      () =>
        changed((now) => ({
          ...now,
          judgements: [...now.judgements.filter((one) => one.eventId !== eventId), { eventId, counts, at: '' }],
        })),
      tell,
    );
  const holdBack = (held: boolean) =>
    call(bridge, 'coaching.holdBack', { id: rehearsalId, eventId, heldBack: held }).then(
      (coaching) =>
        changed((now) => ({
          ...now,
          rehearsal: { ...now.rehearsal, coaching },
          heldBack: [...now.heldBack.filter((one) => one !== eventId), ...(held ? [eventId] : [])],
        })),
      tell,
    );
  const keepNote = (text: string) =>
    call(bridge, 'rehearsals.note', { id: rehearsalId, eventId, text }).then(
      () =>
        changed((now) => ({
          ...now,
          notes: [...now.notes.filter((one) => one.eventId !== eventId), { eventId, text, at: '' }],
        })),
      tell,
    );
  // What was sent cannot be held back any more, and in landmark mode nothing is sent anyway.
  const mayHold = said?.source !== 'vlm' && rehearsal.coaching.reason !== 'chosen';
  return (
    <>
      <div className="opinion">
        <Verdict
          kind={event.kind}
          feedback={said}
          judgement={judgements.find((one) => one.eventId === eventId)}
          judge={judge}
        />
        {mayHold && <HoldBack heldBack={heldBack.includes(eventId)} change={holdBack} />}
      </div>
      <NoteField key={eventId} text={notes.find((one) => one.eventId === eventId)?.text ?? ''} keep={keepNote} />
    </>
  );
}
