const locale = (): string => (typeof navigator === 'undefined' ? 'en' : navigator.language);

const dayFormats: Readonly<Record<'long' | 'month' | 'monthYear' | 'short', Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'short', year: 'numeric' },
};

/** A `YYYY-MM-DD` day in the reader's language; days have no time zone. */
export function formatDay(day: string, style: keyof typeof dayFormats = 'short'): string {
  return new Intl.DateTimeFormat(locale(), { ...dayFormats[style], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** An instant in the reader's language and time zone. */
export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** Money from minor units, without decimals: amounts here are budgets and yearly costs. */
export function formatMoney(money: { readonly minor: number; readonly currency: string }): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: money.currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return new Intl.NumberFormat(locale(), { style: 'currency', currency: money.currency, maximumFractionDigits: 0 }).format(
    money.minor / 10 ** digits,
  );
}

/** A number with the reader's grouping. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** A share (0 to 1) in percent; never rounds up to 100 nor down to 0 what is not. */
export function formatShare(share: number): string {
  const percent = share * 100;
  const shown =
    percent > 99 && percent < 100
      ? Math.floor(percent * 10) / 10
      : percent > 0 && percent < 1
        ? Math.ceil(percent * 10) / 10
        : Math.round(percent);
  return `${new Intl.NumberFormat(locale()).format(shown)} %`;
}
