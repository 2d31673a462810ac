import { publishedId } from '../../../src/core/agencies/published-id';

test.each<[string | null, string | null, string]>([
  ['so-tc', 'so-tc', 'an office of the published register'],
  ['trung-tam-cds', 'trung-tam-cds', 'an office the officer added'],
  ['bo-tc', null, 'a ministry, which the register of a province does not list'],
  ['collective:Các sở, ban, ngành', 'collective:Các sở, ban, ngành', 'a collective of the register'],
  ['collective:Các trường học', null, 'a collective under its own text'],
  [null, null, 'an unknown name'],
])('%s is published as %s: %s', (id, expected) => expect(publishedId({ id })).toBe(expected));
