/**
 * After a surname these make it another name: 'Trump Tower'. They are in the packed names, so that the content script does
 * not have this list as code.
 */
export function namedAfter(): string[] {
  return 'Tower Towers Organization Organisation Foundation Center Centre Institute Library Museum Street St Avenue Ave Road Boulevard Blvd Lane Drive Airport University College School Stadium Arena Hotel Plaza Park Bridge Prize Award Jr Sr II III Hall House County City Island Islands Mountain Mountains Mount Peak Lake River Bay Beach Valley Hospital Theatre Theater Doctrine Plan Dam Field Fellow Fellowship Brothers Bros Group Inc Corp Ltd Co Company Motor Motors Media Golf Steaks Vodka Carrier Square Station Building Memorial Monument Highway Expressway Pavilion Gallery Lab Laboratory Laboratories Space Report Scale Effect Act Amendment Commission Committee Cup Trophy Open Mustang Focus Explorer Barracks Palace Tunnel Terminal Cathedral Church Chapel Junior Senior Witch Tartan Campus Executive Stiftung Haus Allee Platz Gymnasium Flughafen Kaserne Brücke'.split(
    ' ',
  )
}
