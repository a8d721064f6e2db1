export type Choice = { id: string; title: string; words: string; lang?: 'en' };

export type ChoiceGroupProps = {
  legend: string;
  name: string;
  choices: readonly Choice[];
  defaultValue: string;
};

/** One of a few, each with the sentence that tells them apart. Plain radio buttons. */
export const ChoiceGroup = ({ legend, name, choices, defaultValue }: ChoiceGroupProps) => (
  <fieldset className="flex flex-col">
    <legend className="pb-1.5 font-medium">{legend}</legend>
    {choices.map(({ id, title, words, lang }) => (
      <label
        key={id}
        className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-2.5 rounded-md border border-transparent px-2.5 py-2 hover:bg-ink/5 has-checked:border-accent has-checked:bg-accent-soft"
      >
        <input
          type="radio"
          name={name}
          value={id}
          defaultChecked={id === defaultValue}
          className="mt-0.5 size-4 accent-accent"
        />
        <span className="font-medium">{title}</span>
        <span lang={lang} className="col-start-2 text-xs text-muted">
          {words}
        </span>
      </label>
    ))}
  </fieldset>
);
