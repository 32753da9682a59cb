/**
 * Whether a text is two that a page's markup has run together: a label and a sentence, a pull quote and the sentence after
 * it, two sentences without a space. Nobody can say where the first ends.
 */
export function isGlued(text: string): boolean {
  return GLUED.some((pattern) => pattern.test(text))
}

/** Words that are small in the middle of a sentence, and seldom the first of a name; before a small letter. */
const STARTERS =
  'In On At As If When While Although Though However After Before But Meanwhile During Since Despite With For This These There ' +
  'En Con Para Por Desde Aunque Además Cuando Mientras Según Sin Sobre Tras Pero Como Entre Hasta ' +
  'Après Avec Dans Depuis Mais Pour Selon Lors Cependant Alors Pendant Malgré Sur ' +
  'Nel Nella Dopo Però Quando Secondo Mentre Durante Anche Ma Per Tra ' +
  'Em No Na Nos Nas Após Com Segundo Enquanto Mas Ainda Também Antes Depois'

const GLUED: readonly RegExp[] = [
  // 'Joe Biden Joe Biden Five takeaways from … MORE on Wednesday': links that a page has put after a name
  /(?<!\p{L})(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) \1(?!\p{L})|\sMORE\s(?:\p{Ll}|\()/u,
  // 'Cultura y Deporte En estos pocos días'
  new RegExp(`(?<=\\p{Ll}{2}|\\d|["”»])\\s(?:${STARTERS.replaceAll(' ', '|')})\\s\\p{Ll}`, 'u'),
  // '… cuándo se hará Recordó cómo …': a verb in the past
  /(?<=\p{Ll}{2})\s\p{Lu}\p{Ll}+ó\s\p{Ll}/u,
  // 'd’Emmanuel Macron«Tout le monde'
  /\p{L}[«„]\p{L}/u,
  // '21h.Vidéo', 'a meetPM Modi'
  /\p{Ll}[.!?]\p{Lu}\p{Ll}{2}|(?<!\p{L}[Mm]c|[Mm]ac)\p{Ll}{3}\p{Lu}{2}(?:\s|\p{Ll})/u,
  // '… at a meeting | Adem Altan/AFP via Getty NATO chief …': a caption with its credit
  /\s\|\s|(?<!\p{L})via\s(?:Getty|AP|Reuters)(?!\p{L})|\/(?:AFP|AP|EPA|Reuters)(?!\p{L})/u,
  // '… las leyes vetadas" "Aspiro a …'
  /["”»]\s+["“«]\p{Lu}/u,
  // '… Soberano. • 18 de marzo.', 'FOTOS: veja', 'Anmerkung: Allerdings'
  /\S\s*[•▪►■]|\S\s\+\s\p{Lu}|^(?:\p{Lu}{4,}|Anmerkung|Hinweis|Nota|Note|Update|Korrektur|Correction|Vidéo|Video|Foto)s?:\s/u,
]
