import type { BehaviorEvent, CoachingReason } from '../../../shared/rehearsal/timeline.ts';
import { PASSING } from '../../../shared/rehearsal/timeline.ts';
import type { Moment } from '../moments/moment.ts';
import { goesOn } from '../moments/outbox.ts';
import { type AskingHappened, type AskingPlan, beginAsking, momentsIn, type planAsking } from './asking.ts';
import { emptyPaper, owedOn, type Paper, recalled, spentOn, writeWords } from './paper.fixture.ts';
import type { plan } from './plan.ts';
import { BrokenPromise, createPaperServer, type Ending, FAILURES, worst } from './server.fixture.ts';
import { BEGINNING, type Effect, type Happened, type State } from './state.ts';
import { isAlive } from './status.ts';

interface Session {
  state: State;
  asking: AskingPlan | undefined;
  concluding: boolean;
  timer: boolean;
  aborted: boolean;
}

/** The rules that are tried. */
export interface Rules {
  readonly plan: typeof plan;
  readonly planAsking: typeof planAsking;
}

/** The app, the person and a server around one rehearsal, without disk, clock or network. Throws when a promise is broken. */
export interface World {
  readonly paper: Paper;
  happens(event: BehaviorEvent): void;
  end(): void;
  hold(id: string): void;
  allow(id: string): void;
  cancel(): void;
  again(anew: boolean): void;
  /** The person takes back that anything may be sent, or gives it. */
  permit(allowed: boolean): void;
  /** What waits for a time has come: of a batch, or of another try. */
  pass(): void;
  /** What is on its way takes its next step; false when nothing is. `killed`: the app ends before it sees what came of it. */
  progress(ending: Ending, killed?: boolean): boolean;
  kill(): void;
  quit(): void;
  start(): void;
  /** From now on there is money. */
  enrich(): void;
}

