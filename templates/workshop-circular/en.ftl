# The words of this kind of letter in English, seen in official texts.

# circular-116
workshop-circular-subject = ITU Workshop on “{ FACT("meeting-title") }”
workshop-circular-place-and-dates = ({ FACT("meeting-place") }, { FACT("meeting-dates") })
workshop-circular-opening = I am pleased to inform you that the International Telecommunication Union (ITU) is organizing a workshop on “{ FACT("meeting-title") }” in { FACT("meeting-place") } { FACT("meeting-dates|from-to") }.
workshop-circular-host = The workshop is kindly hosted by { FACT("meeting-host") }.
workshop-circular-participation = Participation is free of charge and open to all interested stakeholders, including ITU Member States, Sector Members, Associates and Academic Institutions and to any individual from a country that is a member of ITU and who wishes to contribute to the work.
workshop-circular-information = All relevant information pertaining to the event (draft programme, speakers, registration link) will be made available on the event webpage here: { FACT("meeting-page") }.
workshop-circular-updates = The event webpage will be updated regularly as more information becomes available. Participants are encouraged to check the webpage periodically for updates.
workshop-circular-general-information = General information for participants, including hotel accommodation, transportation and visa requirements is available on the ITU website mentioned above.
workshop-circular-registration = Registration is mandatory for all participants planning to attend the workshop. You are invited to complete the online registration form at: { FACT("registration-page") } as soon as possible.
