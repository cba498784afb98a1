import type { Field, SelectField, TextField } from 'payload';
import type { Shape } from '#content/schema/shape.ts';
import { label, optionLabel } from '../labels.ts';
import { bodyEditor } from './editor.ts';

/**
 * The editor's form for a contract: one Payload field per field of the Zod schema, so that the form, the files and the
 * snapshot can't drift apart. What a value must look like is checked by the contract itself (hooks/check-record.ts).
 */
export function form(shapes: Record<string, Shape>, options: FormOptions = {}): Field[] {
  return Object.entries(shapes)
    .filter(([name]) => !options.without?.includes(name))
    .map(([name, shape]) => withAdmin(fieldOf(name, shape, options.nested ?? false), name, options));
}

function fieldOf(name: string, shape: Shape, nested: boolean): Field {
  const common = { name, label: label('fields', name), required: !shape.optional && !nested };
  switch (shape.kind) {
    case 'line':
      return { ...common, type: 'text', ...(shape.max ? { maxLength: shape.max } : {}) };
    case 'paragraph':
      return { ...common, type: 'textarea', ...(shape.max ? { maxLength: shape.max } : {}) };
    case 'number':
      return { ...common, type: 'number', ...(typeof shape.fallback === 'number' ? { defaultValue: shape.fallback } : {}) };
    case 'boolean':
      return { ...common, required: false, type: 'checkbox', ...(typeof shape.fallback === 'boolean' ? { defaultValue: shape.fallback } : {}) };
    case 'choice':
      return { ...choice(common, name, shape), ...(typeof shape.fallback === 'string' ? { defaultValue: shape.fallback } : {}) };
    case 'reference':
      return { ...common, type: 'relationship', relationTo: shape.noun, maxDepth: 1 };
    case 'rich-text':
      return { ...common, type: 'richText', editor: bodyEditor };
    case 'group':
      // An optional group is left out as a whole, so nothing inside it can be required by itself.
      return { name, label: common.label, type: 'group', fields: form(shape.fields, { nested: shape.optional }) };
    case 'list':
      return listField(common, name, shape.item);
  }
}

function listField(common: Common, name: string, item: Shape): Field {
  switch (item.kind) {
    case 'line':
    case 'paragraph':
      return { ...common, type: 'text', hasMany: true, ...(item.max ? { maxLength: item.max } : {}) } satisfies TextField;
    case 'number':
      return { ...common, type: 'number', hasMany: true };
    case 'choice':
      return { ...choice(common, name, item), hasMany: true } as SelectField;
    case 'reference':
      return { ...common, type: 'relationship', relationTo: item.noun, hasMany: true, maxDepth: 1 };
    case 'group':
      return { ...common, type: 'array', fields: form(item.fields), admin: { initCollapsed: false } };
    default:
      throw new Error(`A list of ${item.kind} has no form field: ${name}`);
  }
}

function choice(common: Common, name: string, shape: Shape & { kind: 'choice' }): SelectField {
  return {
    name: common.name,
    label: common.label,
    required: common.required,
    type: 'select',
    // PostgreSQL keeps one enum per name, and Payload's own `_status` would get the very same.
    ...(name === 'status' ? { enumName: ({ tableName }) => `enum_${tableName}_own_status` } : {}),
    options: shape.options.map((value) => ({ value, label: optionLabel(value, shape.of, name) })),
  };
}

function withAdmin(field: Field, name: string, options: FormOptions): Field {
  const sidebar = options.sidebar?.includes(name) ? { position: 'sidebar' as const } : {};
  const hint = options.hints?.includes(name) ? { description: label('hints', name) } : {};
  return { ...field, admin: { ...field.admin, ...sidebar, ...hint } } as Field;
}

type Common = { name: string; label: Record<string, string>; required: boolean };

type FormOptions = {
  without?: readonly string[];
  sidebar?: readonly string[];
  hints?: readonly string[];
  /** Inside an optional group: nothing is required by itself. */
  nested?: boolean;
};
