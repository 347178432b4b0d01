/**
 * Length of a recording in milliseconds, from its packets: what Chromium records carries no duration in its header.
 * null when the file cannot be read as a film, which a crash in its first second can cause.
 */
export async function recordingLength(path: string): Promise<number | null> {
  // Loaded when a recording has to be measured, which is after a crash.
  const { ALL_FORMATS, FilePathSource, Input } = await import('mediabunny');
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  try {
    return Math.round((await input.computeDuration()) * 1000);
  } catch {
    // The signals and events beside it still tell how long the rehearsal was.
    return null;
  } finally {
    input.dispose();
  }
}
