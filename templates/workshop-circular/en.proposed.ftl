# The words of this kind of letter in English for which no official text has been seen.

workshop-circular-name = Circular announcing a workshop
workshop-circular-summary = Invites to a workshop at a place: aims, participation, registration, visa requirements.
workshop-circular-dates-virtual = (Virtual, { FACT("meeting-dates") })
workshop-circular-opening-virtual = I am pleased to inform you that the International Telecommunication Union (ITU) is organizing a virtual workshop on “{ FACT("meeting-title") }” { FACT("meeting-dates|from-to") }.
workshop-circular-early-registration = Registration for on-site attendance is requested to be completed by { FACT("deadline registration") } at the latest. Please note that pre-registration of participants for our events is carried out exclusively online.
workshop-circular-visa = I would like to remind you that citizens of some countries are required to obtain a visa in order to enter and spend any time in the host country. The visa must be obtained from the office (embassy or consulate) representing the host country in your country or, if there is no such office in your country, from the one that is closest to the country of departure.
workshop-circular-deadline-registration = Registration for on-site attendance
workshop-circular-remote = Remote participation will be possible; details will be given on the event webpage.
