import { expect } from '@open-wc/testing';
import { parseFields, type FieldParser } from '../../src/model/parse-fields.js';
import { line, link, oneOf, parties, timeZoneName, webUrl } from '../../src/model/field-parsers.js';
import { EVENT_FIELDS } from '../../src/model/fields.js';
import { SETTINGS_FIELDS } from '../../src/model/settings.js';

const colour = oneOf('red', 'dark-blue');

describe('parseFields', () => {
  it('parses each field independently', () => {
    const reported: string[] = [];
    const values = parseFields(
      { name: line, colour, mainZone: timeZoneName },
      { name: 'attributes', base: '', raw: { name: 'A', colour: 'green', mainZone: 'UTC' } },
      ({ field }) => reported.push(field),
    );
    expect(values).to.deep.equal({ name: 'A', colour: undefined, mainZone: 'UTC' });
    expect(reported).to.deep.equal(['colour']);
  });

  it('passes the base URL to the parser', () => {
    const parser: FieldParser<string> = {
      expected: 'anything',
      parse: (text, { base }) => `${base}/${text}`,
    };
    const report = () => expect.fail('unexpected issue');
    const { a } = parseFields(
      { a: parser },
      { name: 'attributes', base: 'https://ngo.example', raw: { a: 'b' } },
      report,
    );
    expect(a).to.equal('https://ngo.example/b');
  });
});

describe('a URL without its scheme', () => {
  const parse = (parsers: Readonly<Record<string, FieldParser<unknown>>>, raw: Record<string, unknown>) => {
    const issues: (readonly [field: string, value: unknown, message: string])[] = [];
    const source = { name: 'event', base: 'https://partner.example/page', raw } as const;
    const values = parseFields(parsers, source, ({ field, value, message }) =>
      issues.push([field, value, message]),
    );
    return { values, issues };
  };

  it('is read with the one that is meant, and reported, in each field with a URL', () => {
    const urls = Object.fromEntries(
      Object.entries({ ...EVENT_FIELDS, ...SETTINGS_FIELDS }).filter(([, parser]) => 'isUrl' in parser),
    );
    const given = 'www.ngo.example/r';
    const read = `https://${given}`;
    const { values, issues } = parse(
      urls,
      Object.fromEntries(Object.keys(urls).map(field => [field, given])),
    );
    expect(Object.keys(values)).to.include.members(['registrationUrl', 'url', 'image', 'src', 'locationUrl']);
    for (const [field, value] of Object.entries(values)) expect(value, field).to.equal(read);
    expect(issues).to.deep.equal(
      Object.keys(urls).map(field => [field, given, `its beginning is missing; read as ${read}`]),
    );
  });

  it('is read so for an organizer', () => {
    const url = 'ngo.example';
    const { values, issues } = parse({ organizer: parties }, { organizer: [{ name: 'NGO', url }] });
    expect(values['organizer']).to.deep.equal([{ name: 'NGO', url: 'https://ngo.example/' }]);
    expect(issues).to.deep.equal([
      ['organizer', url, 'its beginning is missing; read as https://ngo.example'],
    ]);
  });

  it('is a mail address where one can be linked', () => {
    const { values, issues } = parse(
      { link, webUrl },
      { link: 'info@ngo.example', webUrl: 'info@ngo.example' },
    );
    expect(values).to.deep.equal({ link: 'mailto:info@ngo.example', webUrl: undefined });
    expect(issues.map(([field, , message]) => `${field}: ${message.slice(0, 20)}`)).to.deep.equal([
      'link: its beginning is mis',
      'webUrl: expected an address ',
    ]);
  });

  it('must lead to a host that is allowed', () => {
    const issues: string[] = [];
    const { link: href } = parseFields(
      { link },
      {
        name: 'remote',
        base: 'https://ngo.example',
        allowHosts: ['un.example'],
        raw: { link: 'ngo.example/r' },
      },
      ({ message }) => issues.push(message),
    );
    expect(href).to.equal(undefined);
    expect(issues.at(-1)).to.match(/allow-hosts/);
  });

  it('stays relative if it may be a file', () => {
    const { values, issues } = parse({ link }, { link: 'register.html' });
    expect(values).to.deep.equal({ link: 'https://partner.example/register.html' });
    expect(issues).to.deep.equal([]);
  });
});
