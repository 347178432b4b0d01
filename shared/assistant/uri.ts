/** What a resource address names. */
export type Named =
  | { readonly kind: 'rehearsal' | 'transcript' | 'script'; readonly id: string }
  | { readonly kind: 'moment'; readonly id: string; readonly moment: string }
  | { readonly kind: 'slide'; readonly id: string; readonly page: number };

/** Addresses of resources, as templates (RFC 6570). */
export const TEMPLATES = {
  rehearsal: 'rehearsal://{id}',
  moment: 'rehearsal://{id}/moments/{event}',
  transcript: 'rehearsal://{id}/transcript',
  script: 'rehearsal://{id}/script',
  slide: 'rehearsal://{id}/slides/{page}',
} as const;

/** The same rule as for the folders of the library: a name that means the same on every file system and cannot leave its folder. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

export function isId(text: string): boolean {
  return ID.test(text) && !text.endsWith('.');
}

/** One part of an address, percent-encoding decoded once; null for what is no encoding. */
export function decodedOnce(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

export function rehearsalUri(id: string): string {
  return `rehearsal://${encodeURIComponent(id)}`;
}

export function momentUri(id: string, moment: string): string {
  return `${rehearsalUri(id)}/moments/${encodeURIComponent(moment)}`;
}
