import type { LifeDomain } from '../../life.ts';

/** A goal in the words of a client, what the client does for it and what an organisation does for it. */
export interface PlanText {
  readonly goal: string;
  readonly own: string;
  readonly others: string;
}

const text = (goal: string, own: string, others: string): PlanText => ({ goal, own, others });

/** Goals and actions per life domain, invented: nobody said them. */
export const PLAN_TEXTS: Readonly<Record<LifeDomain, readonly PlanText[]>> = {
  WONEN: [
    text(
      'Ik wil een eigen plek om te wonen, met een contract op mijn naam.',
      'Ik schrijf me in bij de sociale huisvesting.',
      'Ik kijk na of een huurwaarborg mogelijk is.',
    ),
    text(
      'Ik wil hier kunnen blijven wonen.',
      'Ik bel de verhuurder over de herstelling.',
      'Ik ga mee naar het gesprek met de verhuurder.',
    ),
    text(
      'Ik wil minder betalen om te verwarmen.',
      'Ik noteer elke week de meterstand.',
      'Ik vraag een energiescan aan.',
    ),
  ],
  FINANCIEN: [
    text(
      'Ik wil weten wat er elke maand binnenkomt en buitengaat.',
      'Ik hou mijn rekeningen een maand lang bij.',
      'Ik maak samen een overzicht van inkomsten en uitgaven.',
    ),
    text(
      'Ik wil mijn schulden afbetalen zonder dat er nieuwe bijkomen.',
      'Ik breng alle brieven van schuldeisers mee.',
      'Ik vraag een afbetalingsplan aan.',
    ),
    text(
      'Ik wil iets opzijzetten voor onverwachte kosten.',
      'Ik open een spaarrekening.',
      'Ik kijk na op welke toeslagen er recht is.',
    ),
  ],
  WERK_DAGBESTEDING: [
    text(
      'Ik wil werk dat ik kan volhouden.',
      'Ik schrijf op welk werk me ligt en welk niet.',
      'Ik zoek een plaats om een week mee te draaien.',
    ),
    text(
      'Ik wil weer een vast ritme in mijn week.',
      'Ik kom elke dinsdag naar het atelier.',
      'Ik hou een plaats vrij in de groep.',
    ),
    text(
      'Ik wil deze job graag houden.',
      'Ik zeg het op tijd als het te veel wordt.',
      'Ik kom elke maand langs op de werkvloer.',
    ),
  ],
  OPLEIDING_TAAL: [
    text(
      'Ik wil beter Nederlands spreken, zodat ik zelf kan bellen.',
      'Ik ga twee avonden per week naar de les.',
      'Ik schrijf in voor de volgende module.',
    ),
    text('Ik wil een diploma halen.', 'Ik vraag mijn oude rapporten op.', 'Ik maak een afspraak met de school.'),
    text(
      'Ik wil een attest dat telt op het werk.',
      'Ik kies een cursus die me past.',
      'Ik kijk na wie de cursus betaalt.',
    ),
  ],
  GEESTELIJKE_GEZONDHEID: [
    text(
      'Ik wil beter slapen en me rustiger voelen.',
      'Ik ga om elf uur naar bed.',
      'Ik vraag een eerste gesprek aan.',
    ),
    text(
      'Ik wil weer buiten durven komen.',
      'Ik wandel elke dag een kwartier.',
      'Ik bel op maandag om te horen hoe het gaat.',
    ),
  ],
  LICHAMELIJKE_GEZONDHEID: [
    text(
      'Ik wil minder pijn bij het werk.',
      'Ik doe elke ochtend mijn oefeningen.',
      'Ik kijk na wat wordt terugbetaald.',
    ),
    text(
      'Ik wil een vaste huisarts.',
      'Ik maak een afspraak voor een controle.',
      'Ik bezorg de lijst van huisartsen in de buurt.',
    ),
  ],
  VERSLAVING: [
    text('Ik wil minder drinken.', 'Ik noteer de dagen waarop het lukt.', 'Ik vraag een plaats in de gespreksgroep.'),
    text(
      'Ik wil volhouden dat ik gestopt ben.',
      'Ik ga elke week naar de groep.',
      'Ik bespreek wat helpt als het moeilijk is.',
    ),
  ],
  GEZIN_KINDEROPVANG: [
    text(
      'Ik wil opvang voor mijn kinderen op de uren dat ik werk.',
      'Ik vraag bij drie crèches een plaats.',
      'Ik vraag het verlaagde tarief aan.',
    ),
    text(
      'Ik wil meer rust thuis na school.',
      'Ik spreek vaste uren af voor het huiswerk.',
      'Ik zoek een vrijwilliger die mee huiswerk maakt.',
    ),
  ],
  SOCIAAL_NETWERK: [
    text('Ik wil mensen leren kennen in mijn buurt.', 'Ik ga naar het buurtcafé.', 'Ik ga de eerste keer mee.'),
    text(
      'Ik wil iemand die ik kan bellen als het moeilijk gaat.',
      'Ik bel een oude vriend op.',
      'Ik stel een buddy voor.',
    ),
  ],
  MOBILITEIT: [
    text(
      'Ik wil zelf naar mijn werk kunnen rijden.',
      'Ik oefen de weg met de fiets.',
      'Ik vraag een goedkoop abonnement aan.',
    ),
    text(
      'Ik wil mijn rijbewijs halen.',
      'Ik studeer voor het theoretisch examen.',
      'Ik kijk na of een tussenkomst mogelijk is.',
    ),
  ],
  JUSTITIE_ADMINISTRATIE: [
    text('Ik wil mijn papieren in orde hebben.', 'Ik breng al mijn post mee.', 'Ik lees de brieven samen na.'),
    text(
      'Ik wil de boete regelen.',
      'Ik vraag om in schijven te betalen.',
      'Ik maak een afspraak bij de rechtswinkel.',
    ),
  ],
  DIGITAAL: [
    text(
      'Ik wil zelf mijn zaken online kunnen doen.',
      'Ik volg de les in de bibliotheek.',
      'Ik toon hoe aanmelden werkt.',
    ),
    text(
      'Ik wil een toestel dat werkt.',
      'Ik vergelijk de prijs van drie toestellen.',
      'Ik vraag een tweedehands laptop aan.',
    ),
  ],
};
