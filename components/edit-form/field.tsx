/** One field of the form: its label, its control, and what is wrong with it. */
import type { VNode } from 'preact';
import type { FieldName, ItemFields, Problem } from '../../lib/core/editing/fields.ts';
import type { Suggestion } from '../../lib/core/editing/suggest-indicators.ts';
import { problemWords } from '../wording/problem-words.ts';
import { type MessageKey, useWords } from '../words.tsx';

/** What every row of the form is given. */
export interface FormProps<F extends ItemFields = ItemFields> {
  /** Unique in the document; the ids of the controls begin with it. */
  readonly id: string;
  readonly fields: F;
  readonly problems: readonly Problem[];
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
  readonly set: (change: Partial<F>) => void;
}

/** How much of a row of six columns a field takes. */
export type Share = 'whole' | 'half' | 'third';

/** What the control of a field must carry to belong to its label and its problem. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly form: FormProps;
  readonly name: FieldName;
  readonly label: MessageKey;
  readonly share: Share;
  readonly children: (control: ControlProps) => VNode;
}

/** The field of `name`; its first problem is said right below it. */
export function Field({ form, name, label, share, children }: FieldProps): VNode {
  const words = useWords();
  const problem = form.problems.find(({ field }) => field === name);
  const id = `${form.id}-${name}`;
  return (
    <div class="pm-field" data-share={share} data-field={name}>
      <label for={id}>{words(label)}</label>
      {children({
        id,
        'aria-invalid': problem === undefined ? undefined : 'true',
        'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
      })}
      {problem !== undefined && (
        <p class="pm-field-problem" id={`${id}-problem`}>
          {problemWords(words, problem)}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  readonly form: FormProps;
  readonly name: FieldName;
  readonly label: MessageKey;
  readonly share: Share;
  readonly value: string;
  readonly hint?: MessageKey;
  readonly onInput: (value: string) => void;
}

/** A field of one line. */
export function TextField({ value, hint, onInput, ...field }: TextProps): VNode {
  const words = useWords();
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          placeholder={hint && words(hint)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<V extends string> extends Omit<TextProps, 'value' | 'hint' | 'onInput'> {
  readonly value: V;
  readonly choices: readonly (readonly [value: V, text: string])[];
  readonly onChoose: (value: V) => void;
}

/** A field of a few choices. */
export function ChoiceField<V extends string>({ value, choices, onChoose, ...field }: ChoiceProps<V>): VNode {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = choices[event.currentTarget.selectedIndex];
            if (chosen !== undefined) onChoose(chosen[0]);
          }}
        >
          {choices.map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
