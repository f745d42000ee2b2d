// What is measured, how often: each row is done for all pages, one after the other, before the next one.
import { measureEvaluation } from './measure/evaluation.mjs';
import { measureLoading } from './measure/loading.mjs';
import { measureShift } from './measure/shift.mjs';
import { measureTicking } from './measure/ticking.mjs';

/** A page that takes longer to render, in milliseconds, is given up: it counts as so long, and is not tried again. */
export const PATIENCE = 30_000;

// the pile is last, as the browser has work left from it for a while
const SITUATIONS = ['list', 'away', 'hidden', 'slow', 'pile'];

const loading = (n, cpu) => ({
  measure: measureLoading,
  options: { n, cpu, patience: PATIENCE },
  key: { n, cpu },
  whenGivenUp: { rendered: PATIENCE },
});

/** Each second is a sample, so that two rounds of three are six. */
const ticking = (n, when, situations) => ({
  measure: measureTicking,
  options: { n, when, situations, count: 3 },
  key: { n, when },
  rounds: 2,
});

const full = [
  { measure: measureEvaluation, options: { cpu: 1 }, key: { cpu: 1 } },
  { measure: measureEvaluation, options: { cpu: 4 }, key: { cpu: 4 } },
  { measure: measureShift, options: { isReserved: false }, key: {} },
  { measure: measureShift, options: { isReserved: true }, key: {} },
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
