const sorted = samples => [...samples].sort((one, other) => one - other);

const median = samples => {
  const ordered = sorted(samples);
  const middle = (ordered.length - 1) / 2;
  return (ordered[Math.floor(middle)] + ordered[Math.ceil(middle)]) / 2;
};

/** What is told of some samples: the middle one, the extremes and how many there were. */
export const summary = samples => ({
  median: median(samples),
  min: Math.min(...samples),
  max: Math.max(...samples),
  count: samples.length,
});
