import type { BookModel, NameModel } from '../book';
import { defineType } from '../client-object';
import { officeError } from '../errors';
import type { FakeState } from '../state';
import { fullAddress, parseReference } from './addresses';
import type { RangeModel } from './addresses';

defineType<BookModel>('Workbook', {
  scalars: {
    name: { since: '1.7', get: () => 'Kế hoạch.xlsx' },
    readOnly: { since: '1.8', get: (book) => book.readOnly },
  },
  links: {
    names: { since: '1.1', type: 'NamedItemCollection', to: (book) => book },
    protection: { since: '1.7', type: 'WorkbookProtection', to: (book) => book },
    tables: { since: '1.1', type: 'TableCollection', to: (book) => book },
    worksheets: { since: '1.1', type: 'WorksheetCollection', to: (book) => book },
  },
  methods: {
    getActiveCell: { since: '1.7', type: 'Range', find: ({ selection }): RangeModel => ({ sheet: selection.sheet, area: { ...selection.area, bottom: selection.area.top, right: selection.area.left } }) },
    getSelectedRange: { since: '1.1', type: 'Range', find: ({ selection }) => selection },
  },
});

defineType<BookModel>('WorkbookProtection', {
  scalars: { protected: { since: '1.7', get: (book) => book.protected } },
  methods: {
    protect: { since: '1.7', act: (book) => { book.protected = true; } },
    unprotect: { since: '1.7', act: (book) => { book.protected = false; } },
  },
});

defineType<FakeState>('Runtime', { scalars: { enableEvents: { since: '1.8', get: (state) => state.enableEvents, set: (state, on) => { state.enableEvents = on === true; } } } });

defineType<BookModel>('NamedItemCollection', {
  items: { type: 'NamedItem', list: (book) => book.names },
  methods: {
    add: { since: '1.4', type: 'NamedItem', find: (book, [name, reference, comment]) => addName(book, name, reference, comment) },
    getItem: { since: '1.1', type: 'NamedItem', find: findName },
    getItemOrNullObject: { since: '1.4', type: 'NamedItem', find: findName },
  },
});

defineType<NameModel>('NamedItem', {
  alive: (name) => !name.deleted,
  scalars: {
    name: { since: '1.1', get: ({ name }) => name },
    formula: { since: '1.7', get: ({ formula }) => formula, set: (name, formula) => { name.formula = checkedFormula(formula); } },
    comment: { since: '1.4', get: ({ comment }) => comment, set: (name, comment) => { name.comment = String(comment); } },
    type: { since: '1.1', get: ({ formula }) => (formula.includes('#REF!') ? 'Error' : formula.includes('!') ? 'Range' : 'String') },
    value: { since: '1.1', get: ({ formula }, { book }) => { const range = parseReference(book, formula); return range ? fullAddress(range) : '#REF!'; } },
    visible: { since: '1.1', get: ({ visible }) => visible, set: (name, visible) => { name.visible = visible === true; } },
  },
  methods: {
    delete: { since: '1.4', act: (name, _, { book }) => { name.deleted = true; book.names.splice(book.names.indexOf(name), 1); } },
    getRange: { since: '1.1', type: 'Range', find: ({ formula }, _, { book }) => parseReference(book, formula) },
    getRangeOrNullObject: { since: '1.4', type: 'Range', find: ({ formula }, _, { book }) => parseReference(book, formula) },
  },
});

function findName(book: BookModel, [name]: readonly unknown[]): NameModel | null {
  return book.names.find((item) => item.name.toLowerCase() === String(name).toLowerCase()) ?? null;
}

function addName(book: BookModel, name: unknown, reference: unknown, comment: unknown): NameModel {
  const text = String(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text) || /^[rc]$/i.test(text)) throw officeError('InvalidArgument', `"${text}" cannot be a name`);
  if (findName(book, [text])) throw officeError('ItemAlreadyExists', `The name ${text} already exists.`);
  const formula = typeof reference === 'string' ? checkedFormula(reference) : `=${absolute(reference as RangeModel)}`;
  const item: NameModel = { name: text, formula, comment: comment === undefined ? '' : String(comment), visible: true, deleted: false };
  book.names.push(item);
  return item;
}

function absolute(range: RangeModel): string {
  const address = fullAddress(range);
  const bang = address.lastIndexOf('!') + 1;
  return address.slice(0, bang) + address.slice(bang).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function checkedFormula(formula: unknown): string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw officeError('InvalidArgument', 'The formula of a name starts with =');
  return formula;
}
