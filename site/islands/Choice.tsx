/** One thing to choose, and its words. */
export type Option = { value: string; label: string };

/** A list to choose one thing from, under its name; the first choice is all of them. */
export function Choice({ label, every, options, value, choose }: Props) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{every}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type Props = { label: string; every: string; options: readonly Option[]; value: string; choose: (value: string) => void };
