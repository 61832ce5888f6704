# The words of this kind of letter in French for which no official text has been seen.

liaison-statement-name = Note de liaison
liaison-statement-summary = Informe un autre groupe, ou lui demande d’agir ou de formuler des observations{"\u00A0"}: un tableau en tête, sans formule d’appel ni signature.
liaison-statement-source = { FACT("group") } de l'UIT-T
liaison-statement-opening = Nous avons le plaisir de vous communiquer les informations ci-après au nom { FACT("group|genitive") } de l'UIT-T.
liaison-statement-deadline-answer = Réponse
