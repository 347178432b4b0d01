/** Every outermost JSON object in a text, in order: servers that ignore the schema wrap JSON in fences or in talk. */
export function* jsonObjects(text: string): Generator<unknown> {
  let start = text.indexOf('{');
  while (start !== -1) {
    const end = closing(text, start);
    const value = end === -1 ? undefined : parsed(text.slice(start, end + 1));
    if (value !== undefined) yield value;
    start = text.indexOf('{', value === undefined ? start + 1 : end + 1);
  }
}

/** Where the object that opens at `start` closes; -1 when it never does. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const letter = text[i];
    if (quoted) {
      if (letter === '\\') i++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return i;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all: talk with braces in it. The next brace may open the answer.
    return undefined;
  }
}
