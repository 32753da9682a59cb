import { fold } from '../text/normalize.ts'
import type { EntityId, Mention, Span } from '../types.ts'
import { namedAfter } from '../world/named-after.ts'
import { around } from './around.ts'

/**
 * What a name does where it stands: it means its bearer (`itself`), the government that the bearer leads
 * (`government`: 'the Trump administration', 'el gobierno de Petro'), something else that is the bearer's (`modifier`:
 * 'Biden's team', 'le parti de Macron'), or it is part of another name (`part`: 'Clinton Foundation').
 */
export type Role = 'itself' | 'modifier' | 'part' | 'government'

/** Words for a government: what it does its country does, not the person. */
const GOVERNMENT =
  'administration|government|govt|cabinet|presidency|premiership|chancellorship|regime|White House|ministry|Regierung|Regierungen|Bundesregierung|Kabinett|Kabinetts|Präsidentschaft|Regime|Regimes|Administration|gouvernement|cabinet|présidence|régime|exécutif|gobierno|gabinete|presidencia|régimen|administración|ejecutivo|governo|gabinete|presidência|regime|administração|presidenza|esecutivo|amministrazione|governi'

/** Behind the name in English, or hyphenated with it: whose name it is does not act. */
const OWNED =
  'campaign|camp|team|era|years|party|supporters?|voters?|backers?|allies|ally|aides?|adviser|advisers|advisor|advisors|officials?|staff|staffers?|spokesman|spokeswoman|spokesperson|lawyers?|attorneys?|family|base|rally|rallies|policy|policies|plan|plans|doctrine|bill|budget|tariffs?|deal|visit|trip|trial|case|loyalists?|appointees?|nominees?|ticket|candidacy|presidential|transition|reelection|re-election|win|victory|loss|defeat|speech|interview|tweet|tweets|meeting|summit|talks|effect|factor|phenomenon|critics?|fans?|donors?|delegates?|effort|proposal|order|orders|ban|book|biography|documentary|impeachment|indictment|inquiry|probe|investigation|scandal|legacy|circle|movement|brand|business|businesses|properties|children|kids|sons?|daughters?'

/** Before 'of', 'de', 'von' and a name: what is the bearer's. */
const OF_SOMEBODY =
  'party|campaign|team|camp|supporters|allies|advisers|aides|son|daughter|wife|husband|brother|sister|father|mother|lawyer|lawyers|spokesman|spokeswoman|policies|policy|followers|Partei|Wahlkampf|Team|Anhänger|Anhängern|Lager|Sprecher|Sprecherin|Politik|Sohn|Tochter|Frau|Mann|Anwalt|Anwälte|Berater|Verbündete|Verbündeten|parti|campagne|équipe|camp|entourage|partisans|alliés|conseillers?|conseillère|porte-parole|politique|fils|fille|épouse|femme|mari|avocats?|majorité|partido|campaña|equipo|entorno|partidarios|seguidores|aliados|asesor|asesores|asesora|portavoz|vocero|vocera|política|hijo|hija|hijos|esposa|esposo|mujer|marido|abogados?|abogada|campanha|equipe|equipa|apoiadores|apoiantes|assessor|assessores|porta-voz|filho|filha|filhos|advogados?|partito|campagna|squadra|sostenitori|alleati|consiglieri|portavoce|politica|figlio|figlia|moglie|marito|avvocati|avvocato'

const OF = `(?:of|von|des|der|du|de la|de|do|da|del|dello|della|di|d[’'])`
/** What may stand between 'of' and the name: titles and adjectives. */
const TITLES = String.raw`(?:(?:the|former|late|then|ex|US|U\.S\.|ehemaligen|früheren|ancien|expresidente|ex-presidente|ex-président|ex-presidenta|\p{L}*[Pp]r[äée]sident\p{L}*|\p{L}*[Kk]anzler\p{L}*|[Mm]inister\p{L}*|[Mm]inistr\p{L}|[Pp]rime|[Pp]rim[eoi]\p{L}*|[Pp]remi[eè]r\p{L}*|[Cc]hancell?\p{L}*|[Cc]anc\p{L}*)[ \u00a0])*`

