import { LONGEST_TALK_FIELD, type Talk } from '../../../shared/rehearsal/talk.ts';
import { useWords } from '../../app/language.tsx';
import './TalkFields.css';

const FIELDS = ['audience', 'setting', 'goal'] as const;

interface TalkFieldsProps {
  readonly talk: Talk;
  /** Called when a field is left with something else in it. */
  change(talk: Talk): void;
}

/** What a talk is for: three fields, each may stay empty. */
export function TalkFields({ talk, change }: TalkFieldsProps) {
  const words = useWords().coaching.talk;
  return (
    <div className="talk">
      {FIELDS.map((field) => (
        <label key={field}>
          {words[field]}
          <input
            type="text"
            maxLength={LONGEST_TALK_FIELD}
            defaultValue={talk[field]}
            placeholder={words.examples[field]}
            onBlur={(event) => {
              const said = event.currentTarget.value.trim();
              if (said !== talk[field]) change({ ...talk, [field]: said });
            }}
          />
        </label>
      ))}
    </div>
  );
}
