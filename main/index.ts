import { start } from './start.ts';

// What a person opens: nothing is handed in from outside.
start({});
