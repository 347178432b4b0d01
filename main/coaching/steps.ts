/**
 * Everything that happens on the way from an event to its words, in order. Between any two of them the app may be killed, and
 * nothing may be lost or paid for twice: tests stop it there.
 */
export type Step =
  | 'event-saved'
  | 'landmark-words-saved'
  | 'status-saved'
  | 'batch-taken'
  | 'strips-read'
  | 'request-announced'
  | 'usage-reserved'
  | 'cost-reserved'
  | 'reply-received'
  | 'reply-saved'
  | 'usage-booked'
  | 'ledger-booked'
  | 'words-saved'
  | 'summary-saved';

/** Told of each step when it is done. */
export type OnStep = (step: Step) => void;
