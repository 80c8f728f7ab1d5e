type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks the form a number takes in a language and writes the number where the form has a `#`. */
export function count(locale: string, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(n));
}