export function createWorld(rules: Rules, live: boolean, ceiling: number): World {
  const paper = emptyPaper();
  let usdMost = ceiling;
  let running = true;
  let off: CoachingReason | null = null;
  let retry = false;
  let canceled = false;
  let session: Session | undefined;
  const server = createPaperServer(paper);

  function broken(promise: string): never {
    throw new BrokenPromise(promise);
  }

  function happened(what: Happened): void {
    if (session === undefined) return;
    const mine = session;
    const next = rules.plan(mine.state, what, { off, live });
    mine.state = next.state;
    for (const effect of next.effects) perform(mine, effect);
    if (mine.state.kind !== 'done' || session !== mine) return;
    const { state, reason, pending } = paper.coaching;
    if (state === 'done' && reason === undefined && pending > 0) broken('what is owed is given up without a reason');
    if (pending !== owedOn(paper).length) broken('what is owed is forgotten at the end');
    retry = state === 'done' && reason !== undefined && PASSING.has(reason);
    session = undefined;
  }

  function perform(mine: Session, effect: Effect): void {
    if (effect.kind === 'publish' && mine.state.kind !== 'closed') paper.coaching = effect.status;
    if (effect.kind === 'abort') mine.aborted = true;
    if (effect.kind === 'wake') {
      if (mine.timer) broken('two timers run');
      mine.timer = true;
    }
    if (effect.kind === 'sleep') mine.timer = false;
    if (effect.kind !== 'ask' && effect.kind !== 'conclude') return;
    if (mine.asking !== undefined || mine.concluding) broken('two things are on their way');
    if (effect.kind === 'ask') mine.asking = beginAsking(effect.moments);
    else mine.concluding = true;
  }

  function asked(mine: Session, what: AskingHappened): void {
    if (mine.asking === undefined) return;
    const isHeldBack = (id: string) => mine.state.heldBack.has(id);
    const next = rules.planAsking(mine.asking.state, what, { isHeldBack, aborted: mine.aborted });
    mine.asking = next;
    if (next.effect?.kind === 'send') leaves(momentsIn(next.effect.question));
    if (next.state.kind === 'done') answered(mine, next.state.exchange);
  }

  function answered(mine: Session, exchange: (Happened & { kind: 'answered' })['exchange']): void {
    mine.asking = undefined;
    happened({ kind: 'answered', exchange });
  }

  function leaves(moments: readonly Moment[]): void {
    if (canceled) broken('what was canceled leaves');
    server.leaves(moments, usdMost);
  }

  function replied(mine: Session, ending: Ending, killed: boolean): void {
    const what = server.replies(ending, mine.aborted);
    if (killed) {
      world.kill();
      return;
    }
    writeWords(paper, what.good);
    asked(mine, what);
  }

  function step(mine: Session, ending: Ending, killed: boolean): void {
    const effect = mine.asking?.effect;
    if (effect?.kind === 'recall') {
      // The turn has come; what may be sent is asked anew.
      const why = mine.aborted ? 'canceled' : off;
      if (why !== null) {
        answered(mine, { asked: [], coached: [], reason: why });
        return;
      }
      const known = effect.moments.map((moment) => recalled(paper, moment));
      writeWords(
        paper,
        known.filter(({ answer }) => answer).map(({ moment }) => moment),
      );
      asked(mine, { kind: 'recalled', known });
    } else if (effect?.kind === 'weigh') {
      asked(mine, { kind: 'weighed', cost: worst, money: { usd: usdMost - spentOn(paper), endedBy: 'over-budget' } });
    } else if (effect?.kind === 'send') replied(mine, ending, killed);
    else if (mine.concluding) {
      mine.concluding = false;
      const reason = mine.aborted ? 'canceled' : ending === 'good' ? undefined : (FAILURES[ending] ?? 'bad-answer');
      happened({ kind: 'concluded', reason });
    }
  }

  function begin(): void {
    canceled = false;
    session = { state: BEGINNING, asking: undefined, concluding: false, timer: false, aborted: false };
  }

  /** What the coach does with what the disk says. */
  function openFromPaper(): void {
    const waiting = new Set(owedOn(paper).map(({ id }) => id));
    for (const { key, asked, outcome } of paper.replies) {
      const ids = key.split(' ');
      if (outcome !== 'good' || asked !== paper.times || !ids.every((id) => waiting.has(id))) continue;
      for (const eventId of ids) {
        paper.feedback.push({ eventId, source: 'vlm', asked: paper.times });
        waiting.delete(eventId);
      }
    }
    begin();
    happened({ kind: 'added', events: owedOn(paper) });
    if (paper.over) happened({ kind: 'ended' });
  }

  function closeSession(): void {
    happened({ kind: 'closed' });
    while (session !== undefined && (session.asking !== undefined || session.concluding))
      step(session, 'silent', false);
    session = undefined;
  }

  function goOn(): void {
    const { coaching } = paper;
    if (session !== undefined || !goesOn({ state: paper.over ? 'complete' : 'recording', coaching })) return;
    if (off === null || coaching.state !== 'done') openFromPaper();
  }

  function recount(): void {
    paper.coaching = { ...paper.coaching, pending: owedOn(paper).length };
  }

  /** What must hold whenever nothing is on its way. */
  function look(): void {
    if (session === undefined || session.asking !== undefined || session.concluding) return;
    const { state, timer } = session;
    const ids = (all: Iterable<string>) => [...all].sort().join(' ');
    const owed = owedOn(paper).map(({ id }) => id);
    if (ids(state.owed.keys()) !== ids(owed)) broken('what is owed is forgotten');
    if (paper.coaching.pending !== owed.length) broken('the status tells of another number');
    if (state.phase !== 'live') broken(`nothing goes on after the end: ${state.kind}`);
    const waits = state.kind === 'gathering' && state.waiting.size > 0 && state.timer !== 'overdue';
    if (timer !== waits) broken('the timer runs for nothing, or does not run');
  }

  const person = (act: () => void) => () => {
    if (!running) return;
    act();
    look();
  };

  const world: World = {
    paper,
    happens: (event) =>
      person(() => {
        if (paper.over) return;
        paper.events.push(event);
        if (session === undefined) begin();
        happened({ kind: 'added', events: [event] });
      })(),
    end: person(() => {
      if (paper.over) return;
      paper.over = true;
      if (session === undefined) begin();
      happened({ kind: 'ended' });
    }),
    hold: (id) =>
      person(() => {
        paper.heldBack.add(id);
        if (session === undefined) recount();
        happened({ kind: 'held-back', ids: [id] });
      })(),
    allow: (id) =>
      person(() => {
        if (!paper.heldBack.delete(id)) return;
        if (session === undefined) recount();
        happened({ kind: 'added', events: owedOn(paper).filter((event) => event.id === id) });
      })(),
    cancel: person(() => {
      retry = false;
      canceled = session !== undefined;
      happened({ kind: 'canceled' });
    }),
    again: (anew) =>
      person(() => {
        if (session !== undefined && isAlive(session.state)) return;
        closeSession();
        retry = false;
        paper.times += 1;
        if (anew) paper.anew = paper.times;
        paper.coaching = { state: 'waiting', pending: paper.coaching.pending };
        openFromPaper();
      })(),
    permit: (allowed) =>
      person(() => {
        off = allowed ? null : 'no-consent';
        if (allowed) goOn();
      })(),
    pass: person(() => {
      if (session?.timer) {
        session.timer = false;
        happened({ kind: 'overdue' });
      }
      if (!retry || session !== undefined || off !== null) return;
      retry = false;
      openFromPaper();
    }),
    progress(ending, killed = false) {
      if (session === undefined || (session.asking === undefined && !session.concluding)) return false;
      step(session, ending, killed);
      look();
      return true;
    },
    kill() {
      session = undefined;
      server.lose();
      retry = false;
      running = false;
    },
    quit() {
      closeSession();
      retry = false;
      running = false;
    },
    start() {
      if (running) return;
      running = true;
      // What was being recorded is recovered.
      if (paper.events.length > 0) paper.over = true;
      goOn();
      look();
    },
    enrich() {
      usdMost = Number.POSITIVE_INFINITY;
    },
  };
  return world;
}
