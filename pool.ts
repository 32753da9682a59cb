import { readFileSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs'
const main='/work/main'
const { parseHTML } = await import(main + '/node_modules/linkedom/esm/index.js')
const { readPage } = await import(main + '/facts/page.ts')
const { loadWorld } = await import(main + '/facts/cli.ts')
const { decode } = await import(main + '/facts/decode.ts')
const { packNames, unpackNames, addLanguage } = await import(main + '/facts/names.ts')
const { compileMatcher } = await import(main + '/facts/matcher.ts')
const { mentionsIn } = await import(main + '/facts/mentions.ts')
const world = loadWorld(); const packed = packNames(world)
mkdirSync('/tmp/real/poola',{recursive:true})
const listed = new Set(readdirSync('/tmp/real/html'))
for (const f of readdirSync('/tmp/real/pool').sort()) {
  if (listed.has(f)) continue
  try {
    const raw = readFileSync('/tmp/real/pool/'+f); if (raw.length > 1_500_000) continue
    const { document } = parseHTML((decode(raw) as any).text ?? decode(raw))
    const article = readPage(document as any)
    const names = unpackNames(packed); addLanguage(names, article.source.language)
    const ms = mentionsIn(names, compileMatcher(names), article.blocks.map((b:any)=>b.text), { language: article.source.language, date: article.source.published, options: { offices: false } })
    const leaders = ms.flat().filter((m:any)=>m.entity.startsWith('leader:')).length
    const countries = ms.flat().filter((m:any)=>!m.entity.startsWith('leader:')).length
    const len = article.blocks.reduce((s:number,b:any)=>s+b.text.length,0)
    if (leaders >= 3 || countries >= 8) writeFileSync('/tmp/real/poola/'+f+'.json', JSON.stringify(article))
    console.log([f.slice(0,120), article.source.language, article.source.published, len, leaders, countries].join('\t'))
  } catch (e) { console.log('ERR\t'+f+'\t'+String(e).slice(0,100)) }
}
