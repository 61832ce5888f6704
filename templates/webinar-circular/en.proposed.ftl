# The words of this kind of letter in English for which no official text has been seen.

webinar-circular-name = Circular announcing webinars
webinar-circular-summary = Invites to one or several webinars: topics, participation, registration.
webinar-circular-opening = I am pleased to inform you that the International Telecommunication Union (ITU) is organizing “{ FACT("meeting-title") }” as fully virtual meetings ({ FACT("meeting-dates") }).
webinar-circular-information = All relevant information pertaining to the webinars (speakers, registration links, remote connection details) will be made available at { FACT("meeting-page") }.
