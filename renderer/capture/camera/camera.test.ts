import { expect, test } from 'vitest';
import { cameraError, systemOf } from './camera.ts';

test('who decides about the camera is known from the user agent', () => {
  const agents = {
    mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/130.0.0.0 Electron/33.2.1 Safari/537.36',
    windows:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Electron/33.2.1 Safari/537.36',
    linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Electron/33.2.1 Safari/537.36',
  };
  for (const [system, agent] of Object.entries(agents)) expect(systemOf(agent)).toBe(system);
});

test.each([
  ['NotReadableError', 'camera-in-use'],
  ['AbortError', 'camera-in-use'],
  ['NotFoundError', 'camera-missing'],
  ['OverconstrainedError', 'camera-missing'],
  ['NotAllowedError', 'camera-refused'],
])('%s is said as %s', (name, kind) => {
  expect(cameraError(new DOMException('', name)).problem.kind).toBe(kind);
});
