import { ALL_EVENT_FIELDS, labelOf, type EventField, type Source } from './fields.js';
import { SOURCE_LABELS } from './issue.js';

/**
 * Describes each source in a sentence: how many events it has, and which fields are taken from it.
 *
 * @param sourceOf the source whose value of a field counts
 */
export const describeSources = (
  sources: readonly Source[],
  sourceOf: (field: EventField) => Source | undefined,
): readonly string[] =>
  sources.map(source => {
    const { name, events } = source;
    const fields = ALL_EVENT_FIELDS.filter(field => sourceOf(field) === source).map(field =>
      labelOf(name, field),
    );
    const found = events === undefined ? '' : ` (events found: ${events})`;
    return `Read${SOURCE_LABELS[name] || ' in the attributes'}${found}: ${fields.join(', ') || 'nothing'}`;
  });
