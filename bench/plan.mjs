// What is measured, how often: each row is done for all pages, one after the other, before the next one.
import { measureEvaluation } from './measure/evaluation.mjs';
import { measureLoading } from './measure/loading.mjs';
import { measureShift } from './measure/shift.mjs';
import { measureTicking } from './measure/ticking.mjs';

/** A page that takes longer to render, in milliseconds, is given up: it counts as so long, and is not tried again. */
export const PATIENCE = 20_000;

// the pile is last, as the browser has work left from it for a while
const SITUATIONS = ['list', 'away', 'hidden', 'slow', 'pile'];

const loading = (n, cpu) => ({
  measure: measureLoading,
  options: { n, cpu, patience: PATIENCE },
  key: { n, cpu },
  whenGivenUp: { rendered: PATIENCE },
});

/** Each second is a sample. */
const ticking = (n, when, situations) => ({
  measure: measureTicking,
  options: { n, when, situations, count: 5 },
  key: { n, when },
  rounds: 1,
});

const full = [
  { measure: measureEvaluation, options: { cpu: 1 }, key: { cpu: 1 } },
  { measure: measureEvaluation, options: { cpu: 4 }, key: { cpu: 4 } },
  // as the same page shifts in the same way each time, one round is enough
  { measure: measureShift, options: { isReserved: false }, key: {}, rounds: 1 },
  { measure: measureShift, options: { isReserved: true }, key: {}, rounds: 1 },
  ...[1, 100, 1000].flatMap(n => [loading(n, 1), loading(n, 4)]),
  ticking(1, 'before', ['list', 'away', 'hidden']),
  ticking(100, 'before', ['list']),
  ticking(1000, 'before', SITUATIONS),
  ticking(1000, 'after', ['pile']),
];

const quick = [
  { measure: measureEvaluation, options: { cpu: 1 }, key: { cpu: 1 } },
  { measure: measureShift, options: { isReserved: true }, key: {} },
  loading(1, 1),
  loading(100, 4),
  ticking(100, 'before', SITUATIONS),
];

export const PLANS = { full: { steps: full, rounds: 5 }, quick: { steps: quick, rounds: 1 } };
