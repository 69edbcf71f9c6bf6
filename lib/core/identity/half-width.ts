/** Full-width letters, digits and signs as their half-width forms, one code unit for one. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u00a0\u3000]/g, ' ');
}

/** A text without any white space and zero-width signs, full-width forms folded: for comparing names and titles. */
export function squeezed(text: string): string {
  return toHalfWidth(text).replace(/[\s\u200b-\u200f\ufeff\u2060]+/g, '');
}
