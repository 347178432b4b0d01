import { describe, expect, test } from 'vitest';
import { mayLeave } from './egress.ts';
import { mayUse } from './permissions.ts';

describe('what a page may load', () => {
  test.each([
    ['app://greenroom/index.html', true],
    ['app://greenroom/films/1b2c', true],
    ['blob:app://greenroom/5f3a', true],
    ['data:image/png;base64,AAAA', true],
    ['app://greenroom', false],
    ['app://greenroom.example/index.html', false],
    ['app://greenroom@example.com/', false],
    ['blob:https://example.com/5f3a', false],
    ['http://127.0.0.1:11434/v1/messages', false],
    ['https://example.com/?app://greenroom/', false],
    ['file:///etc/passwd', false],
    ['ws://127.0.0.1/', false],
    ['', false],
  ])('%s: %s', (url, may) => expect(mayLeave(url)).toBe(may));
});

describe('what a page may use', () => {
  test.each([
    ['media', 'app://greenroom/index.html', true],
    ['media', 'app://greenroom/', true],
    ['media', 'app://greenroom', true],
    ['media', 'app://greenroom.example/', false],
    ['media', 'app://other/', false],
    ['media', 'https://greenroom/', false],
    ['media', 'data:text/html,hello', false],
    ['media', '', false],
    ['media', 'not an address', false],
    ['geolocation', 'app://greenroom/', false],
    ['notifications', 'app://greenroom/', false],
    ['clipboard-read', 'app://greenroom/', false],
    ['clipboard-sanitized-write', 'app://greenroom/', true],
    ['clipboard-sanitized-write', 'https://example.com/', false],
  ])('%s for %s: %s', (permission, origin, may) => expect(mayUse(permission, origin)).toBe(may));
});
