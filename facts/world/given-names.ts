/**
 * First names of people in the news who share a leader's surname, and which no leader has. They are in the packed names,
 * so that the content script does not have this list as code.
 */
export function moreGivenNames(): string[] {
  return 'Michael Spike Ivanka Melania Hunter Jill Hillary Chelsea Laura Barbara Michelle Sasha Malia Tiffany Eric Jared Chad Gloria Rosalynn Nancy Betty Jack Robert Ted Ethel Caroline Janet Samuel Lindsay Pharrell Bruce Peyton Reggie Aaron Justin Denzel Booker Kerry Dinah Isaiah Desmond Zach Lonzo Eva Elon Jeff Mark Steve Katy Taylor Tyler Serena Venus Lewis Rory Harry Meghan Diana Camilla Kate Prince Brett Adam Amy Jessica Jennifer Julia Emma Anna Sarah Lauren Linda Christine Cynthia Wes Ryan Kevin Brian Jason Gary Kim Kris Kylie Khloe Lara Mary Fred Barron Ashley Beau Auma Malik Brigitte Sara Yair Emine Bilal Asma Maher Rifaat Carrie Stanley Marina Eduardo Flávio Carlos Marine Marion Sonia Rahul Priyanka Maryam Hamza Bilawal Murtaza Ludmila Svetlana'.split(
    ' ',
  )
}
