import type { Option } from './Choice.tsx';

/** Boxes to tick under a title; what is ticked keeps the order of the boxes. */
export function Ticks({ title, options, chosen, choose }: Props) {
  // Other groups have ticks in the same list: those stay.
  const toggle = (value: string) => choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="ticks">
        {options.map(({ value, label }) => (
          <label className="tick" key={value}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type Props = { title: string; options: readonly Option[]; chosen: readonly string[]; choose: (values: string[]) => void };
