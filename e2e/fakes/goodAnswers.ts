import type { SeenRequest } from './seenRequest.ts';

/** One answer for one event, as the coach expects it. */
export interface FakeAnswer {
  id: string;
  verdict: 'confirmed' | 'rejected' | 'unsure';
  observation: string;
  suggestion: string;
}

/** A closing summary, as the coach expects it. */
export interface FakeSummary {
  worked: string;
  work: { behavior: string; point: string; drill: string }[];
}

export const SERVER_WORDS = {
  en: {
    observation: 'The server looked at this moment and sees what the audience sees.',
    suggestion: 'Take a breath, look at the audience, and go on from there.',
  },
  ko: {
    observation: '서버가 이 장면을 살펴봤고, 청중에게도 그렇게 보여요.',
    suggestion: '숨을 한 번 고르고 청중을 바라본 다음 이어서 말해 보세요.',
  },
} as const;

const SUMMARY_WORDS = {
  en: {
    worked: 'You kept your face with the audience for long stretches of the talk.',
    point: 'The audience noticed this again and again, so it comes first.',
    drill: 'Say the opening twice in front of a mirror and watch only this.',
  },
  ko: {
    worked: '발표하는 동안 얼굴이 오래 청중을 향해 있었어요.',
    point: '청중의 눈에 여러 번 띄었던 모습이라 먼저 연습하면 좋아요.',
    drill: '거울 앞에서 첫 부분을 두 번 말하면서 이것만 살펴보세요.',
  },
} as const;

export function goodAnswers({ ids, language }: SeenRequest): FakeAnswer[] {
  return ids.map((id) => ({ id, verdict: 'confirmed', ...SERVER_WORDS[language] }));
}

export function goodSummary({ habits, language }: SeenRequest): FakeSummary {
  const { worked, point, drill } = SUMMARY_WORDS[language];
  return { worked, work: (habits ?? []).slice(0, 3).map((behavior) => ({ behavior, point, drill })) };
}

/** The good answer to whatever was asked. */
export function goodText(request: SeenRequest): string {
  if (request.habits !== null) return JSON.stringify({ language: request.language, ...goodSummary(request) });
  return inJson(request, goodAnswers(request));
}

export function inJson({ language }: SeenRequest, answers: unknown): string {
  return JSON.stringify({ language, answers });
}
