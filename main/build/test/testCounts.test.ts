import { expect, test } from 'vitest';
import { closingLines, countApp, countUnit } from './testCounts.ts';

const appTest = (status: string, annotations: object[] = []) => ({
  title: `a ${status} one`,
  tests: [{ status, annotations }],
});
const appReport = (...specs: ReturnType<typeof appTest>[]) => ({
  suites: [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'a group', specs }] }],
});

test('what passes only at the second try has failed', () => {
  expect(countApp(appReport(appTest('expected'), appTest('flaky')), 0)).toEqual({ passed: 1, failed: 1, skipped: [] });
});

test('a runner that ends with another code than 0 has failed, whatever it counted', () => {
  expect(countApp(appReport(appTest('expected')), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countApp(appReport(appTest('unexpected'), appTest('unexpected')), 1)).toMatchObject({ failed: 2 });
  const unit = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
  expect(countUnit(unit, 0)).toEqual({ passed: 3, failed: 0, skipped: [] });
  expect(countUnit(unit, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('the last line says it all, after the reason of each test that was left out', () => {
  const app = countApp(
    appReport(appTest('expected'), appTest('skipped', [{ type: 'skip', description: 'no network namespaces here' }])),
    0,
  );
  const assertionResults = [
    { fullName: 'later', status: 'todo' },
    { fullName: 'now', status: 'passed' },
  ];
  const unit = countUnit({ numPassedTests: 1, numFailedTests: 0, testResults: [{ assertionResults }] }, 0);
  expect(closingLines([unit, app])).toBe(
    'skipped: later (no reason given)\nskipped: a skipped one (no network namespaces here)\n2 passed, 0 failed, 2 skipped\n',
  );
});
