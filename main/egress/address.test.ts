import { expect, test } from 'vitest';
import { isLoopback } from './address.ts';

test.each([
  ['http://127.0.0.1:11434', true],
  ['http://127.8.9.10', true],
  ['http://localhost:1234/v1', true],
  ['http://[::1]:8080', true],
  ['http://2130706433', true], // 127.0.0.1 as one number; URL spells it out
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.example.com', false],
  ['http://192.168.0.2', false],
  ['http://0.0.0.0', false],
  ['https://api.anthropic.com', false],
])('%s on this computer: %s', (address, here) => expect(isLoopback(address)).toBe(here));
