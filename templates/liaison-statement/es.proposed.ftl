# The words of this kind of letter in Spanish for which no official text has been seen.

liaison-statement-name = Declaración de coordinación
liaison-statement-summary = Informa a otro grupo, o le solicita que actúe o formule comentarios: un cuadro en el encabezamiento, sin saludo ni firma.
liaison-statement-source = { FACT("group") } del UIT-T
liaison-statement-opening = Nos complace comunicarle, en nombre { FACT("group|genitive") } del UIT-T, la siguiente información.
liaison-statement-deadline-answer = Respuesta
