/** The rows of the form, by kind of item. */
import type { VNode } from 'preact';
import type { FigureFields, ProjectFields } from '../../lib/core/editing/fields.ts';
import type { Operator } from '../../lib/core/model.ts';
import { signOf } from '../wording/bound-text.ts';
import { CHANGES, operatorWord, PROJECT_KINDS, ROLES, STAGES } from '../wording/item-words.ts';
import { type MessageKey, useWords } from '../words.tsx';
import { ChoiceField, Field, type FormProps, TextField } from './field.tsx';
import { IndicatorField } from './indicator-field.tsx';

const OPERATORS: readonly Operator[] = ['=', '>=', '<=', '>', '<', '~', 'range'];

const entriesOf = <K extends string>(texts: Readonly<Record<K, MessageKey>>): [K, MessageKey][] =>
  Object.entries(texts) as [K, MessageKey][];

export function FigureRows(form: FormProps<FigureFields>): VNode {
  const words = useWords();
  const { fields, set } = form;
  const own = { form: form as unknown as FormProps };
  return (
    <>
      <IndicatorField form={form} />
      <ChoiceField
        {...own}
        name="op"
        label="field_op"
        share="third"
        value={fields.op}
        choices={OPERATORS.map((op) => [op, `${signOf(op)} ${operatorWord(words, op)}`.trim()])}
        onChoose={(op) => set({ op })}
      />
      <TextField {...own} name="value" label="field_value" share="third" value={fields.value} onInput={(value) => set({ value })} />
      <TextField {...own} name="unit" label="field_unit" share="third" value={fields.unit} onInput={(unit) => set({ unit })} />
      <ChoiceField
        {...own}
        name="change"
        label="field_change"
        share="third"
        value={fields.change}
        choices={entriesOf(CHANGES).map(([change, key]) => [change, words(key)])}
        onChoose={(change) => set({ change })}
      />
      <ChoiceField
        {...own}
        name="role"
        label="field_role"
        share="third"
        value={fields.role}
        choices={entriesOf(ROLES).map(([role, key]) => [role, words(key)])}
        onChoose={(role) => set({ role })}
      />
      <TextField {...own} name="year" label="field_year" share="third" value={fields.year} onInput={(year) => set({ year })} />
      {(fields.role === 'project' || fields.project !== '') && (
        <TextField
          {...own}
          name="project"
          label="field_project"
          share="whole"
          value={fields.project}
          onInput={(project) => set({ project })}
        />
      )}
      <TextField
        {...own}
        name="department"
        label="field_department"
        share="half"
        value={fields.department}
        onInput={(department) => set({ department })}
      />
    </>
  );
}

export function ProjectRows(form: FormProps<ProjectFields>): VNode {
  const words = useWords();
  const { fields, set } = form;
  const own = { form: form as unknown as FormProps };
  const unsaid = ['', words('field_unsaid')] as const;
  return (
    <>
      <TextField {...own} name="name" label="field_name" share="whole" value={fields.name} onInput={(name) => set({ name })} />
      <ChoiceField
        {...own}
        name="projectKind"
        label="field_project_kind"
        share="third"
        value={fields.projectKind}
        choices={[unsaid, ...entriesOf(PROJECT_KINDS).map(([kind, key]) => [kind, words(key)] as const)]}
        onChoose={(projectKind) => set({ projectKind })}
      />
      <ChoiceField
        {...own}
        name="stage"
        label="field_stage"
        share="third"
        value={fields.stage}
        choices={[unsaid, ...entriesOf(STAGES).map(([stage, key]) => [stage, words(key)] as const)]}
        onChoose={(stage) => set({ stage })}
      />
      <TextField
        {...own}
        name="deadline"
        label="field_deadline"
        share="third"
        value={fields.deadline}
        onInput={(deadline) => set({ deadline })}
      />
      <TextField
        {...own}
        name="investment"
        label="field_investment"
        share="whole"
        value={fields.investment}
        onInput={(investment) => set({ investment })}
      />
      <TextField
        {...own}
        name="department"
        label="field_department"
        share="half"
        value={fields.department}
        onInput={(department) => set({ department })}
      />
    </>
  );
}

/** The words of an excerpt are the page's own. */
export function ExcerptRows(): VNode {
  return <p class="pm-form-hint">{useWords()('edit_excerpt_hint')}</p>;
}

/** What every item has: note and tags. */
export function OwnRows(form: FormProps): VNode {
  const { fields, set } = form;
  return (
    <>
      <TextField
        form={form}
        name="tags"
        label="field_tags"
        hint="field_tags_hint"
        share={fields.kind === 'excerpt' ? 'whole' : 'half'}
        value={fields.tags}
        onInput={(tags) => set({ tags })}
      />
      <Field form={form} name="note" label="field_note" share="whole">
        {(control) => <textarea {...control} rows={2} value={fields.note} onInput={(event) => set({ note: event.currentTarget.value })} />}
      </Field>
    </>
  );
}
