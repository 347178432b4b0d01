import { type FormEvent, useState } from 'react';
import { Icon } from '../../app/Icon.tsx';
import { useWords } from '../../app/language.tsx';

/** The rehearsal's name, which can be changed in place: Enter keeps the new one, Escape the old one. */
export function Title({ title, rename }: { title: string; rename(title: string): void }) {
  const words = useWords().review;
  const [editing, setEditing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get('title') ?? '').trim();
    setEditing(false);
    if (next !== '' && next !== title) rename(next);
  };
  if (!editing) {
    return (
      <div className="title">
        <h1 className="one-line" title={title}>
          {title}
        </h1>
        <button
          type="button"
          className="icon"
          aria-label={words.rename}
          title={words.rename}
          onClick={() => setEditing(true)}
        >
          <Icon name="rename" size={18} />
        </button>
      </div>
    );
  }
  return (
    <form className="title" onSubmit={submit}>
      <h1 className="hidden">{title}</h1>
      <input
        name="title"
        defaultValue={title}
        aria-label={words.title}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the field took the place of the button that had the focus.
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        // The Escape that takes back a letter being put together is not for the field.
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && setEditing(false)}
      />
      <button type="submit" className="small">
        {words.saveTitle}
      </button>
    </form>
  );
}
