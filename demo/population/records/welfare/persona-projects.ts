/** What is agreed in a project, one item a line. */
interface Parts {
  readonly client_steps: string;
  readonly centre_steps: string;
  readonly third_parties: string | null;
}

const parts = (client: readonly string[], centre: readonly string[], others: readonly string[]): Parts => ({
  client_steps: client.join('\n'),
  centre_steps: centre.join('\n'),
  third_parties: others.length === 0 ? null : others.join('\n'),
});

/** What each persona agreed on with the centre, in the order of personas/; nothing about health or justice: others read it too. */
export const PERSONA_PARTS: readonly Parts[] = [
  parts(
    ['Halftijds werken in het strijkatelier', 'Met de doorstroombegeleider een stage zoeken'],
    ['Het loon elke maand verrekenen met het leefloon', 'Meegaan naar het eerste gesprek op de stageplaats'],
    ['Maatwerkbedrijf', 'Doorstroombegeleiding', 'VDAB'],
  ),
  parts(
    ['De lessen Nederlands volgen, vier halve dagen per week', 'De gelijkwaardigheid van het diploma aanvragen'],
    ['De inschrijving en de busabonnementen betalen', 'Helpen bij het zoeken naar een eigen woning'],
    ['Centrum voor basiseducatie', 'Agentschap Integratie en Inburgering', 'VDAB'],
  ),
  parts(
    ['Op elke afspraak komen, of vooraf verwittigen', 'De werkervaring afmaken, met de opleiding erbij'],
    ['Een plaats voor werkervaring zoeken', 'Helpen bij de aanvraag van een sociale woning'],
    ['Centrum voor algemeen welzijnswerk', 'VDAB'],
  ),
  parts(
    ['Twee dagen per week naar de serre komen', 'Bellen als het niet lukt'],
    ['Elke maand een gesprek, op de plaats die zij kiest', 'Een sociale pas voor vrije tijd aanvragen'],
    ['Maatwerkbedrijf'],
  ),
  parts(
    ['Inschrijven in het volwassenenonderwijs voor het diploma secundair', 'Elke les volgen en een afwezigheid melden'],
    ['Het inschrijvingsgeld en de boeken betalen', 'Samen een kamer zoeken'],
    ['Centrum voor volwassenenonderwijs'],
  ),
  parts(
    ['Een plaats in de opvang aanvragen voor de twee kinderen', 'Een jaar werken bij het centrum, onder artikel 60'],
    ['De opvang de eerste maanden betalen', 'De uren afstemmen op de opvang'],
    ['Huis van het Kind', 'VDAB'],
  ),
];
