import type { ComponentChildren, VNode } from 'preact';
import type { HeaderLanguage } from '../../lib/core/table/csv.ts';
import type { MatrixLayout } from '../../lib/core/table/matrix-table.ts';
import { STATUS_WORDS } from '../wording/status-words.ts';
import { type MessageKey, useWords } from '../words.tsx';
import {
  type ExportChoice,
  type Format,
  formatsOf,
  HEADERS,
  hasHeader,
  LAYOUTS,
  type Layout,
  MATRIX_LAYOUTS,
  STATUSES,
  withLayout,
} from './choice.ts';
import { type ExportScope, scopeLabel } from './source.ts';

const LAYOUT_WORDS: Readonly<Record<Layout, MessageKey>> = { items: 'export_layout_items', matrix: 'export_layout_matrix' };
const FORMAT_WORDS: Readonly<Record<Format, MessageKey>> = {
  csv: 'export_format_csv',
  xlsx: 'export_format_xlsx',
  json: 'export_format_json',
  jsonld: 'export_format_jsonld',
  markdown: 'export_format_markdown',
  parquet: 'export_format_parquet',
};
const HEADER_WORDS: Readonly<Record<HeaderLanguage, MessageKey>> = {
  zh: 'export_header_zh',
  en: 'export_header_en',
  key: 'export_header_key',
};
const MATRIX_WORDS: Readonly<Record<MatrixLayout, MessageKey>> = { display: 'export_matrix_display', split: 'export_matrix_split' };

interface ExportFieldsProps {
  readonly scopes: readonly ExportScope[];
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
  readonly choice: ExportChoice;
  readonly onChoice: (choice: ExportChoice) => void;
}

/** Everything that can be chosen for an export; what has no meaning for the format is not there. */
export function ExportFields({ scopes, scope, onScope, choice, onChoice }: ExportFieldsProps): VNode {
  const words = useWords();
  const change = (part: Partial<ExportChoice>): void => onChoice({ ...choice, ...part });
  const csv = choice.format === 'csv';
  return (
    <div class="pm-export-fields">
      <Radios
        name="scope"
        label="export_scope"
        options={scopes}
        value={scope}
        onChange={onScope}
        textOf={(each) => scopeLabel(words, each)}
      />
      <Radios
        name="layout"
        label="export_layout"
        options={LAYOUTS}
        value={choice.layout}
        onChange={(layout) => onChoice(withLayout(choice, layout))}
        textOf={(layout) => words(LAYOUT_WORDS[layout])}
      />
      <Radios
        name="format"
        label="export_format"
        options={formatsOf(choice.layout)}
        value={choice.format}
        onChange={(format) => change({ format })}
        textOf={(format) => words(FORMAT_WORDS[format])}
      />
      {choice.layout === 'matrix' && csv && (
        <Radios
          name="matrix"
          label="export_matrix_values"
          options={MATRIX_LAYOUTS}
          value={choice.matrix}
          onChange={(matrix) => change({ matrix })}
          textOf={(layout) => words(MATRIX_WORDS[layout])}
        />
      )}
      {hasHeader(choice) && (
        <Radios
          name="header"
          label="export_header"
          options={HEADERS}
          value={choice.header}
          onChange={(header) => change({ header })}
          textOf={(header) => words(HEADER_WORDS[header])}
        />
      )}
      <Field label={words('export_status')}>
        {STATUSES.map((status) => (
          <Check
            key={status}
            label={words(STATUS_WORDS[status])}
            checked={choice.statuses.includes(status)}
            onChange={(on) => change({ statuses: STATUSES.filter((one) => (one === status ? on : choice.statuses.includes(one))) })}
          />
        ))}
      </Field>
      {csv && <Check label={words('export_bom')} checked={choice.bom} onChange={(bom) => change({ bom })} />}
      {choice.format === 'json' && (
        <Check label={words('export_articles')} checked={choice.articles} onChange={(articles) => change({ articles })} />
      )}
    </div>
  );
}

interface RadiosProps<T> {
  readonly name: string;
  readonly label: MessageKey;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly textOf: (option: T) => string;
}

function Radios<T>({ name, label, options, value, onChange, textOf }: RadiosProps<T>): VNode {
  const words = useWords();
  return (
    <Field label={words(label)}>
      {options.map((option) => (
        <label class="pm-choice" key={textOf(option)}>
          <input type="radio" name={`pm-export-${name}`} checked={option === value} onChange={() => onChange(option)} />
          {textOf(option)}
        </label>
      ))}
    </Field>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <fieldset class="pm-export-field">
      <legend>{label}</legend>
      <div class="pm-export-options">{children}</div>
    </fieldset>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}): VNode {
  return (
    <label class="pm-choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
