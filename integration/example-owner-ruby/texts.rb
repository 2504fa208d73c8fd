# What is said in the language of the caller: remedies (chapter 5, the table of reasons) and labels of events.
module Texts
  LATER = { 'nl' => 'Probeer opnieuw over enkele minuten.', 'en' => 'Try again in some minutes.',
            'fr' => 'Réessayez dans quelques minutes.' }.freeze
  REMEDIES = {
    'NO_RELATION' => { 'nl' => 'Vraag toegang aan wie het dossier leidt.', 'en' => 'Ask the lead of the case for access.',
                       'fr' => "Demandez l'accès au responsable du dossier." },
    'CONSENT_WITHDRAWN' => { 'nl' => 'Bespreek het met de cliënt.', 'en' => 'Discuss it with the client.',
                             'fr' => 'Parlez-en avec le client.' },
    'CONSENT_NOT_GIVEN' => { 'nl' => 'Vraag het aan de cliënt.', 'en' => 'Ask the client.', 'fr' => 'Demandez-le au client.' },
    'NOT_PERMITTED' => { 'nl' => 'Wel voor het doel: %s.', 'en' => 'Shown for the purpose: %s.',
                         'fr' => 'Montré pour la finalité : %s.' },
    'HOLDER_UNREACHABLE' => LATER,
    'LOG_UNAVAILABLE' => LATER
  }.freeze
  REGISTERED = { 'nl' => 'Ingeschreven als werkzoekende', 'en' => 'Registered as a jobseeker',
                 'fr' => "Inscription comme demandeur d'emploi" }.freeze

  module_function

  def remedy(decision, language)
    return if decision.reason == 'NOT_PERMITTED' && decision.other_purposes.empty?

    format(REMEDIES.fetch(decision.reason).fetch(language), decision.other_purposes.to_a.join(', '))
  end
end
