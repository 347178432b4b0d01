import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GreenroomError, type Problem } from '../../shared/problem.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import { describeProblem } from '../../shared/words/problems.ts';
import { type AnalyzeOptions, languageOf, readAnalyzeOptions, settingsOf } from './analyzeOptions.ts';

const CWD = resolve('/somewhere');
const words = (line: string) => (line === '' ? [] : line.split(' '));
const read = (line: string) => readAnalyzeOptions(words(line), CWD, 'en');

function problemIn(line: string): Problem {
  try {
    read(line);
  } catch (error) {
    if (error instanceof GreenroomError) return error.problem;
    throw error;
  }
  throw new Error(`"${line}" was accepted`);
}

const plain: AnalyzeOptions = {
  film: resolve(CWD, 'talk.mp4'),
  out: resolve(CWD, 'results'),
  coach: 'landmarks',
  baseUrl: null,
  language: 'en',
  audience: 'call',
  rate: 10,
  track: null,
  models: null,
};

describe('options of analyze', () => {
  it.each<[string, Partial<AnalyzeOptions>]>([
    ['talk.mp4 --out results', {}],
    ['--out=results talk.mp4', {}],
    ['--out results --lang ko talk.mp4', { language: 'ko' }],
    ['talk.mp4 --out results --rate 12.5', { rate: 12.5 }],
    ['/films/talk.mp4 --out ../r', { film: resolve('/films/talk.mp4'), out: resolve(CWD, '../r') }],
    ['talk.mp4 --out results --track 2', { track: 2 }],
    ['talk.mp4 --out results --audience room', { audience: 'room' }],
    ['talk.mp4 --out results --models m', { models: resolve(CWD, 'm') }],
    ['talk.mp4 --out results --coach anthropic', { coach: 'anthropic' }],
    [
      'talk.mp4 --out results --coach anthropic --base-url http://127.0.0.1:8080/v1/',
      { coach: 'anthropic', baseUrl: 'http://127.0.0.1:8080' },
    ],
    [
      'talk.mp4 --out results --coach anthropic --base-url https://example.org',
      { coach: 'anthropic', baseUrl: 'https://example.org' },
    ],
    ['--out results -- --strange.mp4', { film: resolve(CWD, '--strange.mp4') }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual({ ...plain, ...expected });
  });

  it.each<[string, string, string]>([
    ['', 'FILM', ''],
    ['--out results', 'FILM', ''],
    ['a.mp4 b.mp4 --out results', 'FILM', 'a.mp4 b.mp4'],
    // Every object has these; the command has not.
    ['talk.mp4 --out results --constructor', '--constructor', ''],
    ['talk.mp4 --out results --toString=1', '--toString', '1'],
    ['talk.mp4', '--out', ''],
    ['talk.mp4 --out', '--out', ''],
    ['talk.mp4 --out=', '--out', ''],
    ['talk.mp4 --out --lang ko', '--out', '--lang'],
    ['talk.mp4 --out results --coach gpt', '--coach', 'gpt'],
    ['talk.mp4 --out results --lang fr', '--lang', 'fr'],
    ['talk.mp4 --out results --rate fast', '--rate', 'fast'],
    ['talk.mp4 --out results --rate 0', '--rate', '0'],
    ['talk.mp4 --out results --rate=-1', '--rate', '-1'],
    ['talk.mp4 --out results --rate 31', '--rate', '31'],
    ['talk.mp4 --out results --rate 0x10', '--rate', '0x10'],
    ['talk.mp4 --out results --rate NaN', '--rate', 'NaN'],
    ['talk.mp4 --out results --track 0', '--track', '0'],
    ['talk.mp4 --out results --track two', '--track', 'two'],
    ['talk.mp4 --out results --coach anthropic --base-url nowhere', '--base-url', 'nowhere'],
    ['talk.mp4 --out results --coach anthropic --base-url ftp://a.org', '--base-url', 'ftp://a.org'],
    ['talk.mp4 --out results --base-url https://a.org', '--base-url', 'https://a.org'],
    ['talk.mp4 --out results --fast', '--fast', ''],
    ['talk.mp4 --out results -x', '-x', ''],
    ['--help=yes', '--help', 'yes'],
  ])('refuses "%s", naming %s', (line, option, given) => {
    const problem = problemIn(line);
    expect(problem).toMatchObject({ kind: 'bad-option', details: { option, given } });
    const sentence = describeProblem(problem, 'en');
    expect(sentence).toContain(option);
    expect(sentence).toContain(given);
    expect(sentence).toContain(problem.details['allowed']);
    expect(sentence).not.toContain('\n');
  });

  it('sends no key over plain http to another computer', () => {
    expect(problemIn('talk.mp4 --out r --coach anthropic --base-url http://example.org')).toEqual({
      kind: 'address-refused',
      details: { address: 'http://example.org' },
    });
  });

  it('speaks the language asked for, also when another option is wrong', () => {
    expect(languageOf(words('a b --lang ko'), 'en')).toBe('ko');
    expect(languageOf(words('--lang=en --rate x'), 'ko')).toBe('en');
    expect(languageOf(words('--lang fr'), 'ko')).toBe('ko');
    expect(languageOf(words('--lang'), 'ko')).toBe('ko');
    expect(problemIn('talk.mp4 --out r --rate x --lang ko').details['allowed']).toBe('1부터 30까지의 숫자');
  });

  it('gives help before it complains about anything', () => {
    expect(read('--help')).toBe('help');
  });

  it('makes the settings of this run, with consent to exactly the address asked for', () => {
    const now = new Date('2026-11-03T14:15:02.000Z');
    const own = DEFAULT_SETTINGS;
    expect(settingsOf(plain, own, now)).toMatchObject({ provider: 'landmarks', consent: null, rate: 10 });
    const baseUrl = 'http://localhost:9';
    expect(settingsOf({ ...plain, coach: 'anthropic', baseUrl }, own, now)).toMatchObject({
      provider: 'anthropic',
      baseUrl,
      consent: { provider: 'anthropic', baseUrl, at: now.toISOString() },
    });
  });

  it("keeps to the person's own settings where the command was told nothing", () => {
    const now = new Date();
    const own: Settings = {
      ...DEFAULT_SETTINGS,
      language: 'ko',
      provider: 'anthropic',
      model: 'claude-sonnet-5-5',
      baseUrl: 'https://example.org',
      consent: { provider: 'anthropic', baseUrl: 'https://example.org', at: now.toISOString() },
      rate: 5,
      modelsFolder: '/models',
      ceilingUsd: 0.1,
      monthlyCeilingUsd: 1,
      sensitivities: { 'looking-away': 'off' },
      lookFirst: true,
    };
    const landmarks = settingsOf(plain, own, now);
    expect(landmarks).toMatchObject({ provider: 'landmarks', consent: null, baseUrl: null, language: 'en', rate: 10 });
    expect(landmarks).toMatchObject({ modelsFolder: '/models', ceilingUsd: 0.1, monthlyCeilingUsd: 1 });
    expect(landmarks).toMatchObject({ model: DEFAULT_SETTINGS.model, sensitivities: {}, lookFirst: false });
    expect(settingsOf({ ...plain, models: '/others' }, own, now).modelsFolder).toBe('/others');
    expect(settingsOf({ ...plain, coach: 'anthropic' }, own, now).model).toBe('claude-sonnet-5-5');
  });
});
