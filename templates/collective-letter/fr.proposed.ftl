# The words of this kind of letter in French for which no official text has been seen.

collective-letter-name = Lettre collective d’une commission d’études
collective-letter-summary = Convoque une réunion d’une commission d’études{"\u00A0"}: invitation, principales échéances, informations pratiques, projet d’ordre du jour et projet de calendrier.
collective-letter-subject-virtual = Réunion virtuelle { FACT("group|genitive") }, { FACT("meeting-dates") }
collective-letter-invite = J'ai le plaisir de vous inviter à participer à la prochaine réunion { FACT("group|titled-genitive") }, qui se tiendra à { FACT("meeting-place") }, { FACT("meeting-dates|inclusive") }.
collective-letter-invite-virtual = J'ai le plaisir de vous inviter à participer à la prochaine réunion { FACT("group|titled-genitive") }, qu'il est prévu de tenir de manière entièrement virtuelle { FACT("meeting-dates|inclusive") }.
collective-letter-interpretation = Un service d'interprétation sera assuré si la demande en est faite dans les délais.
collective-letter-opening-virtual = La réunion s'ouvrira le premier jour à { FACT("meeting-opening") } (heure de Genève) et se tiendra au moyen de l'outil de participation à distance MyMeetings.
collective-letter-rooms = Les précisions relatives aux salles de réunion seront affichées sur les écrans placés sur le lieu de la réunion.
