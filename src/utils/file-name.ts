// Names that Windows keeps for devices, whatever their extension.
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])?$/i;

/**
 * A name of a file that every system takes: words of the text, in any script, with hyphens between them.
 *
 * @param ending what follows the name: `.ics`, `-qr.svg`
 */
export function fileName(text: string, ending: string): string {
  const name = text
    // Joiners and marks of direction are within words; some systems refuse them.
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-?(.{0,60}).*/u, '$1')
    .replace(/-$/, '');
  return (RESERVED.test(name) ? `event${name && '-'}${name}` : name) + ending;
}