const beforeOf = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${words})(?: \p{Ll}[\p{L}-]*)?[ \u00a0]${OF}[ \u00a0]?${TITLES}$`,
    'iu',
  )
const GOVERNMENT_OF = beforeOf(GOVERNMENT)
/** 'die Regierung Merkel', 'le gouvernement Philippe', 'il governo Meloni'; not 'the government Biden leads'. */
const GOVERNMENT_NAME =
  /(?<![\p{L}\p{M}])(?:Regierung|Bundesregierung|Kabinett|Regime|Administration|gouvernement|[dl]u cabinet|le cabinet|l[’']administration|le régime|du régime|gobierno|gabinete|régimen|la administración|governo|governi)[ \u00a0]$/iu
const BELONGING = beforeOf(OF_SOMEBODY)

const behind = (words: string): RegExp =>
  new RegExp(String.raw`^(?:[’']s?)?(?:[ \u00a0]|[-\u2010\u2011])(?:${words})(?![\p{L}\p{M}])`, 'u')
const GOVERNMENT_BEHIND = behind(GOVERNMENT)
const OWNED_BEHIND = behind(OWNED)
/** 'Trump-backed', 'Macron-kritisch'. */
const COMPOUND = /^[-\u2010\u2011]\p{Ll}/u
/** Nouns that German puts behind a hyphen. */
const GERMAN_BEHIND =
  /^[-\u2010\u2011](?:Partei|Anhänger|Gegner|Lager|Team|Berater|Regime|Sprecher|Vertraute|Wähler|Kritiker|Gefolgsmann|Sohn|Tochter|Anwalt|Politik|Besuch|Rede|Biografie|Vorstoß|Plan|Kurs|Ära|Zeit|Doktrin|Jahre|Fan)\p{L}*/u
const GERMAN_GOVERNMENT =
  /^[-\u2010\u2011](?:Regierung|Administration|Kabinett|Regime)(?:en|s)?(?![\p{L}\p{M}])/u

const POSSESSIVE = /^(?:[’']s(?![\p{L}\p{M}])|[’'](?=[ \u00a0]\p{Ll}))/u
/** 'It's', after a colon or at the end: 'Putin's gone' is no possessive. */
const IS =
  /^[’']s[ \u00a0](?:not|been|going|gone|here|there|back|dead|a|an|the|right|wrong|out|in|on|now|still|also|always|never|just|got|doing|making|trying)(?![\p{L}\p{M}])/u
/** Names of bodies that are named after somebody, in front of the name. */
const BODY =
  /(?<![\p{L}\p{M}])(?:Fundación|Instituto|Institut|Institute|Fondation|Fundação|Fondazione|Stiftung|Centre|Center|Centro|Museo|Museum|Musée|Université|Universidad|Universidade|Università|Aéroport|Aeropuerto|Aeroporto|Place|Plaza|Praça|Piazza|Avenue|Avenida|Rue|Calle|Rua|Lycée|École|Stade|Estadio|Estádio|Hospital|Hôpital|Ospedale|USS|HMS|Mount|Fort|Lake|Ley|Lei|Loi)(?:[ \u00a0](?:de|do|del|da|di|du))?[ \u00a0]$/u
/** Words that a German body's name ends with, hyphenated: 'Konrad-Adenauer-Stiftung'. */
const GERMAN_BODY =
  /^[-\u2010\u2011](?:Stiftung|Institut|Schule|Haus|Platz|Straße|Strasse|Allee|Ring|Universität|Gymnasium|Preis|Kaserne|Museum|Brücke|Flughafen|Denkmal|Gedenk\p{L}*|Bibliothek|Kolleg)/u
/** Capitals that make another name with what stands before them. */
const INSTITUTION =
  /^[ \u00a0](?:Presidential |International |Intercontinental |Memorial |National |Global |Family |Public |State |School of )*(?:Library|Center|Centre|Foundation|Initiative|Institute|Airport|University|College|School|Museum|Organization|Organisation|Tower|Towers|Fund|Fellowship|Prize|Award|Medal|House|Hall|Park|Stadium|Hospital|Bridge|Highway|Road|Street|Avenue|Boulevard|Square|Plaza|Dam|Act|Amendment|Commission|Committee|PAC|Hotel|Golf|Media|Group|Inc|Corp|Company|Stiftung|Jugend)(?![\p{L}\p{M}])/u

const NAMED_AFTER: ReadonlySet<string> = new Set(namedAfter())

/** So many letters before a name are read. */
const BEFORE_LENGTH = 70
const BEHIND_LENGTH = 60

/**
 * What a mention of a leader does where it stands, by the words around it in English, German, French, Spanish,
 * Portuguese and Italian. Of a country every mention is `itself`.
 *
 * @param text the block that the mention counts in
 */
export function roleOfMention(text: string, { start, end, entity }: Span & Pick<Mention, 'entity'>): Role {
  if (entity.startsWith('country:')) return 'itself'
  const before = text.slice(Math.max(0, start - BEFORE_LENGTH), start)
  const after = text.slice(end, end + BEHIND_LENGTH)
  if (INSTITUTION.test(after) || GERMAN_BODY.test(after) || BODY.test(before)) return 'part'
  const near = around(text, start, end)
  if (!near.owns && !near.joined && NAMED_AFTER.has(near.after)) return 'part'
  if (GOVERNMENT_BEHIND.test(after) || GERMAN_GOVERNMENT.test(after)) return 'government'
  if (GOVERNMENT_OF.test(before) || GOVERNMENT_NAME.test(before)) return 'government'
  const isOwner = OWNED_BEHIND.test(after) || GERMAN_BEHIND.test(after) || COMPOUND.test(after)
  if (isOwner || PREFIXED.test(before) || BELONGING.test(before)) return 'modifier'
  const isPossessive = POSSESSIVE.test(after) && !IS.test(after)
  return isPossessive || isGenitive(text.slice(start, end), entity) ? 'modifier' : 'itself'
}

/** 'pro-Putin', 'anti-Trump', 'post-Merkel'. */
const PREFIXED = /(?<![\p{L}\p{M}])(?:pro|anti|post|pre|non)[-\u2010\u2011]$/iu

/** 'Merkels', of `leader:angela-merkel`. */
function isGenitive(surface: string, entity: EntityId): boolean {
  const last = fold(/[\p{L}\p{M}]+$/u.exec(surface)?.[0] ?? '')
  const own = entity.slice(entity.indexOf(':') + 1).split('-')
  return last.endsWith('s') && !own.includes(last) && own.includes(last.slice(0, -1))
}
