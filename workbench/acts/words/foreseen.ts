import { defineWords } from '../../words/words.ts';

/** What an act starts, said before it is sent. Days come as text. */
export const words = defineWords({
  nl: {
    returnRight: (day: string) => `Dit start het terugkeerrecht (terugvalpositie) tot en met ${day}.`,
    noReturnRight: 'Zonder gunstige evaluatie van VDAB vóór de doorstroom ontstaat er geen terugkeerrecht.',
    answerReferral: (day: string) => `De ontvanger antwoordt ten laatste op ${day}.`,
    decideApplication: (day: string) => `De beslissing moet er zijn ten laatste op ${day}: 30 dagen na de aanvraag.`,
    notifyDecision: (day: string) => `Geef de cliënt kennis van de beslissing ten laatste op ${day}.`,
    appeal: (day: string) => `De cliënt kan in beroep gaan tot en met ${day}.`,
    evaluateProject: (day: string, inPerson: string) =>
      `De eerste evaluatie is er ten laatste op ${day}, de eerste met de cliënt erbij ten laatste op ${inPerson}.`,
    signProject: (day: string) => `Het GPMI wordt ondertekend ten laatste op ${day}.`,
    confirmHandover: (day: string) =>
      `De overdracht telt pas als jullie ze allebei bevestigen, ten vroegste op ${day}. Tot dan blijf jij verantwoordelijk.`,
    urgentUntil: (time: string) => `Je kijkt mee tot ${time}: twee uur. Daarna sluit de toegang vanzelf.`,
    answerAccess: (day: string) => `Wie het dossier trekt antwoordt ten laatste op ${day}.`,
    answerSignal: (day: string) => `De bron antwoordt ten laatste op ${day}.`,
    adviceHolds: (day: string) => `Het advies geldt tot en met ${day}.`,
    reconsider: (day: string) => `Een heroverweging kan gevraagd worden tot en met ${day}.`,
    packageHolds: (day: string) => `Zonder laatste dag loopt het pakket tot en met ${day}.`,
    planAfterInternship: (day: string) => `Het POP wordt bijgewerkt ten laatste op ${day}.`,
    accessEnds: (day: string) => `Vanaf ${day} heeft de organisatie geen toegang meer.`,
  },
  en: {
    returnRight: (day) => `This starts the right of return (terugvalpositie), up to and including ${day}.`,
    noReturnRight: 'Without a favourable evaluation by VDAB before the move there is no right of return.',
    answerReferral: (day) => `The recipient answers by ${day}.`,
    decideApplication: (day) => `A decision is due by ${day}: 30 days after the application.`,
    notifyDecision: (day) => `Notify the client of the decision by ${day}.`,
    appeal: (day) => `The client can appeal up to and including ${day}.`,
    evaluateProject: (day, inPerson) =>
      `The first evaluation is due by ${day}, the first one in person by ${inPerson}.`,
    signProject: (day) => `The GPMI is to be signed by ${day}.`,
    confirmHandover: (day) =>
      `The hand-over counts once both of you confirm it, from ${day} on. Until then you stay responsible.`,
    urgentUntil: (time) => `You look until ${time}: two hours. After that the access closes by itself.`,
    answerAccess: (day) => `Who leads the case answers by ${day}.`,
    answerSignal: (day) => `The owner answers by ${day}.`,
    adviceHolds: (day) => `The advice holds up to and including ${day}.`,
    reconsider: (day) => `Reconsideration can be asked for up to and including ${day}.`,
    packageHolds: (day) => `Without a last day the package runs up to and including ${day}.`,
    planAfterInternship: (day) => `The development plan (POP) is to be updated by ${day}.`,
    accessEnds: (day) => `From ${day} on the organisation has no access any more.`,
  },
  fr: {
    returnRight: (day) => `Ceci ouvre le droit de retour (terugvalpositie) jusqu’au ${day} inclus.`,
    noReturnRight: 'Sans évaluation favorable du VDAB avant la transition, il n’y a pas de droit de retour.',
    answerReferral: (day) => `Le destinataire répond au plus tard le ${day}.`,
    decideApplication: (day) => `La décision doit tomber au plus tard le ${day} : 30 jours après la demande.`,
    notifyDecision: (day) => `Notifiez la décision au client au plus tard le ${day}.`,
    appeal: (day) => `Le client peut introduire un recours jusqu’au ${day} inclus.`,
    evaluateProject: (day, inPerson) =>
      `La première évaluation a lieu au plus tard le ${day}, la première en présence du client au plus tard le ${inPerson}.`,
    signProject: (day) => `Le PIIS est à signer au plus tard le ${day}.`,
    confirmHandover: (day) =>
      `Le transfert compte dès que vous le confirmez tous les deux, au plus tôt le ${day}. Jusque-là vous restez responsable.`,
    urgentUntil: (time) => `Vous consultez jusqu’à ${time} : deux heures. Ensuite l’accès se ferme de lui-même.`,
    answerAccess: (day) => `Celui qui dirige le dossier répond au plus tard le ${day}.`,
    answerSignal: (day) => `La source répond au plus tard le ${day}.`,
    adviceHolds: (day) => `L’avis est valable jusqu’au ${day} inclus.`,
    reconsider: (day) => `Un réexamen peut être demandé jusqu’au ${day} inclus.`,
    packageHolds: (day) => `Sans dernier jour, le paquet court jusqu’au ${day} inclus.`,
    planAfterInternship: (day) => `Le plan (POP) est à mettre à jour au plus tard le ${day}.`,
    accessEnds: (day) => `À partir du ${day}, l’organisation n’a plus accès.`,
  },
});
