/** Names that an export must take for names. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  'Tom & "Jerry" \'s',
  ']]> -->',
  'محمد علي',
  'דנה לוי',
  '👩🏽‍🚀 Astro',
  '山田太郎',
  'nul\u0000in it',
  '=HYPERLINK("x")',
  `${'Very'.repeat(40)} long`,
] as const;
