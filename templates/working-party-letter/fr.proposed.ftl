# The words of this kind of letter in French for which no official text has been seen.

working-party-letter-name = Lettre d’un groupe de travail
working-party-letter-summary = Convoque une réunion d’un groupe de travail entre les réunions de sa commission d’études.
working-party-letter-subject = Réunion { FACT("group|genitive") }{ FACT("br") }{ FACT("meeting-place") }, { FACT("meeting-dates") }
working-party-letter-subject-virtual = Réunion virtuelle { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-invite = Ayant donné mon accord à la demande présentée par { FACT("meeting-requested-by") } et entérinée lors de { FACT("meeting-endorsed-at") }, j'ai le plaisir de vous inviter à participer à la prochaine réunion { FACT("group|titled-genitive") }, qui se tiendra à { FACT("meeting-place") }, { FACT("meeting-dates|from-to") }.
working-party-letter-invite-virtual = Ayant donné mon accord à la demande présentée par { FACT("meeting-requested-by") } et entérinée lors de { FACT("meeting-endorsed-at") }, j'ai le plaisir de vous inviter à participer à la prochaine réunion { FACT("group|titled-genitive") }, qu'il est prévu de tenir de manière entièrement virtuelle { FACT("meeting-dates|from-to") }.
working-party-letter-opening-virtual = La réunion s'ouvrira à { FACT("meeting-opening") } (heure de Genève) et se tiendra au moyen de l'outil de participation à distance MyMeetings. La documentation, les modalités de participation à distance et d'autres informations utiles sont disponibles sur la page d'accueil de la commission d'études ({ FACT("group-page") }).
working-party-letter-agenda-title = Projet d'ordre du jour de la réunion virtuelle { FACT("group|genitive") }, { FACT("meeting-dates") }
working-party-letter-time-plan-subtitle = Réunion virtuelle { FACT("group|genitive") }, { FACT("meeting-dates") }
