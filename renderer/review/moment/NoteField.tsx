import { useState } from 'react';
import { LONGEST_NOTE } from '../../../shared/rehearsal/timeline.ts';
import { useWords } from '../../app/language.tsx';
import './NoteField.css';

interface NoteFieldProps {
  readonly text: string;
  /** Resolves when it is kept, or when it was said why it could not be. */
  keep(text: string): Promise<void>;
}

/** What the person wants to remember of a moment: kept when the field is left. */
export function NoteField({ text, keep }: NoteFieldProps) {
  const words = useWords().review.note;
  const [draft, setDraft] = useState(text);
  const [left, setLeft] = useState(false);
  const changed = draft.trim() !== text;
  return (
    <div className="note">
      <label>
        <span className="quiet">{words.title}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={draft}
          placeholder={words.placeholder}
          onChange={({ currentTarget }) => {
            setDraft(currentTarget.value);
            setLeft(false);
          }}
          onBlur={() => {
            if (changed) void keep(draft.trim()).then(() => setLeft(true));
          }}
        />
      </label>
      <p role="status" className="quiet">
        {left && !changed && words.saved}
      </p>
    </div>
  );
}
