# The words of this kind of letter in French for which no official text has been seen.

webinar-circular-name = Circulaire annonçant des webinaires
webinar-circular-summary = Invite à un ou plusieurs webinaires{"\u00A0"}: thèmes, participation, inscription.
webinar-circular-subject = { FACT("meeting-title") }
webinar-circular-dates = (Réunions entièrement virtuelles, { FACT("meeting-dates") })
webinar-circular-opening = J'ai le plaisir de vous informer que l'Union internationale des télécommunications (UIT) organise "{ FACT("meeting-title") }" sous la forme de réunions entièrement virtuelles ({ FACT("meeting-dates") }).
webinar-circular-participation = La participation est ouverte aux États Membres, aux Membres de Secteur, aux Associés et aux établissements universitaires participant aux travaux de l'UIT, ainsi qu'à toute personne d'un pays membre de l'UIT qui souhaite contribuer aux travaux. Il peut s'agir de personnes qui sont également membres d'organisations internationales, régionales ou nationales.
webinar-circular-information = Toutes les informations utiles concernant les webinaires (orateurs, liens d'inscription, modalités de connexion à distance) seront disponibles à l'adresse { FACT("meeting-page") }.
webinar-circular-updates = Ces sites web seront mis à jour régulièrement, à mesure que des informations nouvelles ou modifiées seront disponibles. Les participants sont priés de les consulter périodiquement. Veuillez noter que l'inscription est obligatoire.

# A single webinar.
webinar-circular-dates-one = (Réunion entièrement virtuelle, { FACT("meeting-dates") })
webinar-circular-opening-one = J'ai le plaisir de vous informer que l'Union internationale des télécommunications (UIT) organise "{ FACT("meeting-title") }" sous la forme d'une réunion entièrement virtuelle { FACT("meeting-dates|from-to") }.
webinar-circular-information-one = Toutes les informations utiles concernant le webinaire (orateurs, lien d'inscription, modalités de connexion à distance) seront disponibles à l'adresse { FACT("meeting-page") }.
webinar-circular-updates-one = Ce site web sera mis à jour régulièrement, à mesure que des informations nouvelles ou modifiées seront disponibles. Les participants sont priés de le consulter périodiquement. Veuillez noter que l'inscription est obligatoire.
