import type { Source } from '../types.ts'

/** Hosts of newspapers that make their news up; a subdomain counts too. As they describe themselves, November 2026. */
const HOSTS = new Set(
  (
    'theonion.com babylonbee.com clickhole.com newsthump.com thedailymash.co.uk waterfordwhispersnews.com thebeaverton.com ' +
    'thespoof.com theshovel.com.au betootaadvocate.com thechaser.com.au duffelblog.com newsbiscuit.com ' +
    'southendnewsnetwork.net rochdaleherald.co.uk thecivilian.co.nz worldnewsdailyreport.com nationalreport.net ' +
    'empirenews.net dailycurrant.com huzlers.com thelastlineofdefense.org dunning-kruger-times.com fakingnews.com ' +
    'theunrealtimes.com thefauxy.com realnewsrightnow.com glossynews.com ' +
    'der-postillon.com die-tagespresse.com ' +
    'legorafi.fr nordpresse.be scienceinfo.fr ' +
    'elmundotoday.com eldeforma.com elruinaversal.com actualidadpanamericana.com hayqueserinutil.com ' +
    'lercio.it sensacionalista.com.br inimigopublico.pt imprensafalsa.com ' +
    'speld.nl rokokoposten.dk aszdziennik.pl hircsarda.hu timesnewroman.ro zaytung.com panorama.pub'
  ).split(' '),
)

/** Newspapers of that kind, where an article has no address. */
const PUBLISHERS =
  /^(?:the onion|the babylon bee|clickhole|newsthump|the daily mash|waterford whispers news|the beaverton|the betoota advocate|duffel ?blog|world news daily report|der postillon|die tagespresse|le gorafi|nordpresse|el mundo today|el deforma|lercio|o? ?sensacionalista|de speld|zaytung)$/iu

/** A newspaper's own part for it: 'newyorker.com/humor/borowitz-report/…'. */
const PART = /\/(?:satire|satira|satiric|parody|humou?r|borowitz-report)\//iu

/** Whether an article is satire, by where it is from: what it tells did not happen. */
export function isSatire({ url, publisher }: Pick<Source, 'url' | 'publisher'>): boolean {
  if (publisher !== undefined && PUBLISHERS.test(publisher.trim())) return true
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname, pathname } = new URL(url)
  const labels = hostname.toLowerCase().split('.')
  return PART.test(pathname) || labels.some((_, i) => HOSTS.has(labels.slice(i).join('.')))
}
