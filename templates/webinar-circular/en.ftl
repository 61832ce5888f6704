# The words of this kind of letter in English, seen in official texts.

# circular-258
webinar-circular-subject = { FACT("meeting-title") }
webinar-circular-dates = (Fully Virtual Meetings, { FACT("meeting-dates") })
webinar-circular-participation = Participation is open to ITU Member States, Sector Members, Associates and Academic Institutions and to any individual from a country that is a member of ITU who wishes to contribute to the work. This includes individuals who are also members of international, regional and national organizations.
webinar-circular-updates = These websites will be regularly updated as new or modified information becomes available. Participants are requested to check periodically for new updates. Kindly note that registration is mandatory.
