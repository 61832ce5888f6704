# The words of this kind of letter in English for which no official text has been seen.

webinar-circular-name = Circular announcing webinars
webinar-circular-summary = Invites to one or several webinars: topics, participation, registration.
webinar-circular-opening = I am pleased to inform you that the International Telecommunication Union (ITU) is organizing “{ FACT("meeting-title") }” as fully virtual meetings ({ FACT("meeting-dates") }).
webinar-circular-information = All relevant information pertaining to the webinars (speakers, registration links, remote connection details) will be made available at { FACT("meeting-page") }.

# A single webinar.
webinar-circular-dates-one = (Fully virtual meeting, { FACT("meeting-dates") })
webinar-circular-opening-one = I am pleased to inform you that the International Telecommunication Union (ITU) is organizing “{ FACT("meeting-title") }” as a fully virtual meeting { FACT("meeting-dates|from-to") }.
webinar-circular-information-one = All relevant information pertaining to the webinar (speakers, registration link, remote connection details) will be made available at { FACT("meeting-page") }.
webinar-circular-updates-one = The website will be regularly updated as new or modified information becomes available. Participants are requested to check periodically for new updates. Kindly note that registration is mandatory.
