/** An `async` script may run before the cards are there. */
export const whenParsed = run => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
};
