import type { ServerResponse } from 'node:http';
import { goodAnswers, goodSummary, goodText, inJson } from './goodAnswers.ts';
import type { SeenRequest } from './seenRequest.ts';
import type { ServerAct } from './serverActs.ts';

/** What each answered request is said to have cost. */
export const REPORTED_USAGE = {
  input_tokens: 1200,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 800,
  output_tokens: 300,
};

/** Answers a request as told. */
export function respond(act: ServerAct, request: SeenRequest, response: ServerResponse): void {
  if (request.method !== 'POST' || request.path !== '/v1/messages') {
    sendError(response, 404, 'Not found');
    return;
  }
  const good = goodAnswers(request);
  switch (act.kind) {
    case 'answer':
      sendMessage(response, request, act.change ? inJson(request, act.change(good)) : goodText(request));
      return;
    case 'summary':
      sendMessage(response, request, JSON.stringify(act.change(goodSummary(request))));
      return;
    case 'text':
      sendMessage(response, request, act.text, act.stopReason);
      return;
    case 'refusal':
      sendMessage(response, request, 'I cannot help with this.', 'refusal');
      return;
    case 'empty':
      sendMessage(response, request, null);
      return;
    case 'truncated': {
      const whole = goodText(request);
      sendMessage(response, request, whole.slice(0, whole.length - 40), act.stopReason ?? 'max_tokens');
      return;
    }
    case 'error':
      sendError(response, act.status, act.echoKey ? `Bad: ${request.headers.authorization}` : 'No.', act.headers);
      return;
    case 'raw':
      response.writeHead(act.status, { 'content-type': act.type }).end(act.body);
      return;
    case 'held':
      act.until.then(
        () => sendMessage(response, request, goodText(request)),
        (error) => response.destroy(error),
      );
      return;
    case 'hang':
      return;
    case 'drip': {
      const letters = message(request, goodText(request), 'end_turn');
      response.writeHead(200, { 'content-type': 'application/json' });
      let sent = 0;
      const timer = setInterval(() => response.write(letters[sent++ % letters.length]), 50);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'stall':
    case 'reset': {
      const whole = message(request, goodText(request), 'end_turn');
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
      // The other side has to have seen some of it before the line goes dead.
      response.write(whole.slice(0, whole.length / 2), () => {
        if (act.kind === 'reset') response.destroy();
      });
      return;
    }
    case 'redirect':
      response.writeHead(act.status ?? 307, { location: act.to }).end();
      return;
  }
}

function message({ body }: SeenRequest, text: string | null, stopReason: string): string {
  return JSON.stringify({
    id: 'msg_fake',
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: text === null ? [] : [{ type: 'text', text }],
    stop_reason: stopReason,
    stop_sequence: null,
    usage: REPORTED_USAGE,
  });
}

function sendMessage(
  response: ServerResponse,
  request: SeenRequest,
  text: string | null,
  stopReason = 'end_turn',
): void {
  response
    .writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_fake' })
    .end(message(request, text, stopReason));
}

function sendError(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const body = { type: 'error', error: { type: 'api_error', message: text }, request_id: 'req_fake' };
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
