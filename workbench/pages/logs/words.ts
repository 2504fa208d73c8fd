import { defineWords } from '../../words/words.ts';

export const words = defineWords({
  nl: {
    title: 'Kloppen de logs?',
    intro:
      'Of de logs van de eigenaars overeenkomen met wat de gateway vroeg, kan niet op deze pagina: daarvoor is de gegevensbank van de log zelf nodig. De beheerder van de eigenaar voert het uit, jij vraagt het resultaat.',
    commands: 'Wat je kunt vragen',
    command: 'Opdracht',
    does: 'Wat ze doet',
    reconcile:
      'Vergelijkt de log van de gateway met die van één eigenaar, verzoek per verzoek, tot op de regel. Vraag ze minstens elke maand.',
    verify:
      'Kijkt na of de log zelf niet veranderd is: elke regel is verzegeld met de vorige. Hoort elke week te gebeuren.',
    witness:
      'Kijkt na tegen wat een andere eigenaar van de log bewaarde: zo valt ook op dat het einde samen met zijn zegel verdween.',
    weekly:
      'Eén werkboek per week: opzoekingen zonder band, accounts die 60 dagen stil zijn, en wie naar zichzelf, een collega of familie keek.',
    whoSaw:
      'Hetzelfde als de pagina Inzages, in een bestand: wie zag wat van één cliënt. Het nummer komt uit een bestand, nooit op de opdrachtregel.',
    fileHint:
      'In deze voorbeelden is de eigenaar het OCMW (welfare); de andere zijn partnership, pes en social-economy.',
    findings: 'Wat reconcile kan vinden',
    findingsIntro:
      'Klopt alles, dan zegt de opdracht per eigenaar hoeveel verzoeken en regels overeenkomen, en eindigt ze met code 0. Elk verzoek dat niet klopt, krijgt een regel met één van deze woorden, en de code is 1.',
    finding: 'Woord',
    means: 'Wat het betekent, en wat te doen',
    LINES_MISSING:
      'De eigenaar schreef regels die er niet meer zijn. Laat verify-log uitvoeren en bewaar de gegevensbank zoals ze is.',
    LINES_TOO_MANY: 'Er kwamen achteraf regels bij, of de eigenaar telt niet zoals het moet.',
    NOT_ASKED:
      'De eigenaar werd buiten de gateway om bevraagd, of er zijn regels van de gateway weg. Behandel het als een lek tot het verklaard is.',
    OTHER_ASKER: 'Eén van beide logs noemt een andere persoon, organisatie of doel voor dat verzoek.',
  },
  en: {
    title: 'Do the logs agree?',
    intro:
      'Whether the logs of the owners agree with what the gateway asked cannot be seen on this page: it takes the database of the log itself. The operator of the owner runs it, you ask for the outcome.',
    commands: 'What you can ask for',
    command: 'Command',
    does: 'What it does',
    reconcile:
      'Compares the log of the gateway with that of one owner, request by request, to the line. Ask for it every month at least.',
    verify:
      'Checks that the log itself was not changed: every line is sealed with the one before. Belongs to every week.',
    witness:
      'Checks against what another owner kept of the log: an end that was removed together with its seal shows too.',
    weekly:
      'One workbook a week: look-ups without a relation, accounts that were silent for 60 days, and who looked at themselves, a colleague or family.',
    whoSaw:
      'The same as the page Accesses, in a file: who saw what of one client. The number comes from a file, never on the command line.',
    fileHint:
      'In these examples the owner is the centres (welfare); the others are partnership, pes and social-economy.',
    findings: 'What reconcile can find',
    findingsIntro:
      'When all agrees, the command says per owner how many requests and lines agree, and ends with code 0. Each request that does not agree gets a line with one of these words, and the code is 1.',
    finding: 'Word',
    means: 'What it means, and what to do',
    LINES_MISSING: 'The owner wrote lines that are gone. Have verify-log run, and keep the database as it is.',
    LINES_TOO_MANY: 'Lines were added afterwards, or the owner does not count as it should.',
    NOT_ASKED:
      'The owner was asked around the gateway, or lines of the gateway are gone. Treat it as a leak until it is explained.',
    OTHER_ASKER: 'One of the logs names another person, organisation or purpose for that request.',
  },
  fr: {
    title: 'Les journaux concordent-ils ?',
    intro:
      'Cette page ne peut pas dire si les journaux des propriétaires concordent avec ce que la passerelle a demandé : il faut la base de données du journal même. L’exploitant du propriétaire l’exécute, vous demandez le résultat.',
    commands: 'Ce que vous pouvez demander',
    command: 'Commande',
    does: 'Ce qu’elle fait',
    reconcile:
      'Compare le journal de la passerelle avec celui d’un propriétaire, demande par demande, à la ligne près. Demandez-la au moins chaque mois.',
    verify:
      'Vérifie que le journal même n’a pas été modifié : chaque ligne est scellée avec la précédente. À faire chaque semaine.',
    witness:
      'Vérifie avec ce qu’un autre propriétaire a gardé du journal : une fin supprimée avec son sceau se voit aussi.',
    weekly:
      'Un classeur par semaine : recherches sans lien, comptes silencieux depuis 60 jours, et qui a consulté soi-même, un collègue ou sa famille.',
    whoSaw:
      'Comme la page Consultations, dans un fichier : qui a vu quoi d’un client. Le numéro vient d’un fichier, jamais de la ligne de commande.',
    fileHint:
      'Dans ces exemples, le propriétaire est le CPAS (welfare) ; les autres sont partnership, pes et social-economy.',
    findings: 'Ce que reconcile peut trouver',
    findingsIntro:
      'Si tout concorde, la commande dit par propriétaire combien de demandes et de lignes concordent, et finit avec le code 0. Chaque demande qui ne concorde pas reçoit une ligne avec un de ces mots, et le code est 1.',
    finding: 'Mot',
    means: 'Ce que cela veut dire, et que faire',
    LINES_MISSING:
      'Le propriétaire a écrit des lignes qui ont disparu. Faites exécuter verify-log et gardez la base de données telle quelle.',
    LINES_TOO_MANY: 'Des lignes ont été ajoutées après coup, ou le propriétaire ne compte pas comme il faut.',
    NOT_ASKED:
      'Le propriétaire a été interrogé hors de la passerelle, ou des lignes de la passerelle ont disparu. Traitez-le comme une fuite jusqu’à explication.',
    OTHER_ASKER: 'Un des journaux nomme une autre personne, organisation ou finalité pour cette demande.',
  },
});
