/** The field of the indicator, with names of the lexicon to choose from. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FigureFields } from '../../lib/core/editing/fields.ts';
import type { Suggestion } from '../../lib/core/editing/suggest-indicators.ts';
import { useWords } from '../words.tsx';
import { Field, type FormProps } from './field.tsx';

/** The browser's own list of suggestions: it works by keyboard, by ear, and in a shadow root. Any other name can be typed. */
export function IndicatorField({ form }: { readonly form: FormProps<FigureFields> }): VNode {
  const words = useWords();
  const { indicator } = form.fields;
  const suggestions = useSuggestions(form.suggest, indicator);
  const list = `${form.id}-indicators`;
  return (
    <Field form={form as unknown as FormProps} name="indicator" label="field_indicator" share="whole">
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autocomplete="off"
            spellcheck={false}
            list={list}
            value={indicator}
            onInput={(event) => form.set({ indicator: event.currentTarget.value })}
          />
          <datalist id={list}>
            {suggestions.map(({ key, name, english, alias }) => (
              // Browsers show only suggestions that hold what is typed, in the name or beside it.
              <option
                key={key}
                value={name}
                label={[alias, words('language_tag') === 'en' ? english : null].filter(Boolean).join(' · ') || name}
              />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}

/** Suggestions for the text that the field holds now; an answer to an earlier text is passed over. */
function useSuggestions(suggest: FormProps['suggest'], typed: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    let current = true;
    void suggest(typed).then((found) => current && setSuggestions(found));
    return () => {
      current = false;
    };
  }, [suggest, typed]);
  return suggestions;
}
