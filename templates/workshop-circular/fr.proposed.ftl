# The words of this kind of letter in French for which no official text has been seen.

workshop-circular-name = Circulaire annonçant un atelier
workshop-circular-summary = Invite à un atelier organisé en un lieu donné{"\u00A0"}: objectifs, participation, inscription, formalités de visa.
workshop-circular-subject = Atelier de l'UIT sur le thème "{ FACT("meeting-title") }"
workshop-circular-place-and-dates = ({ FACT("meeting-place") }, { FACT("meeting-dates") })
workshop-circular-dates-virtual = (Réunion virtuelle, { FACT("meeting-dates") })
workshop-circular-opening = J'ai le plaisir de vous informer que l'Union internationale des télécommunications (UIT) organise un atelier sur le thème "{ FACT("meeting-title") }", qui se tiendra à { FACT("meeting-place") }, { FACT("meeting-dates|from-to") }.
workshop-circular-opening-virtual = J'ai le plaisir de vous informer que l'Union internationale des télécommunications (UIT) organise un atelier virtuel sur le thème "{ FACT("meeting-title") }", qui se tiendra { FACT("meeting-dates|from-to") }.
workshop-circular-host = L'atelier sera aimablement accueilli par { FACT("meeting-host") }.
workshop-circular-participation = La participation est gratuite et ouverte à toutes les parties prenantes intéressées, y compris les États Membres, les Membres de Secteur, les Associés et les établissements universitaires participant aux travaux de l'UIT, ainsi qu'à toute personne d'un pays membre de l'UIT qui souhaite contribuer aux travaux.
workshop-circular-information = Toutes les informations utiles concernant la manifestation (projet de programme, orateurs, lien d'inscription) seront disponibles sur la page web de la manifestation, à l'adresse suivante: { FACT("meeting-page") }.
workshop-circular-updates = La page web de la manifestation sera mise à jour régulièrement, à mesure que de nouvelles informations seront disponibles. Les participants sont invités à la consulter périodiquement.
workshop-circular-general-information = Des informations générales à l'intention des participants, concernant notamment l'hébergement à l'hôtel, les transports et les formalités de visa, sont disponibles sur le site web de l'UIT susmentionné.
workshop-circular-registration = L'inscription est obligatoire pour toutes les personnes qui ont l'intention de participer à l'atelier. Je vous invite à remplir dès que possible le formulaire d'inscription en ligne à l'adresse suivante: { FACT("registration-page") }.
workshop-circular-early-registration = Les personnes qui souhaitent participer sur place sont priées de s'inscrire au plus tard le { FACT("deadline registration") }. Veuillez noter que la préinscription des participants à nos manifestations s'effectue uniquement en ligne.
# After the reminder on the pages of ITU's meetings (itu.int, ITU-R, Assistance in applying for a visa).
workshop-circular-visa = Je vous rappelle que, pour les ressortissants de certains pays, l'entrée et le séjour sur le territoire du pays hôte sont soumis à l'obtention d'un visa. Ce visa doit être demandé et obtenu auprès de la représentation (ambassade ou consulat) du pays hôte dans votre pays ou, à défaut, auprès de celle qui est la plus proche du pays de départ.
workshop-circular-deadline-registration = Inscription pour la participation sur place
workshop-circular-remote = La participation à distance sera possible; les modalités seront indiquées sur la page web de la manifestation.
