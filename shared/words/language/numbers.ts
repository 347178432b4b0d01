import type { Formats, Formatters } from 'intl-messageformat';

/** A number as a style shows it: first rounded, then written by Intl with these options. */
type Shown = readonly [rounded: number, options: Intl.NumberFormatOptions];

const digits = (count: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: count,
  maximumFractionDigits: count,
});

/** Rounding upwards from -0.3 gives -0, which Intl writes with its sign. */
const round = (value: number) => Math.round(value) + 0;

/**
 * What a catalogue may write behind `number`. Rounding is ours and not Intl's: Intl rounds the shortest decimal that a number
 * is printed as, and 28.5 % would be shown as 29 % where the measured 0.28499999999999998 is 28 %.
 */
const STYLES = {
  /** 12 */
  whole: (value) => [round(value), digits(0)],
  /** 12.3 */
  tenths: (value) => [Number(value.toFixed(1)), digits(1)],
  /** 12%, of 0.12 */
  percent: (value) => [round(value * 100) / 100, { style: 'percent', ...digits(0) }],
  /** 4.5%, of 0.045: small shares need the decimal that large ones do not. */
  finePercent: (value) => [Number((value * 100).toFixed(1)) / 100, { style: 'percent', ...digits(1) }],
  /** $1.20; what is less than a cent keeps the digits that make it something. */
  dollars(value) {
    const places = value === 0 ? 0 : value < 0.01 ? 4 : 2;
    const currency = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
    return [Number(value.toFixed(places)), { ...currency, ...digits(places) }];
  },
} satisfies Record<string, (value: number) => Shown>;

/** The names of the styles, as messages use them. The library hands the chosen one on as it is. */
export const NUMBER_STYLES = Object.fromEntries(
  Object.keys(STYLES).map((name) => [name, { style: name }]),
) as unknown as Formats['number'];

/** A number format that rounds in its own way before Intl writes the number. */
class StyledFormat extends Intl.NumberFormat {
  readonly #locale: string;
  readonly #shown: (value: number) => Shown;
  /** By their options: making an Intl.NumberFormat is slow. */
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(locale: string, shown: (value: number) => Shown) {
    super(locale);
    this.#locale = locale;
    this.#shown = shown;
  }

  override format(value: number | bigint): string {
    const [rounded, options] = this.#shown(Number(value));
    const key = JSON.stringify(options);
    let format = this.#formats.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(this.#locale, { useGrouping: false, ...options });
      this.#formats.set(key, format);
    }
    return format.format(rounded);
  }
}

const known = new Map<string, Formatters>();

/** What writes the numbers of a language, the same for all of its messages. */
export function numberFormatters(locale: string): Formatters {
  const own = known.get(locale) ?? formattersOf(locale);
  known.set(locale, own);
  return own;
}

function formattersOf(locale: string): Formatters {
  const plain = new Intl.NumberFormat(locale);
  const styled = new Map<string, Intl.NumberFormat>(
    Object.entries(STYLES).map(([name, shown]) => [name, new StyledFormat(locale, shown)]),
  );
  const cardinal = new Intl.PluralRules(locale);
  const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });
  return {
    getNumberFormat: (_locales, options) => styled.get(String(options?.style)) ?? plain,
    getPluralRules: (_locales, options) => (options?.type === 'ordinal' ? ordinal : cardinal),
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  };
}
