import { z } from 'zod';

/** What a part of the tests came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What was left out, and why. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly test: string;
  readonly reason: string;
}

const NO_REASON = 'no reason given';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});

/** What vitest counted. @param code Its exit code. */
export function countUnit(report: unknown, code: number): Count {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ test: fullName, reason: NO_REASON }));
  // A file that cannot be loaded has no failed test in it, and has failed all the same.
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code), skipped };
}

const playwrightTest = z.object({
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
});
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(playwrightTest) })),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

/** What Playwright counted. @param code Its exit code. */
export function countApp(report: unknown, code: number): Count {
  const found = playwrightReport.parse(report).suites.flatMap(testsIn);
  const having = (...statuses: string[]) => found.filter(({ status }) => statuses.includes(status));
  return {
    passed: having('expected').length,
    // What passes only at the second try has failed once.
    failed: atLeastOne(having('unexpected', 'flaky').length, code),
    skipped: having('skipped').map(({ name, annotations }) => ({
      test: name,
      reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? NO_REASON,
    })),
  };
}

type Found = z.infer<typeof playwrightTest> & { readonly name: string };

function testsIn({ specs, suites = [] }: z.infer<typeof playwrightSuite>): Found[] {
  const own = specs.flatMap(({ title, tests }) => tests.map((test) => ({ name: title, ...test })));
  return [...own, ...suites.flatMap(testsIn)];
}

function atLeastOne(failed: number, code: number): number {
  return code === 0 ? failed : Math.max(failed, 1);
}

/** Each test that was left out with its reason, and at the end one line that says it all. */
export function closingLines(counts: readonly Count[]): string {
  const skipped = counts.flatMap((count) => count.skipped);
  const sum = (of: 'passed' | 'failed') => counts.reduce((total, count) => total + count[of], 0);
  const left = skipped.map(({ test, reason }) => `skipped: ${test} (${reason})\n`);
  return `${left.join('')}${sum('passed')} passed, ${sum('failed')} failed, ${skipped.length} skipped\n`;
}
