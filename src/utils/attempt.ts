/** A value that a browser may not be able to compute; then something plainer. */
export const attempt = <T>(compute: () => T, plainer: () => T): T => {
  try {
    return compute();
  } catch {
    return plainer();
  }
};
