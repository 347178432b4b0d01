import {
  type ReviewCase,
  type ReviewItems,
  type ReviewVerdict,
  reviewCaseSchema,
  reviewItemsSchema,
} from '../review/labReview.ts';

/** The laboratory's server, which this page came from: `../../` is the address with its token. */
async function answer(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(`../../${path}`, init);
  if (!response.ok) throw new Error(`The laboratory answered ${response.status}.`);
  return response;
}

export async function readItems(): Promise<ReviewItems['items']> {
  return reviewItemsSchema.parse(await (await answer('items')).json()).items;
}

export async function readCase(key: string): Promise<ReviewCase> {
  return reviewCaseSchema.parse(await (await answer(`items/${key}`)).json());
}

export async function saveVerdict(verdict: ReviewVerdict): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  await answer('verdicts', { method: 'POST', headers, body: JSON.stringify(verdict) });
}
