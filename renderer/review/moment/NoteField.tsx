import { type FormEvent, useState } from 'react';
import { LONGEST_NOTE } from '../../../shared/rehearsal/timeline.ts';
import { useWords } from '../../app/language.tsx';
import './NoteField.css';

interface NoteFieldProps {
  readonly text: string;
  /** Resolves when it is kept. */
  keep(text: string): Promise<void>;
}

/** What the person wants to remember of a moment. Kept when the field is left, or with its button. */
export function NoteField({ text, keep }: NoteFieldProps) {
  const words = useWords().review.note;
  const [draft, setDraft] = useState(text);
  const [kept, setKept] = useState(false);
  const changed = draft.trim() !== text;
  const save = async () => {
    if (!changed) return;
    await keep(draft.trim());
    setKept(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="note" onSubmit={submit}>
      <label>
        <span className="quiet">{words.title}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={draft}
          placeholder={words.placeholder}
          onChange={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setKept(false);
          }}
          onBlur={save}
        />
      </label>
      {changed && (
        <button type="submit" className="small">
          {words.save}
        </button>
      )}
      <p role="status" className="quiet">
        {kept && !changed && words.saved}
      </p>
    </form>
  );
}
