/** Words that may have a capital before a surname, and are neither first names nor titles: in small letters, by the alphabet. */
export const NOT_GIVEN = `
  a about according across acting afp after against all also although always amid among an analysis ancient and
  another anti any ap apart april are as asked asks at august backs be because been before behind besides
  between beyond both breaking but by cabinet calls can candidate central communist congress conservative could
  december democrat democrats despite did do does downing during each earlier eastern either even every ex
  exclusive february few file finally first following for former friday from given government greater had hails
  has have he hence her here his hits house how however i if image in incoming indeed inside instead interim
  into is it its january july june just kremlin labour last late later let liberal like live lower many march
  may maybe meanwhile meets met might modern monday more most must my near nearby neighboring neighbouring
  neither never next no nominee non nor northern not november now october of often on once only onto opinion or
  other our outgoing over parliament perhaps photo post pre pro read recently republican republicans reuters
  said saturday says second sees senate september several she should since slams so socialist some sometimes
  source southern speaking still sunday supreme team tells than that the their then there these they third this
  those though through thursday thus to today told tomorrow toward towards tuesday under under-secretary unlike
  until update updated upon upper urges versus via video vs warns was watch we wednesday were western what when
  where whether which while white who whom whose why will with within without would writing yes yesterday yet
  you your`
