import type { AreasModel } from './addresses';
import { overlaps } from '../book';
import type { ConditionalFormatModel, ValidationModel } from '../book';
import { defineType } from '../client-object';
import { officeError } from '../errors';
import { colorOf, oneOf } from './range-format';
import { assertEditable } from './write-cells';

defineType<AreasModel>('ConditionalFormatCollection', {
  items: { type: 'ConditionalFormat', list: intersecting },
  methods: {
    add: {
      since: '1.6', type: 'ConditionalFormat',
      find: ({ sheet, areas }, [type], { book }) => {
        assertEditable(sheet);
        const format: ConditionalFormatModel = { id: `{CF-${book.nextId++}}`, sheet, areas, type: oneOf(type, ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue']), formula: '', fill: '', color: '', bold: null, border: '', stopIfTrue: false, priority: 0, deleted: false };
        for (const other of sheet.conditionalFormats) other.priority++;
        sheet.conditionalFormats.unshift(format);
        return format;
      },
    },
    clearAll: { since: '1.6', act: (model) => { assertEditable(model.sheet); for (const format of intersecting(model)) drop(format); } },
    getCount: { since: '1.6', result: (model) => intersecting(model).length },
    getItem: { since: '1.6', type: 'ConditionalFormat', find: (model, [id]) => intersecting(model).find((format) => format.id === id) ?? null },
  },
});

const custom = (format: ConditionalFormatModel): ConditionalFormatModel => {
  if (format.type !== 'Custom') throw officeError('InvalidOperation', 'The conditional format is of another type.');
  return format;
};

defineType<ConditionalFormatModel>('ConditionalFormat', {
  alive: (format) => !format.deleted,
  scalars: {
    id: { since: '1.6', get: ({ id }) => id },
    type: { since: '1.6', get: ({ type }) => type },
    priority: { since: '1.6', get: ({ priority }) => priority, set: (format, priority) => { format.priority = Number(priority); } },
    stopIfTrue: { since: '1.6', get: ({ stopIfTrue }) => stopIfTrue, set: (format, stop) => { format.stopIfTrue = stop === true; } },
  },
  links: { custom: { since: '1.6', type: 'CustomConditionalFormat', to: custom } },
  methods: {
    delete: { since: '1.6', act: (format) => { assertEditable(format.sheet); drop(format); } },
    getRange: { since: '1.6', type: 'Range', find: ({ sheet, areas }) => ({ sheet, area: areas[0]! }) },
    getRanges: { since: '1.9', type: 'RangeAreas', find: ({ sheet, areas }) => ({ sheet, areas }) },
  },
});

defineType<ConditionalFormatModel>('CustomConditionalFormat', {
  links: {
    rule: { since: '1.6', type: 'ConditionalFormatRule', to: (format) => format },
    format: { since: '1.6', type: 'ConditionalRangeFormat', to: (format) => format },
  },
});

defineType<ConditionalFormatModel>('ConditionalFormatRule', {
  scalars: { formula: { since: '1.6', get: ({ formula }) => formula, set: (format, formula) => { if (typeof formula !== 'string' || !formula.startsWith('=')) throw officeError('InvalidArgument', 'A rule is a formula.'); format.formula = formula; } } },
});

defineType<ConditionalFormatModel>('ConditionalRangeFormat', {
  links: {
    fill: { since: '1.6', type: 'ConditionalRangeFill', to: (format) => format },
    font: { since: '1.6', type: 'ConditionalRangeFont', to: (format) => format },
    borders: { since: '1.6', type: 'ConditionalRangeBorderCollection', to: (format) => format },
  },
});

defineType<ConditionalFormatModel>('ConditionalRangeFill', { scalars: { color: { since: '1.6', get: ({ fill }) => fill, set: (format, color) => { format.fill = colorOf(color); } } } });

defineType<ConditionalFormatModel>('ConditionalRangeFont', {
  scalars: {
    color: { since: '1.6', get: ({ color }) => color, set: (format, color) => { format.color = colorOf(color); } },
    bold: { since: '1.6', get: ({ bold }) => bold, set: (format, bold) => { format.bold = bold === true; } },
  },
});

defineType<ConditionalFormatModel>('ConditionalRangeBorderCollection', {
  methods: { getItem: { since: '1.6', type: 'ConditionalRangeBorder', find: (format, [edge]) => { oneOf(edge, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']); return format; } } },
});

defineType<ConditionalFormatModel>('ConditionalRangeBorder', {
  scalars: { style: { since: '1.6', get: ({ border }) => border, set: (format, style) => { format.border = oneOf(style, ['None', 'Continuous', 'Dash', 'Dot']); } } },
});

defineType<AreasModel>('DataValidation', {
  scalars: {
    rule: { since: '1.8', get: (model) => validationOf(model)?.rule ?? {}, set: setRule },
    prompt: { since: '1.8', get: (model) => validationOf(model)?.prompt ?? null, set: (model, prompt) => { own(model).prompt = prompt; } },
    errorAlert: { since: '1.8', get: (model) => validationOf(model)?.errorAlert ?? null, set: (model, alert) => { own(model).errorAlert = alert; } },
    ignoreBlanks: { since: '1.8', get: (model) => validationOf(model)?.ignoreBlanks ?? true, set: (model, ignore) => { own(model).ignoreBlanks = ignore === true; } },
  },
  methods: { clear: { since: '1.8', act: (model) => { assertEditable(model.sheet); dropValidations(model); } } },
});

function intersecting({ sheet, areas }: AreasModel): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) => format.areas.some((own) => areas.some((area) => overlaps(own, area))));
}

function drop(format: ConditionalFormatModel): void {
  format.deleted = true;
  format.sheet.conditionalFormats.splice(format.sheet.conditionalFormats.indexOf(format), 1);
}

function setRule(model: AreasModel, rule: unknown): void {
  assertEditable(model.sheet);
  const kinds = Object.keys(rule as object);
  if (kinds.length !== 1) throw officeError('InvalidArgument', 'A validation has one rule.');
  oneOf(kinds[0], ['list', 'date', 'decimal', 'wholeNumber', 'textLength', 'custom', 'time']);
  const list = (rule as { list?: { source?: unknown } }).list;
  if (list && (typeof list.source !== 'string' || (!list.source.startsWith('=') && list.source.length > 255))) throw officeError('InvalidArgument', 'The source of a list is a formula or a text of at most 255 characters.');
  dropValidations(model);
  model.sheet.validations.push({ areas: model.areas, rule: rule as Record<string, unknown>, prompt: null, errorAlert: null, ignoreBlanks: true });
}

function dropValidations({ sheet, areas }: AreasModel): void {
  sheet.validations = sheet.validations.filter((validation) => !validation.areas.some((own) => areas.some((area) => overlaps(own, area))));
}

function validationOf({ sheet, areas }: AreasModel): ValidationModel | undefined {
  return sheet.validations.find((validation) => validation.areas.some((area) => overlaps(area, areas[0]!)));
}

function own(model: AreasModel): ValidationModel {
  const validation = validationOf(model);
  if (!validation) throw officeError('InvalidOperation', 'Set the rule of a validation before its messages.');
  return validation;
}
