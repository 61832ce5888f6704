# What the window says, in French. Not yet read by a native reviser.

# Texts of the letter in the form.
text-departed = Modifié par rapport au texte type
text-restore = Le rétablir
text-standard = Texte type{"\u00A0"}: s’imprime de lui-même dans chaque langue
text-stale = L’original a changé depuis
text-still-right = Toujours exact
text-untranslated = À traduire ({ $language })
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
insert-sentence = Phrase type
named-so = {"\u2068"}{ $name }{"\u2069"} ({ $form })
named-of = { $name }{"\u00A0"}: { $which }

# The translator's view.
translation-from = Langue source
translation-into = Langue cible
translation-left = { $left ->
    [0] Tout est traduit
    [one] { $left } mot restant
   *[other] { $left } mots restants
}
translation-left-new = { $count } à traduire
translation-left-changed = { $count } à actualiser
translation-left-repeated = { $count } en répétition
translation-left-standard = { $count } mots en textes types
translation-left-of = { $left }{"\u00A0"}: { $parts }
translation-left-review = { $count ->
    [one] { $count } texte à réviser
   *[other] { $count } textes à réviser
}
translation-left-tip = Mots de l’original, sans ses données. Les textes répétés ne se traduisent qu’une fois{"\u00A0"}; les textes types s’impriment d’eux-mêmes.
translation-progress = { $done } sur { $texts } textes révisés ou approuvés
translation-filter-all = Tous
translation-filter-unfinished = À terminer
translation-filter-missing = Manquants
translation-filter-stale = À actualiser
translation-filter-from-memory = De la mémoire
translation-filter-to-review = À réviser
translation-filter-remarked = Avec constatations
translation-search = Filtrer par mots
translation-search-all = Tout afficher
translation-no-texts = Cette lettre n’a aucun texte à traduire.
translation-none-listed = Aucun texte ne correspond à ce filtre.
translation-name-hint = inscrit dans vos traductions
translation-name-field = Votre nom
translation-name-keep = Enregistrer
translation-paragraph = Paragraphe
translation-heading = Titre
translation-item = Élément de liste
translation-cell = Cellule de tableau
translation-name = Nom
translation-missing = Non traduit
translation-stale = Original modifié
translation-from-memory = De la mémoire
translation-draft = Provisoire
translation-reviewed = Révisé
translation-approved = Approuvé
translation-nothing = Uniquement des données{"\u00A0"}: elles s’impriment d’elles-mêmes
translation-same-as = Identique au n°{"\u00A0"}{ $number }
translation-source-of = Original { $number }
translation-target-of = Traduction { $number }
translation-no-pivot = Pas de version ({ $language }){"\u00A0"}: comme dans l’original
translation-difference = Ce qui a changé dans l’original
translation-mended-by-itself = Corrigé automatiquement
translation-offer = Avec les données, les dates et les nombres du nouvel original
translation-take-offer = Reprendre
translation-approve = Approuver
translation-review = Révisé
translation-terms = Termes{"\u00A0"}:
translation-terms-forbidden = À ne pas employer{"\u00A0"}: { $terms }
translation-match = Correspondance { $number }
translation-match-context = 100{"\u00A0"}%, au même endroit
translation-match-exact = 100{"\u00A0"}%
translation-match-fuzzy = { $percent }{"\u00A0"}%
translation-match-take = Insérer
translation-filled = { $count ->
    [0] La mémoire ne connaît exactement aucun des textes manquants.
    [one] La mémoire a fourni { $count } des { $asked } textes manquants.
   *[other] La mémoire a fourni { $count } des { $asked } textes manquants.
}
translation-concordance = Rechercher dans la mémoire
translation-concordance-field = Mots dans l’une ou l’autre langue
translation-concordance-hint = La recherche porte sur les traductions approuvées de ce secrétariat, sans distinguer les majuscules.
translation-concordance-none = Ces mots ne figurent pas dans la mémoire.
translation-facts-first = Les données de ce texte ne sont pas celles de l’original. Insérez-les (Ctrl+Maj+Espace), ou répétez la commande si le texte est exact.
translation-facts-missing = Pas encore insérées{"\u00A0"}:
translation-facts-extra = Absentes de l’original{"\u00A0"}: { $facts }
translation-fact-offer = { $fact } – manque ici

# Names of facts.
fact-reference = Référence de cette lettre
fact-letter-date = Date de cette lettre
fact-amended-reference = Référence de la lettre modifiée
fact-amended-date = Date de la lettre modifiée
fact-group = Groupe qui se réunit
fact-study-group = Sa commission d’études
fact-group-title = Domaine de compétence du groupe
fact-group-page = Page web du groupe
fact-meeting-title = Titre de la manifestation
fact-meeting-place = Lieu de la réunion
fact-meeting-host = Hôte de la réunion
fact-meeting-dates = Dates de la réunion
fact-meeting-first-day = Premier jour de la réunion
fact-meeting-last-day = Dernier jour de la réunion
fact-meeting-opening = Heure d’ouverture
fact-meeting-page = Page web de la réunion
fact-registration-page = Page d’inscription
fact-chair = Présidence de la réunion
fact-meeting-requested-by = Qui a demandé la réunion
fact-meeting-endorsed-at = Où elle a été approuvée
fact-deadline = Échéance
fact-annex = Annexe
fact-date = Date
fact-dates = Dates
fact-time = Heure
fact-times = Heures
fact-questions = Questions
fact-working-parties = Groupes de travail
fact-circular = Autre circulaire
fact-group-letter = Autre lettre collective

# The frame of the window.
program = Circular Desk
cancel = Annuler
close = Fermer
day-and-hour = { $day }, { $hour }
sentence = { $words }.
ok = OK
browse = Parcourir…
menu = Menu
menu-letter = Lettre
menu-edit = Édition
menu-view = Affichage
menu-translation = Traduction
menu-help = Aide
state-changed = non enregistrée
state-new = nouvelle, pas encore enregistrée
state-unchanged = aucune modification
state-saved = { $minutes ->
    [0] enregistrée à l’instant
    [one] enregistrée il y a une minute
   *[other] enregistrée il y a { $minutes } minutes
}
columns-both = Côte à côte
columns-both-short = Les deux
columns-choose = L’autre langue
columns-translation = Traduire
navigator-letter = Lettre
navigator-annexes = Annexes
navigator-error = quelque chose manque ou est inexact
navigator-warning = à examiner
part-reference = Référence et date
part-liaison = En-tête de la note
part-meeting = Réunion
part-contacts = Contacts
part-addressees = Destinataires
part-subject = Objet
part-body = Corps de la lettre
part-deadlines = Principales échéances
part-signature = Signature
part-annex = Annexe
part-annexes = Ajouter une annexe
status-findings = { $errors ->
    [0] { $warnings ->
        [0] Rien ne manque
        [one] Un avertissement
       *[other] { $warnings } avertissements
    }
    [one] Une erreur{ $warnings ->
        [0] { "" }
        [one] , un avertissement
       *[other] , { $warnings } avertissements
    }
   *[other] { $errors } erreurs{ $warnings ->
        [0] { "" }
        [one] , un avertissement
       *[other] , { $warnings } avertissements
    }
}{ $hints ->
    [0] { "" }
    [one] , une suggestion
   *[other] , { $hints } suggestions
}
status-checking = Vérification…
status-findings-tip = Afficher les constatations
status-rendered = { $language }{"\u00A0"}: { $missing ->
    [0] { $stale ->
        [0] traduit
        [one] un texte a changé depuis
       *[other] { $stale } textes ont changé depuis
    }
    [one] un texte reste à traduire
   *[other] { $missing } textes restent à traduire
}
status-to-review = { $language }{"\u00A0"}: { $count ->
    [one] { $count } texte à réviser
   *[other] { $count } textes à réviser
}
findings-title = Constatations
findings-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
findings-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
findings-hints = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
findings-waived = { $count } { $count ->
    [one] laissée en l’état
   *[other] laissées en l’état
}
findings-more = … et { $count } de plus.
findings-ready = Prête à être signée
findings-ready-but = { $count ->
    [one] Prête à être signée, avec un avertissement
   *[other] Prête à être signée, avec { $count } avertissements
}
findings-confirm-all = Les { $count } données reprises sont toutes exactes
findings-not-ready = Pas encore prête à être signée
findings-leave = Laisser en l’état
findings-left = Laissée en l’état{"\u00A0"}: { $reason }
findings-reopen = Réexaminer
findings-reason = Pourquoi elle peut rester
findings-reason-hint = Pourquoi elle peut rester
findings-translation = Traduction
findings-wording = Formulation
findings-none = Rien à afficher.
finding-error = Erreur
finding-warning = Avertissement
finding-hint = Suggestion
pages-count = { $count ->
    [0] Pages
    [one] { $count } page
   *[other] { $count } pages
}
pages-page = Page { $page } sur { $count }
pages-language = Langue des pages
palette-hint = Saisissez ce que vous voulez faire, ou l’endroit où aller
palette-nothing = Rien ne porte ce nom.
palette-go-to = Aller à{"\u00A0"}: { $part }
palette-add = Ajouter une annexe{"\u00A0"}: { $kind }

# Commands.
command-new = Nouvelle lettre…
command-new-from-letter = Nouvelle lettre d’après une ancienne…
command-open = Ouvrir…
command-open-path = Ouvrir par chemin d’accès…
command-align = Aligner deux lettres…
command-save = Enregistrer
command-save-as = Enregistrer sous…
command-export = Exporter…
command-translation-out = Exporter pour traduction…
command-translation-out-tip = Les textes destinés à un traducteur ou à un réviseur{"\u00A0"}: fichier Word à deux colonnes, ou XLIFF
command-translation-in = Importer une traduction…
command-translation-in-tip = Reprendre ce qu’un traducteur ou un réviseur a rendu
command-hand-over = Dossier de remise…
command-hand-over-tip = Fichiers Word dans toutes les langues, fichiers de révision, XLIFF et rapport d’équivalence, dans un même dossier
command-close = Fermer la lettre
command-quit = Quitter
command-undo = Annuler l’action
command-redo = Rétablir l’action
command-find = Rechercher
command-replace = Rechercher et remplacer
command-next-finding = Constatation suivante
command-navigator = Navigateur
command-pages = Pages
command-own-column = Langue de la lettre
command-both-columns = Les deux langues côte à côte
command-other-column = L’autre langue
command-translation = Traduire, texte par texte
command-approve = Approuver et passer au prochain texte inachevé
command-review = Marquer comme révisé et passer au prochain texte inachevé
command-next-unfinished = Texte inachevé suivant
command-previous-unfinished = Texte inachevé précédent
command-next-fact = Insérer la prochaine donnée manquante
command-copy-source = Copier l’original dans la traduction
command-take-mended = Reprendre les données, les dates et les nombres du nouvel original
command-match-1 = Insérer la meilleure correspondance de la mémoire
command-match-2 = Insérer la deuxième correspondance de la mémoire
command-match-3 = Insérer la troisième correspondance de la mémoire
command-insert-term = Insérer le prochain terme manquant
command-fill-in = Compléter avec ce que la mémoire connaît exactement
command-concordance = Rechercher dans la mémoire
command-still-right = La traduction est toujours exacte
command-zoom-in = Agrandir les pages
command-zoom-out = Réduire les pages
command-fit-width = Pages à la largeur disponible
command-light = Couleurs claires
command-dark = Couleurs sombres
command-system = Couleurs du système
command-palette = Toutes les commandes…
command-help = Aide

# The start.
start-recent = Lettres récentes
start-recent-none = Aucune lettre n’a encore été ouverte. Commencez-en une ci-dessous, ou déposez un fichier de lettre ou une lettre Word sur cette fenêtre.
import-done = Du fichier Word{"\u00A0"}: { $facts } données trouvées, { $standard } textes sont des textes types, { $open ->
    [0] tout a été compris
    [one] un passage n’a pas été compris
   *[other] { $open } passages n’ont pas été compris
}. Ce qui a été repris attend d’être confirmé.
versions-done = { $versions } versions linguistiques forment désormais un seul projet{"\u00A0"}: { $paired } textes se correspondent, et { $remembered } paires sûres ont été versées dans la mémoire de traduction. Les traductions sont provisoires et doivent être examinées.
import-carried = Le fichier Word contient sa lettre. { $count ->
    [0] Rien n’a été modifié dans Word depuis son exportation.
    [one] Un paragraphe a été modifié dans Word depuis son exportation.
   *[other] { $count } paragraphes ont été modifiés dans Word depuis son exportation.
}
word-text-title = Fichier Word
word-text-sentence = Ce que chaque paragraphe est devenu. Un clic le montre dans le formulaire{"\u00A0"}; la lettre garde chaque mot tant que vous ne le déplacez ni ne le supprimez.
word-text-close = Fermer le fichier Word
word-text-fault = La lettre contenue dans le fichier n’a pas été utilisée ({ $fault }){"\u00A0"}; ses mots ont été lus à la place.
word-text-only-open = Seulement ce qui n’a pas été compris
word-text-nothing-open = Tout a été compris.
word-text-certain = { $what }
word-text-likely = { $what }, probable
word-text-guessed = { $what }, supposé
word-text-standard = texte type
word-text-open = non compris{"\u00A0"}: { $what }
word-text-printed = imprimé automatiquement
word-text-move = Déplacer vers
word-text-move-to = Déplacer vers{"\u00A0"}: { $part }
word-text-new-annex = Nouvelle annexe
word-text-copy = Copier vers
word-text-notes = Également dans le fichier
word-changes-title = Modifié dans Word
word-changes-sentence = Ce que dit maintenant le fichier Word, en regard de ce que la lettre avait imprimé. Toute modification reprise oblige à actualiser les autres langues.
word-changes-waiting = { $count ->
    [0] Toutes les modifications ont été reprises.
    [one] Une modification n’est pas reprise.
   *[other] { $count } modifications ne sont pas reprises.
}
word-changes-all = Tout reprendre
word-changes-take = Reprendre
word-changes-taken = Reprise
word-changes-show = Afficher
word-changes-before = La lettre
word-changes-after = Dans Word
word-changes-gone = Supprimé dans Word.
word-changes-by-hand = Imprimé à partir d’une donnée{"\u00A0"}: modifiez-la dans le formulaire.
start-new = Nouvelle lettre
start-new-sentence = Les échéances, les annexes, l’ordre du jour et le calendrier découlent de la réunion.
start-model = Nouvelle lettre d’après celle-ci
start-forget = Retirer de cette liste
start-gone = { $path } n’existe plus
start-deadline = { $date }{"\u00A0"}: { $action }
start-progress = { $language }{"\u00A0"}: { $done } textes sur { $total }

# Two letters side by side.
align-title = Aligner deux lettres
align-sentence = Deux versions linguistiques d’une même lettre, fichiers Word ou fichiers de lettre{"\u00A0"}: les paragraphes qui disent la même chose sont trouvés, et le résultat peut être corrigé.
align-first = Première lettre
align-second = Deuxième lettre
align-hint = Chemin d’accès d’un fichier Word ou d’un fichier de lettre
align-choose = Parcourir…
align-do = Aligner
align-save = Enregistrer les paires…
align-remember = { $count ->
    [one] Mettre { $count } paire en mémoire
   *[other] Mettre { $count } paires en mémoire
}
align-remember-tip = Paires sûres ou confirmées{"\u00A0"}; les textes types n’ont pas besoin d’être enregistrés
align-remembered = La mémoire de traduction compte { $new } nouvelles unités{"\u00A0"}; { $replaced } ont remplacé des unités plus anciennes, { $known } étaient déjà connues.
align-saved = Les paires ont été écrites dans { $path }.
align-leave = Fermer les deux lettres (Échap)
align-leaving = Vos corrections n’ont pas été conservées.
align-leave-anyway = Fermer quand même
align-stay = Continuer
align-good = { $count ->
    [one] { $count } paire
   *[other] { $count } paires
}
align-unsure = { $count } à vérifier
align-alone = { $count } dans une seule lettre
align-next = Suivante à vérifier
align-next-tip = La prochaine ligne à vérifier (N ou F8)
align-confirm = Confirmer
align-confirm-tip = La ligne est exacte{"\u00A0"}; passer à la suivante (C)
align-not = Pas une paire
align-not-tip = Les deux côtés ne sont pas la traduction l’un de l’autre{"\u00A0"}; répéter pour revenir en arrière (X)
align-join-previous = Joindre au-dessus
align-join-previous-tip = Réunir cette ligne et celle du dessus (Maj+J)
align-join-next = Joindre au-dessous
align-join-next-tip = Réunir cette ligne et celle du dessous (J)
align-split = Scinder
align-split-tip = Séparer la ligne (S)
align-move-first = Gauche{"\u00A0"}:
align-move-first-up = Monter le texte de gauche (Alt+Maj+↑)
align-move-first-down = Descendre le texte de gauche (Alt+Maj+↓)
align-move-second = Droite{"\u00A0"}:
align-move-second-up = Monter le texte de droite (Alt+↑)
align-move-second-down = Descendre le texte de droite (Alt+↓)
align-undo = Annuler l’action (Ctrl+Z)
align-row = Ligne { $number }{"\u00A0"}: { $state }
align-text = Ligne { $number }, { $language }
align-state-sure = { $percent }{"\u00A0"}%
align-state-unsure = À vérifier{"\u00A0"}: { $percent }{"\u00A0"}%
align-state-right = Confirmée
align-state-not = Pas une paire
align-state-alone = Seulement ici
align-state-alone-unsure = À vérifier{"\u00A0"}: seulement ici{"\u00A0"}?
versions-title = Ce que les versions n’ont pas en commun
versions-sentence = Les données de la première version ont été conservées. Examinez celles-ci dans le projet.
versions-differences = Autres données ({ $first } – { $other })
versions-unsure = Textes qui ne se correspondent peut-être pas
versions-only-other = Seulement dans la version { $other }{"\u00A0"}: conservé après la traduction du texte précédent
versions-only-first = Seulement dans la version { $first }{"\u00A0"}: sans traduction
versions-not-kept = non conservé
versions-nothing = rien
versions-more = et { $count } de plus

# Dialogs.
dialog-open-title = Ouvrir une lettre
dialog-model-title = Partir d’une lettre antérieure
dialog-save-title = Enregistrer la lettre
dialog-folder-title = Dossier des documents
path-sentence = Saisissez le chemin d’accès du fichier ou du dossier.
path-name = Chemin d’accès
fault-title = L’opération n’a pas abouti
unsaved-title = Enregistrer d’abord { $name }{"\u00A0"}?
unsaved-sentence = Certaines modifications ne figurent encore dans aucun fichier.
unsaved-discard = Abandonner les modifications
new-title = Nouvelle lettre
new-kind = Type de lettre
new-number = Numéro
new-number-hint = prochain{"\u00A0"}: { $number }
new-number-odd = Un numéro de 1 à 9999.
new-group = Groupe qui se réunit
new-group-hint = 12, WP1/11, SG12RG-AMR, TSAG
new-group-odd = Écrivez 12, WP1/11, SG12RG-AMR ou TSAG.
new-language = Rédigée en
new-date = Date de la lettre
new-first = Premier jour de la réunion
new-last = Dernier jour de la réunion
new-dates-reversed = La réunion finirait avant de commencer.
new-event = Titre de la manifestation
new-place = Lieu
new-place-hint = Ville, pays
new-do = Créer la lettre
mode-in-person = Présentiel
mode-virtual = Virtuel
mode-hybrid = Hybride
next-title = La lettre qui suit { $reference }
next-sentence = Les textes, les traductions, les destinataires et les contacts sont repris. Les échéances et le calendrier suivent les nouvelles dates{"\u00A0"}; les pages web de l’ancienne réunion sont écartées.
export-title = Exporter les documents
export-short = Exporter
export-unconfirmed = { $count ->
    [one] Une donnée a été reprise de la lettre antérieure et n’est pas encore confirmée.
   *[other] { $count } données ont été reprises de la lettre antérieure et ne sont pas encore confirmées.
}
export-errors = { $count ->
    [one] Les vérifications ont relevé une erreur{"\u00A0"}:
   *[other] Les vérifications ont relevé { $count } erreurs{"\u00A0"}:
}
export-languages = Langues
export-all = Toutes les langues
export-missing = { $count ->
    [one] un texte non traduit
   *[other] { $count } textes non traduits
}
export-format = Format
export-word = Word
export-pdf = PDF
export-ics = Calendrier (.ics)
export-copy = Exemplaire
export-for-signature = Pour signature
export-for-signature-tip = Avec un espace pour la signature{"\u00A0"}; le nom du fichier indique que la lettre n’est pas encore signée
export-signed = Exemplaire signé
export-signed-tip = «{"\u00A0"}(signé){"\u00A0"}» figure au-dessus du nom{"\u00A0"}; le numéro est pris dans le registre
export-carries = Joindre la lettre, modifiable ici, aux fichiers Word
export-carries-tip = Ce qui est modifié dans Word peut ensuite être repris ici. L’exemplaire signé étant diffusé à tous, la lettre n’y est jointe que si vous le demandez{"\u00A0"}: elle contient les motifs des constatations laissées en l’état et les noms des traducteurs.
export-folder = Dossier
export-name = Le fichier s’appellera { $name }
export-name-first = Le premier fichier s’appellera { $name }
export-do = { $count ->
    [one] Exporter le document
   *[other] Exporter { $count } documents
}
export-progress = { $done } sur { $total }
export-cancel = Annuler
export-cancelled = L’exportation a été annulée{"\u00A0"}; rien n’a été écrit.
exported-title = { $count ->
    [one] Le document a été exporté
   *[other] { $count } documents ont été exportés
}
exported-folder = Dans { $folder }
exported-show = Afficher le dossier
replace-title = { $count ->
    [one] Ce fichier existe déjà, et il est différent
   *[other] Ces { $count } fichiers existent déjà, et ils sont différents
}
replace-sentence = Aucun fichier n’a encore été remplacé.
replace-yes = Remplacer
recovery-title = { $count ->
    [one] Une lettre n’a pas été enregistrée
   *[other] { $count } lettres n’ont pas été enregistrées
}
recovery-sentence = Le programme s’est arrêté avant que ces modifications ne soient enregistrées. Rien n’est perdu{"\u00A0"}:
recovery-when = Dernière modification{"\u00A0"}: { $when }
recovery-unsaved = Jamais enregistrée
recovery-nameless = Une lettre dont la copie de récupération est endommagée
recovery-throw = Abandonner
recovery-later = Décider plus tard

# Help.
help-title = Comment faire
help-in-texts = Dans les textes
help-commands = Commandes
help-bold = Gras
help-italic = Italique
help-underline = Souligné
help-superscript = Exposant
help-link = Lien
help-insert = Insérer une donnée ou une phrase type
help-line = Nouvelle ligne dans le même paragraphe
help-paragraph = Nouveau paragraphe
help-indent = Descendre d’un niveau dans une liste
help-outdent = Remonter d’un niveau
help-move = Déplacer le paragraphe
help-paste-plain = Coller sans mise en forme
# Lists of short texts.
lines-not-printed =
    { $count ->
        [one] { $count } ligne non imprimée{"\u00A0"}: uniquement { $when }
       *[other] { $count } lignes non imprimées{"\u00A0"}: uniquement { $when }
    }
lines-only = Uniquement { $when }
lines-not-now = Non imprimé{"\u00A0"}: uniquement { $when }
lines-when-and = { " " }et{ " " }
lines-when-at-a-place = pour les réunions tenues en un lieu
lines-when-virtual = pour les réunions virtuelles
lines-when-remote = avec participation à distance
lines-when-interpretation = avec interprétation
lines-when-no-interpretation = sans interprétation
lines-when-fellowships = si des bourses sont offertes
lines-when-no-fellowships = si aucune bourse n’est offerte
lines-when-captioning = avec sous-titrage ou langue des signes
lines-when-visa-support = si des lettres pour l’obtention du visa sont fournies
lines-when-newcomers = si une séance d’information est organisée pour les nouveaux délégués
lines-when-no-newcomers = si aucune séance d’information n’est organisée pour les nouveaux délégués
lines-when-translation = si les contributions sont traduites
lines-when-study-group-meets = lorsqu’une commission d’études se réunit
lines-when-advisory-group-meets = lorsque le GCNT se réunit
lines-when-one-day = pour les réunions d’un jour
lines-when-several-days = pour les réunions de plusieurs jours

# Subject.
subject-title = Objet
subject-about = Ce sur quoi porte la lettre, tel qu’il figure dans l’en-tête. Entrée commence une nouvelle ligne.
subject-lines = Lignes
subject-add = Ajouter une ligne
subject-empty = La lettre n’a pas encore d’objet.
subject-row = Ligne { $place } de l’objet
subject-move = Déplacer la ligne
subject-remove = Supprimer la ligne { $place }
subject-hint = Ce sur quoi porte la lettre

# Addressees.
addressees-title = Destinataires
addressees-about = À qui la lettre est adressée, dans l’ordre d’impression.
addressees-own = Autre destinataire
addressees-always = Imprimer quelle que soit la réunion
addressees-twice = Figure deux fois dans cette liste
addressees-in-both = Figure déjà sous «{"\u00A0"}Destinataires{"\u00A0"}»
addressees-to-title = Destinataires
addressees-to-add = Ajouter un destinataire
addressees-to-empty = La lettre n’est encore adressée à personne.
addressees-to-is-there = Figure sous «{"\u00A0"}Destinataires{"\u00A0"}»
addressees-to-row = Destinataire { $place }
addressees-to-move = Déplacer le destinataire
addressees-to-move-there = Déplacer vers «{"\u00A0"}Destinataires{"\u00A0"}»
addressees-to-more = Plus d’options pour le destinataire { $place }
addressees-to-remove = Supprimer le destinataire { $place }
addressees-to-hint = À qui
addressees-copy-title = Copie à
addressees-copy-add = Ajouter un destinataire en copie
addressees-copy-empty = Personne ne reçoit de copie.
addressees-copy-is-there = Figure sous «{"\u00A0"}Copie à{"\u00A0"}»
addressees-copy-row = Destinataire en copie { $place }
addressees-copy-move = Déplacer le destinataire en copie
addressees-copy-move-there = Déplacer vers «{"\u00A0"}Copie à{"\u00A0"}»
addressees-copy-more = Plus d’options pour le destinataire en copie { $place }
addressees-copy-remove = Supprimer le destinataire en copie { $place }
addressees-copy-hint = Qui reçoit une copie

# Contacts.
contacts-title = Contacts
contacts-about = À qui s’adresser. Ce qui reste vide n’est pas imprimé.
contacts-none = La lettre n’indique personne à qui s’adresser.
contacts-add = Ajouter un contact
contacts-move = Déplacer le contact
contacts-remove = Supprimer le contact { $contact }
contacts-known = Du carnet d’adresses
contacts-known-none = Le carnet d’adresses est vide{"\u00A0"}: il se remplit avec les contacts de vos lettres.
contacts-search = Rechercher par nom ou adresse électronique
contacts-nobody = Personne de ce nom.
contacts-better = Écrire { $value }
contacts-name = Nom
contacts-name-row = Nom du contact { $contact }
contacts-name-hint = Prénom et nom
contacts-telephone = Téléphone
contacts-telephone-row = Téléphone { $place } du contact { $contact }
contacts-telephone-add = Ajouter un téléphone au contact { $contact }
contacts-telephone-remove = Supprimer le téléphone { $place } du contact { $contact }
contacts-telephone-hint = +41 22 730 …
contacts-telephone-wrong = Écrivez-le avec l’indicatif de pays et des groupes de chiffres{"\u00A0"}: +41 22 730 6828
contacts-fax = Fax
contacts-fax-row = Fax { $place } du contact { $contact }
contacts-fax-add = Ajouter un fax au contact { $contact }
contacts-fax-remove = Supprimer le fax { $place } du contact { $contact }
contacts-fax-hint = +41 22 730 …
contacts-fax-wrong = Écrivez-le avec l’indicatif de pays et des groupes de chiffres{"\u00A0"}: +41 22 730 5853
contacts-email = E-mail
contacts-email-row = Adresse électronique { $place } du contact { $contact }
contacts-email-add = Ajouter une adresse électronique au contact { $contact }
contacts-email-remove = Supprimer l’adresse électronique { $place } du contact { $contact }
contacts-email-hint = nom@itu.int
contacts-email-wrong = Ce n’est pas une adresse électronique telle que nom@itu.int
contacts-page = Page web
contacts-page-row = Page web { $place } du contact { $contact }
contacts-page-add = Ajouter une page web au contact { $contact }
contacts-page-remove = Supprimer la page web { $place } du contact { $contact }
contacts-page-hint = https://www.itu.int/…
contacts-page-wrong = Ce n’est pas une adresse telle que https://www.itu.int/go/tsg12

# The head of a liaison statement.
liaison-title = { part-liaison }
liaison-about = Un tableau. Ce qui reste vide n’est pas imprimé.
liaison-matter = Objet
liaison-questions = Questions
liaison-questions-hint = Questions concernées
liaison-source = Origine
liaison-source-hint = Qui l’envoie
liaison-headline = Titre
liaison-headline-hint = Ce sur quoi elle porte
liaison-abstract = Résumé
liaison-abstract-hint = Ce qu’elle dit, en quelques phrases
liaison-action = Pour suite à donner
liaison-action-add = Ajouter un groupe pour suite à donner
liaison-action-row = Pour suite à donner { $place }
liaison-action-move = Déplacer le groupe pour suite à donner
liaison-action-remove = Supprimer le groupe { $place } pour suite à donner
liaison-action-hint = Qui est invité à donner suite
liaison-comment = Pour observations
liaison-comment-add = Ajouter un groupe pour observations
liaison-comment-row = Pour observations { $place }
liaison-comment-move = Déplacer le groupe pour observations
liaison-comment-remove = Supprimer le groupe { $place } pour observations
liaison-comment-hint = Qui est invité à formuler des observations
liaison-information = Pour information
liaison-information-add = Ajouter un groupe pour information
liaison-information-row = Pour information { $place }
liaison-information-move = Déplacer le groupe pour information
liaison-information-remove = Supprimer le groupe { $place } pour information
liaison-information-hint = Qui est informé
liaison-answer = Approbation et réponse
liaison-approval = Approbation
liaison-approval-hint = Où elle a été approuvée
liaison-answer-by = Réponse attendue pour le
liaison-no-deadline = Pas de date
liaison-lost-deadline = «{"\u00A0"}{ $name }{"\u00A0"}»
liaison-deadline-gone = La lettre n’a pas cette échéance{"\u00A0"}: choisissez-en une autre.
liaison-date-unknown = Date pas encore connue

# Annexes.
annexes-title = Annexes
annexes-about = Ce qui accompagne la lettre, chaque annexe sur une nouvelle page.
annexes-order = Annexes de cette lettre
annexes-follow = L’ordre des annexes détermine leur désignation (A, B, …) et chaque mention d’une annexe dans les textes.
annexes-move = Déplacer l’annexe
annexes-count = Imprimer «{"\u00A0"}{ $line }{"\u00A0"}» à la fin de la lettre
annexes-add = Ajouter une annexe
annexes-add-kind = Ajouter une annexe{"\u00A0"}: { $title }. { $about }
annex-kind-agenda = Les points dans un tableau, chacun avec ses documents.
annex-kind-agenda-and-time-plan = Un ordre du jour numéroté, et les séances jour par jour.
annex-kind-free = Un titre, et ce que vous écrivez au-dessous.
annex-kind-list = Un tableau à remplir, par exemple une liste de Recommandations.
annex-kind-practical-information = Documents, lieu, inscription, visas{"\u00A0"}: suit ce qui est offert à la réunion.
annex-kind-terms-of-reference = Le mandat d’un groupe et ses méthodes de travail.
annex-kind-time-plan = Les séances de la réunion, une ligne par jour.
annex-kind-time-plan-across = Les séances d’une réunion brève, une colonne par jour.
annex-form-time-plan = une ligne par jour
annex-form-time-plan-across = une colonne par jour
annex-about = S’imprime sur une nouvelle page. Les textes qui la mentionnent suivent lorsqu’elle est déplacée.
annex-up = Monter { $annex }
annex-down = Descendre { $annex }
annex-remove = Supprimer { $annex }
annex-remove-question = Supprimer { $annex }{"\u00A0"}?
annex-keep = Conserver
annex-own-words = Elle contient des mots qui ne sont pas du texte type.
annex-is-cited =
    { $count ->
        [one] Un texte la mentionne et imprimerait alors […]{"\u00A0"}:
       *[other] { $count } textes la mentionnent et imprimeraient alors […]{"\u00A0"}:
    }
annex-cited-in-letter = La lettre
annex-title = Titre
annex-title-add = Ajouter une ligne
annex-title-row = Ligne { $place } du titre
annex-title-move = Déplacer la ligne du titre
annex-title-remove = Supprimer la ligne { $place } du titre
annex-title-hint = Ce sur quoi porte l’annexe
annex-names-letter = Imprimer «{"\u00A0"}{ $line }{"\u00A0"}» sous le titre
# Agenda.
agenda-list = Liste
agenda-table = Tableau
agenda-show-documents = Documents pour chaque point
agenda-add = Ajouter un point
agenda-item = Point { $number }
agenda-item-hint = Point
agenda-item-menu = Plus d’options pour le point { $number }
agenda-documents = Documents
agenda-documents-of = Documents pour le point { $number }
agenda-not-printed = Non imprimé{"\u00A0"}: ce qui est indiqué au sujet de la réunion l’exclut
agenda-add-below = Ajouter un point au-dessous
agenda-indent = Rattacher au point précédent
agenda-outdent = Remonter d’un niveau
agenda-up = Monter
agenda-down = Descendre
agenda-remove = Supprimer avec ses sous-points
# Dates, as boxes and calendars show them.
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-month-alone = { $month ->
   *[other] { date-month }
}
date-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
date-weekday-short = { $weekday ->
    [1] lu
    [2] ma
    [3] me
    [4] je
    [5] ve
    [6] sa
   *[7] di
}
date-written = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-with-weekday = { $weekday } { $date }
date-hint = Jour mois année
date-none = Ce n’est pas une date{"\u00A0"}; écrivez par exemple 5 février 2021 ou 2021-02-05.
date-needed = Une date est nécessaire ici.
date-calendar = Calendrier{"\u00A0"}: { $name }
date-previous-month = Mois précédent
date-next-month = Mois suivant
date-previous-year = Année précédente
date-next-year = Année suivante
date-year = { $year }
date-today = Aujourd’hui
date-clear = Pas de date

# The box for a group.
group-sort = Type de groupe
group-none = Aucun groupe
group-study-group = Commission d’études
group-working-party = Groupe de travail
group-regional-group = Groupe régional
group-tsag = GCNT
group-number = Numéro de la commission d’études
group-number-hint = 12
group-party = Numéro du groupe de travail
group-party-hint = 1
group-region = Région
group-number-missing = Indiquez le numéro de la commission d’études.
group-party-missing = Indiquez le numéro du groupe de travail.
group-region-missing = Indiquez la région telle qu’elle figure dans les références{"\u00A0"}: AMR, AFR, LAC.
group-number-wrong = Ce n’est pas un numéro de groupe{"\u00A0"}; écrivez un nombre de 1 à 255.
group-region-wrong = Une région s’écrit uniquement en lettres latines, par exemple AMR.

# Addresses of web pages.
web-address-scheme = Une adresse commence par https:// ou http://.
web-address-host = Cette adresse ne nomme aucun hôte tel que www.itu.int.
web-address-broken = Une adresse ne contient ni espaces, ni guillemets, ni chevrons.

# Conditions.
when-only-if = { $state ->
    [yes] Seulement si { $condition }
   *[no] Seulement si { $condition } (ce n’est pas le cas)
}
when-at-a-place = la réunion se tient en un lieu
when-virtual = la réunion est virtuelle
when-remote = on peut participer par le réseau
when-interpretation = l’interprétation est assurée
when-no-interpretation = l’interprétation n’est pas assurée
when-fellowships = des bourses sont offertes
when-no-fellowships = aucune bourse n’est offerte
when-captioning = le sous-titrage est assuré
when-visa-support = des lettres pour l’obtention du visa sont fournies
when-newcomers = une séance d’information est organisée pour les nouveaux délégués
when-no-newcomers = aucune séance d’information n’est organisée pour les nouveaux délégués
when-translation = les contributions sont traduites
when-study-group-meets = une commission d’études se réunit
when-advisory-group-meets = le GCNT se réunit
when-one-day = la réunion dure un jour
when-several-days = la réunion dure plusieurs jours

# Part: reference.
reference-about = De quel type de lettre il s’agit, et comment elle est citée.
reference-title = { part-reference }
reference-kind = Type de lettre
reference-kind-unknown = Un type que ce programme ne connaît pas
reference-kind-unknown-about = La lettre a été commencée d’après un modèle qui n’est pas ici. Elle peut néanmoins être modifiée.
reference-language = Langue de la lettre
reference-language-stays = { $count ->
    [one] Un texte de cette lettre a été rédigé dans cette langue ({ $language }), qui reste donc la sienne. Pour d’autres langues, traduisez-la.
   *[other] { $count } textes de cette lettre ont été rédigés dans cette langue ({ $language }), qui reste donc la sienne. Pour d’autres langues, traduisez-la.
}
reference-reference = Numéro et code
reference-number = Numéro
reference-number-changed = Numéro de la lettre modifiée
reference-number-wrong = Une lettre a un numéro de 1 à 9999.
reference-author-code = Code d’auteur
reference-author-code-about = Imprimé sous la référence
reference-group = Groupe de la série numérotée
reference-prints-as = S’imprime ainsi
reference-unknown = La référence est imprimée dès que son numéro est connu.
reference-file = Nom du fichier à l’UIT{"\u00A0"}: { $file }
reference-changed-letter = Lettre modifiée
reference-changes = Cette lettre modifie
reference-change-number = Numéro de cette modification
reference-changed-date = Date de la lettre modifiée
reference-place-and-date = Lieu et date
reference-place = Lieu
reference-place-hint = Genève
reference-date = Date de la lettre

# Part: meeting.
meeting-title = Réunion
meeting-about = Qui se réunit, quand et où{"\u00A0"}; ces données s’impriment partout où les textes les nomment.
meeting-none = Cette lettre ne concerne aucune réunion.
meeting-add = Ajouter une réunion
meeting-remove = Supprimer la réunion
meeting-who = Qui se réunit
meeting-group = Groupe
meeting-prints-as = S’imprime ainsi
meeting-group-title = Domaine de compétence
meeting-group-title-hint = Imprimé entre parenthèses après le nom du groupe
meeting-when-and-where = Quand et où
meeting-mode = Mode de participation
meeting-in-person = Présentiel
meeting-virtual = Virtuel
meeting-hybrid = Hybride
meeting-days = Jours
meeting-days-range = Jours consécutifs
meeting-days-single = Jours isolés
meeting-first-day = Premier jour
meeting-last-day = Dernier jour
meeting-last-before-first = Le dernier jour ne peut précéder le premier.
meeting-day-number = Jour { $number }
meeting-day-add = Ajouter un jour
meeting-day-remove = Supprimer { $day }
meeting-day-twice = Ce jour figure déjà dans la liste.
meeting-days-count = { $count ->
    [one] { $count } jour, un { $first }
   *[other] { $count } jours, du { $first } au { $last }
}
meeting-days-same-weekday = { $count } jours, toujours un { $first }
meeting-days-several = { $count } jours, d’un { $first } à un { $last }
meeting-place = Lieu
meeting-place-hint = Ville, pays
meeting-place-virtual = Une réunion virtuelle n’a pas de lieu{"\u00A0"}; celui qui est indiqué ici n’est pas imprimé par les paragraphes types.
meeting-opening = Ouverture
meeting-opening-geneva = Ouverture, heure de Genève
meeting-opening-none = Ce n’est pas une heure{"\u00A0"}; écrivez par exemple 09:30 ou 2:30 pm.
meeting-time-plan-strange = Le calendrier ne porte pas sur ces jours.
meeting-time-plan-fit = Adapter le calendrier aux nouvelles dates
meeting-time-plan-lost = { $days ->
    [one] Les séances de son dernier jour ne correspondent plus à aucun jour et seront écartées.
   *[other] Les séances de ses { $days } derniers jours ne correspondent plus à aucun jour et seront écartées.
}
meeting-event = Manifestation
meeting-event-about = Ce dont la lettre n’a pas besoin peut rester vide.
meeting-event-title = Titre
meeting-event-title-hint = Titre de l’atelier, du webinaire ou de la manifestation
meeting-host = Hôte
meeting-host-hint = Qui invite
meeting-chair = Présidence
meeting-chair-hint = Nom, titre, pays
meeting-requested-by = À la demande de
meeting-requested-by-hint = À la demande de qui un groupe de travail se réunit
meeting-endorsed-at = Approuvée à
meeting-endorsed-at-hint = La réunion qui l’a approuvée, avec lieu et dates
meeting-pages = Pages web
meeting-page = Page de la réunion
meeting-registration-page = Page d’inscription

# What is offered at the meeting.
answers-title = Ce qui est offert
answers-consequence = { $count ->
    [0] { $about } Rien dans cette lettre n’en dépend.
    [one] { $about } Un passage de cette lettre en dépend.
   *[other] { $about } { $count } passages de cette lettre en dépendent.
}
answers-nothing = Rien dans cette lettre n’en dépend.
answers-nobody-travels = Personne ne se déplace pour une réunion virtuelle.
answers-remote-anyway = On peut de toute façon participer à cette réunion par le réseau.
answers-interpretation = Interprétation
answers-interpretation-about = Sans elle, la lettre indique que la réunion se déroule uniquement en anglais.
answers-translation = Traduction des contributions
answers-translation-about = Les contributions à traduire ont une échéance propre.
answers-captioning = Sous-titrage ou langue des signes
answers-captioning-about = Les personnes qui en ont besoin sont invitées à le signaler à temps.
answers-fellowships = Bourses
answers-fellowships-about = La lettre indique comment et jusqu’à quand en faire la demande{"\u00A0"}; sinon, qu’aucune bourse n’est accordée.
answers-visa-support = Lettres pour l’obtention du visa
answers-visa-support-about = La lettre indique comment et jusqu’à quand en demander une.
answers-remote-participation = Participation à distance
answers-remote-participation-about = On peut suivre à distance une réunion qui se tient en un lieu.
answers-newcomers = Séance d’information pour les nouveaux délégués
answers-newcomers-about = Les nouveaux délégués sont invités à une séance d’information.

# Part: deadlines.
deadlines-title = Principales échéances
deadlines-about = Comptées à rebours à partir du premier jour de la réunion{"\u00A0"}; elles suivent la réunion.
deadlines-list = Échéances
deadlines-none = Cette lettre n’a pas d’échéances.
deadlines-no-opening = Les dates s’établissent dès que le premier jour de la réunion est connu.
deadlines-not-listed = Le corps de la lettre n’a pas de liste d’échéances{"\u00A0"}: elles ne sont imprimées que là où un texte les cite.
deadlines-add = Ajouter une échéance
deadlines-move = Déplacer cette échéance
deadlines-action = Échéance { $number }
deadlines-action-hint = Ce qui doit être fait
deadlines-remove = Supprimer { $deadline }
deadlines-count = Combien
deadlines-count-wrong = Écrivez un nombre de 0 à 999.
deadlines-unit = Unité
deadlines-months = { $count ->
    [one] mois avant l’ouverture
   *[other] mois avant l’ouverture
}
deadlines-weeks = { $count ->
    [one] semaine avant l’ouverture
   *[other] semaines avant l’ouverture
}
deadlines-days = { $count ->
    [one] jour avant l’ouverture
   *[other] jours avant l’ouverture
}
deadlines-own-date = à une date qui lui est propre…
deadlines-rule = { $count } { $unit }
deadlines-date-unknown = date pas encore connue
deadlines-date = Date
deadlines-departing = Pour fixer une autre date que celle de la règle ({ $rule }), saisissez la date et le motif.
deadlines-reason = Pourquoi elle ne suit pas la règle
deadlines-reason-hint = Pourquoi pas selon la règle
deadlines-reason-needed = Indiquez le motif, ou revenez à la règle.
deadlines-take-date = Utiliser cette date
deadlines-keep-rule = Garder la règle
deadlines-restore = Revenir à la règle{"\u00A0"}: { $rule }
deadlines-give-rule = Compter à partir de l’ouverture
deadlines-weekend = Tombe un { $weekday }
deadlines-before-letter = Antérieure à la date de la lettre
deadlines-after-opening = N’est pas antérieure à l’ouverture
deadlines-unprinted = { $count ->
    [one] Ouvrir celle qui n’est pas imprimée
   *[other] Ouvrir les { $count } qui ne sont pas imprimées
}
deadlines-not-printed = Non imprimée actuellement
deadlines-liaison-head = L’en-tête de la note de liaison
deadlines-cited = { $count ->
    [one] Un texte cite cette échéance et imprimerait […] à sa place{"\u00A0"}:
   *[other] { $count } textes citent cette échéance et imprimeraient […] à sa place{"\u00A0"}:
}
deadlines-remove-all-the-same = Supprimer quand même
deadlines-keep = Conserver

# Part: signature.
signature-title = Signature
signature-about = Comment la lettre se termine, et qui la signe.
signature-none = Cette lettre n’est pas signée.
signature-add = Ajouter une signature
signature-closing = Formule finale
signature-closing-formula = Formule de politesse
signature-closing-hint = Veuillez agréer, Madame, Monsieur, …
signature-signed = Exemplaire signé
signature-signed-about = Imprime «{"\u00A0"}{ $words }{"\u00A0"}» à l’endroit de la signature
signature-signatory = Signataire
signature-name = Qui signe
signature-own-name = Un autre nom
signature-name-printed = Nom tel qu’il s’imprime
signature-name-hint = Nom du signataire
signature-office = Fonction
signature-office-line = Ligne { $number } de la fonction
signature-office-add = Ajouter une ligne
signature-office-remove = Supprimer { $line }
signature-latest = Dernières informations
signature-latest-print = Imprimer un lien à côté de la signature
signature-latest-caption = Légende
signature-latest-page = Page
signature-latest-group-page = Sans adresse propre, il mène à la page du groupe{"\u00A0"}: { $page }
# The body: salutation and paragraphs.
body-title = Corps de la lettre
body-about = La lettre elle-même, paragraphe par paragraphe, comme vous l’écrivez dans Word.
body-salutation = Formule d’appel
body-salutation-hint = Madame, Monsieur,
body-paragraphs = Paragraphes
blocks-paragraph = Paragraphe
blocks-numbered = Paragraphe numéroté
blocks-bullets = Liste à puces
blocks-roman = Liste i) ii) iii)
blocks-decimal = Liste 1. 2. 3.
blocks-item = Élément de liste
blocks-heading = Titre
blocks-run-in = Paragraphe commençant en gras
blocks-run-in-heading = Premiers mots en gras
blocks-run-in-text = Paragraphe après les mots en gras
blocks-note = Note
blocks-part-title = Titre d’une partie
blocks-table = Tableau
blocks-deadlines = Principales échéances
blocks-deadlines-heading = Titre des principales échéances
blocks-deadlines-elsewhere = Tableau des principales échéances{"\u00A0"}: à modifier dans sa partie
blocks-sentence = Phrase type…
blocks-sentence-search = Rechercher une phrase type
blocks-sentence-none = Aucune phrase type ne contient ces mots.
blocks-add = Ajouter
blocks-insert = Insérer ici
blocks-menu-of = Menu{"\u00A0"}: { $name }
blocks-kind = Type de paragraphe
blocks-up = Monter
blocks-down = Descendre
blocks-add-below = Ajouter au-dessous
blocks-duplicate = Dupliquer
blocks-remove = Supprimer
blocks-not-needed = Pas nécessaire dans cette lettre
blocks-print-always = Imprimer dans tous les cas
blocks-hint = Écrivez ici
blocks-hint-heading = Titre
blocks-hint-item = Élément de liste
blocks-hint-note = Note
blocks-hint-run-in = Premiers mots en gras
blocks-printed-because = Imprimé car { $conditions }
blocks-only-if = Seulement si { $conditions }
blocks-unprinted =
    { $count ->
        [one] { $count } paragraphe non imprimé{"\u00A0"}: seulement si { $conditions }
       *[other] { $count } paragraphes non imprimés{"\u00A0"}: seulement si { $conditions }
    }
blocks-unprinted-various = { $count } paragraphes non imprimés, en raison de ce qui est offert à la réunion

# Text boxes.
box-cut = Couper
box-copy = Copier
box-paste = Coller
box-paste-plain = Coller sans mise en forme
box-select-all = Tout sélectionner
box-bold = Gras
box-italic = Italique
box-underline = Souligné
box-superscript = Exposant
box-plain = Sans mise en forme
box-link = Lien…
box-address = Adresse du lien
box-ok = OK
box-cancel = Annuler
box-remove-link = Supprimer le lien
box-open-link = Ouvrir le lien
box-insert = Insérer une donnée ou une phrase…
box-filter = Saisir pour rechercher
box-nothing-fits = Aucun résultat
box-add-to-word-list = Ajouter à la liste de mots
box-no-suggestions = Aucune suggestion
box-other-forms = Imprimer sous la forme
box-restore-standard = Rétablir le texte type

# Time plan.
plan-merge = Fusionner les cellules marquées d’un jour
plan-merge-short = Fusionner
plan-split-short = Fractionner
plan-fill-short = Remplir
plan-clear-short = Vider
plan-fill-usual = Placer les séances habituelles sur les jours vides
plan-split = Fractionner les cellules fusionnées
plan-fill = Remplir les cellules marquées avec la première
plan-clear = Vider les cellules marquées
plan-provisional = Pas encore certain{"\u00A0"}: entre crochets
plan-brush = Peindre les cellules avec ce qui figure ailleurs
plan-brush-nothing = Effacer les cellules
plan-painting = Pinceau «{"\u00A0"}{ $words }{"\u00A0"}»{"\u00A0"}: cliquez sur des cellules ou faites glisser le pointeur.
plan-stop-painting = Arrêter
plan-days = Jours
plan-add-session = Ajouter une séance
plan-days-down = Jours en lignes
plan-days-across = Jours en colonnes
plan-take-days = Reprendre les jours de la réunion
plan-add-day = Ajouter un jour
plan-add-weekend = Ajouter une fin de semaine au-dessous
plan-remove-days = Supprimer les jours marqués
plan-mark-day = Marquer le jour
plan-copy-next = Copier sur le jour suivant
plan-copy-all = Copier sur tous les autres jours
plan-copy-marked = Copier sur les jours marqués
plan-day-earlier = Un jour plus tôt
plan-day-later = Un jour plus tard
plan-remove-day = Supprimer le jour
plan-remove-weekend = Supprimer la fin de semaine
plan-session = Séance { $number }
plan-session-hint = Séance
plan-session-menu = Plus d’options pour la séance { $number }
plan-slots = { $count ->
    [one] { $count } créneau
   *[other] { $count } créneaux
}
plan-fewer = Moins de créneaux
plan-more = Plus de créneaux
plan-session-before = Ajouter une séance avant
plan-session-after = Ajouter une séance après
plan-remove-session = Supprimer la séance
plan-day-menu = Plus d’options pour { $day }
plan-cell = { $day }, créneau { $slot }{"\u00A0"}: { $words }
plan-cell-free = { $day }, créneau { $slot }{"\u00A0"}: libre
plan-cell-edit = Ce qui a lieu{"\u00A0"}: { $day }, créneau { $slot }
plan-grid = Calendrier{"\u00A0"}: les touches fléchées vont de cellule en cellule, Entrée modifie
plan-empty = Le calendrier n’a pas encore de jours.
plan-key = Légende des codes du calendrier
plan-key-hint = Aucune

# Tables.
table-merge = Fusionner les cellules marquées
table-split = Fractionner les cellules fusionnées
table-even = Donner à toutes les colonnes la même largeur
table-add-row = Ajouter une ligne
table-add-column = Ajouter une colonne
table-headers = Lignes d’en-tête{"\u00A0"}: { $count }
table-fewer-headers = Une ligne d’en-tête de moins
table-more-headers = Une ligne d’en-tête de plus
table-cell = Ligne { $row }, colonne { $column }
table-column-menu = Plus d’options pour la colonne { $number }
table-row-menu = Plus d’options pour la ligne { $number }
table-column-before = Ajouter une colonne avant
table-column-after = Ajouter une colonne après
table-wider = Plus large
table-narrower = Moins large
table-remove-column = Supprimer la colonne
table-row-above = Ajouter une ligne au-dessus
table-row-below = Ajouter une ligne au-dessous
table-row-up = Monter
table-row-down = Descendre
table-remove-row = Supprimer la ligne

# Find and replace.
find-field = Rechercher
find-with = Remplacer par
find-previous = Résultat précédent (Maj+Entrée)
find-next = Résultat suivant (Entrée)
find-case = Respecter la casse
find-words = Mots entiers
find-regex = Expression régulière
find-count = { $count ->
    [0] aucun résultat
   *[other] { $at } sur { $count }
}
find-replace-too = Remplacer…
find-replace = Remplacer
find-replace-all = Tout remplacer
find-close = Fermer la recherche
find-fact = donnée de la lettre
find-standard = texte type
find-replaced = { $count ->
    [0] Aucun remplacement
    [one] Un remplacement
   *[other] { $count } remplacements
}{ $standard ->
    [0] { "" }
   *[other] , { $standard } dans des textes types laissés tels quels
}{ $facts ->
    [0] .
   *[other] , { $facts } laissés tels quels car ils contiennent des données.
}

# How a fact is printed.
fact-form-genitive = après «{"\u00A0"}de{"\u00A0"}»
fact-form-short = abrégé
fact-form-titled = avec son domaine
fact-form-titled-genitive = avec son domaine, après «{"\u00A0"}de{"\u00A0"}»
fact-form-to = du premier au dernier
fact-form-from-to = du premier au dernier, avec «{"\u00A0"}du{"\u00A0"}»
fact-form-inclusive = du premier au dernier, inclus
fact-form-both = le premier et le dernier
fact-form-weekday = avec le jour de la semaine
fact-form-day-month = sans l’année
fact-form-twelve-hours = am, pm
fact-form-digits = chiffres
new-mode = Mode de participation

# What the checks find. `why` is the rule and its source; `repair` what a click on the repair does.
finding-repair = Corriger
annex-name-twice = Deux annexes portent le nom «{"\u00A0"}{ $name }{"\u00A0"}»{"\u00A0"}; les textes qui le mentionnent visent la première.
    .why = Un texte cite une annexe par son nom{"\u00A0"}; sa lettre découle de sa place.
annex-not-cited = L’annexe «{"\u00A0"}{ $name }{"\u00A0"}» n’est mentionnée nulle part dans la lettre.
    .why = Chaque annexe est annoncée dans la lettre{"\u00A0"}: mentionnez-la dans un paragraphe, ou supprimez-la.
annex-lacking = La lettre mentionne l’annexe «{"\u00A0"}{ $name }{"\u00A0"}», qu’elle n’a pas.
    .why = Chaque annexe annoncée est jointe{"\u00A0"}: ajoutez-la, ou supprimez la mention.
letter-before-changed = La lettre est datée du { $date }, avant la lettre qu’elle modifie, datée du { $changed }.
    .why = Un addendum, un corrigendum ou une révision porte une date postérieure à celle de la lettre modifiée.
letter-after-opening = La lettre est datée du { $date }, mais la réunion s’ouvre le { $opening }.
    .why = Une lettre qui convoque une réunion est envoyée avant celle-ci{"\u00A0"}: deux mois avant (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}1.3.2).
deadline-after-opening = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }, mais la réunion s’ouvre le { $other }.
    .why = Les échéances sont antérieures à l’ouverture.
deadline-before-letter = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }, avant la date de la lettre, le { $other }.
    .why = Personne ne peut respecter une échéance déjà passée à l’arrivée de la lettre.
group-of-another = «{"\u00A0"}{ $found }{"\u00A0"}» n’appartient pas au groupe de la référence, { $group }.
    .why = Le numéro de la commission d’études est le même dans la référence, le code d’auteur, les adresses et la réunion.
missing-number = La lettre n’a pas encore de numéro.
    .why = Les gouvernements citent une lettre par son numéro.
missing-group = La référence n’indique aucun groupe, alors que cette série est numérotée par groupe.
    .why = Une lettre collective est citée sous la forme numéro/groupe{"\u00A0"}: 12/12.
missing-date = La lettre n’a pas encore de date.
    .why = Une lettre porte un lieu et une date.
missing-contact = Il n’y a ni numéro de téléphone ni adresse électronique pour s’adresser à quelqu’un.
    .why = L’en-tête de la lettre indique à qui s’adresser.
missing-place = La lettre n’indique pas où elle est écrite{"\u00A0"}; sans cela, sa date n’est pas imprimée.
    .why = Une lettre porte un lieu et une date.
missing-addressees = La lettre n’est adressée à personne.
    .why = L’en-tête de la lettre énumère ses destinataires.
missing-subject = La lettre n’a pas d’objet.
    .why = L’en-tête de la lettre indique son objet.
missing-signatory = Personne ne signe la lettre.
    .why = Le Directeur du Bureau signe les lettres adressées aux membres.
missing-closing = La lettre n’a pas de formule de politesse.
    .why = Une lettre se termine par «{"\u00A0"}Veuillez agréer, Madame, Monsieur, …{"\u00A0"}» ou une formule équivalente.
missing-meeting-dates = La réunion n’a pas encore de dates.
    .why = Une lettre qui convoque une réunion indique quand elle a lieu.
missing-meeting-place = La réunion se tient en un lieu, mais aucun lieu n’est indiqué.
    .why = Une lettre qui convoque une réunion indique où elle a lieu.
wording-proposed = { $count ->
    [one] Un texte type attend d’être confirmé
   *[other] { $count } textes types attendent d’être confirmés
} par un texte officiel.
    .why = Une formulation pour laquelle aucun texte officiel n’a été vu est marquée comme proposée jusqu’à ce que quelqu’un la confirme. Ici{"\u00A0"}: { $phrases }.
rendition-homeless = { $count ->
    [one] Un texte traduit ne figure
   *[other] { $count } textes traduits ne figurent
} plus dans la lettre.
    .why = Une traduction appartient à un texte{"\u00A0"}; sans lui, elle est conservée, mais n’est pas imprimée.
rendition-missing = { $count ->
    [one] Un texte n’a
   *[other] { $count } textes n’ont
} pas de traduction et { $count ->
    [one] est imprimé
   *[other] sont imprimés
} dans la langue de la lettre.
    .why = Une lettre est envoyée complète dans chacune de ses langues.
rendition-stale = { $count ->
    [one] Un texte a été traduit
   *[other] { $count } textes ont été traduits
} d’après des mots qui ont changé depuis.
    .why = Une traduction dit ce que dit son original{"\u00A0"}: examinez ce qui a changé, puis modifiez ou confirmez la traduction.
table-columns = Un tableau compte { $columns } colonnes et ne peut pas être imprimé{"\u00A0"}; donnez-lui de 1 à 63 colonnes.
    .why = Les tableaux de Word ont au plus 63 colonnes.
table-row-crowded = La ligne { $row } d’un tableau a plus de cellules que n’en contiennent ses { $columns } colonnes{"\u00A0"}; toutes ne sont pas imprimées.
    .why = Les cellules d’une ligne tiennent dans ses colonnes.
time-plan-slots = Le calendrier compte { $slots } créneaux par jour et ne peut pas être imprimé{"\u00A0"}; donnez-lui de 1 à 62 créneaux.
    .why = Les tableaux de Word ont au plus 63 colonnes.
time-plan-strange-day = Le calendrier contient le { $date }, qui n’est pas un jour de la réunion.
    .why = Les jours du calendrier sont ceux de la réunion.
time-plan-lacks-day = Il manque au calendrier le { $date }, qui est un jour de la réunion.
    .why = Les jours du calendrier sont ceux de la réunion.
time-plan-crowded = Le { $date }, le calendrier a plus de séances qu’un jour n’a de créneaux{"\u00A0"}; toutes ne sont pas imprimées.
    .why = Les séances d’un jour tiennent dans ses créneaux.
text-empty = Rien n’a encore été écrit ici.
    .why = Un texte vide s’imprime […]{"\u00A0"}: écrivez-le, ou supprimez-le.
fact-missing = Une donnée n’a pas encore été saisie, là où figure […]{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
    .why = Une donnée inconnue s’imprime […]. Saisissez-la une seule fois, dans sa partie du formulaire.
# The language of typed words.
mark-alone = «{"\u00A0"}{ $mark }{"\u00A0"}» est isolé{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
    .why = Les parenthèses, les crochets et les guillemets vont par paires.
bracket-doubled = Le signe «{"\u00A0"}{ $mark }{"\u00A0"}» est doublé.
    .why = On n’ouvre pas deux fois une parenthèse au même endroit{"\u00A0"}; ce que contient la paire intérieure peut suivre une virgule.
    .repair = Supprimer une paire
quote-of-two-kinds = Un guillemet droit est associé à un guillemet typographique{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
    .why = Les deux guillemets d’une citation sont du même type.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
apostrophes-mixed = { $straight ->
    [one] Une apostrophe est droite
   *[other] { $straight } apostrophes sont droites
} et { $curly ->
    [one] une est typographique
   *[other] { $curly } sont typographiques
}.
    .why = Une lettre n’a qu’un type d’apostrophe par langue{"\u00A0"}; Word écrit l’apostrophe typographique.
    .repair = Les rendre toutes typographiques
quotes-mixed = { $straight ->
    [one] Un guillemet est droit
   *[other] { $straight } guillemets sont droits
} et { $curly ->
    [one] un est typographique
   *[other] { $curly } sont typographiques
}.
    .why = Une lettre n’a qu’un type de guillemets par langue.
    .repair = Les rendre tous du même type
word-in-two-forms = «{"\u00A0"}{ $wrong }{"\u00A0"}» s’écrit aussi «{"\u00A0"}{ $right }{"\u00A0"}» dans cette lettre.
    .why = Une lettre écrit un mot d’une seule manière{"\u00A0"}: celle du texte type s’il contient ce mot, sinon la plus fréquente.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
title-in-two-forms = «{"\u00A0"}{ $wrong }{"\u00A0"}» figure à côté de «{"\u00A0"}Chair…{"\u00A0"}» avec une majuscule{"\u00A0"}: «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les titres qui figurent côte à côte s’écrivent de la même manière{"\u00A0"}: the Chair and the Vice-Chair.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
spelling-of-house = «{"\u00A0"}{ $wrong }{"\u00A0"}» s’écrit «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = L’usage de la maison est l’anglais britannique avec -ize{"\u00A0"}: honour, programme, centre, organization (ITU English Language Style Guide, d’après le Manuel de rédaction des Nations Unies).
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
membership-capitals = «{"\u00A0"}{ $wrong }{"\u00A0"}» s’écrit «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les catégories de membres prennent des majuscules, comme dans les destinataires types{"\u00A0"}: Member States, Sector Members, Associates, Academia.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
slip-known = «{"\u00A0"}{ $wrong }{"\u00A0"}» est une coquille pour «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = C’est l’une des coquilles qui sont certaines où qu’elles apparaissent.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
word-twice = «{"\u00A0"}{ $word }{"\u00A0"}» figure deux fois de suite.
    .why = Un mot saisi deux fois est une faute de frappe.
    .repair = En supprimer un
chair-gender-neutral = «{"\u00A0"}{ $wrong }{"\u00A0"}» peut devenir «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Langage neutre{"\u00A0"}: «{"\u00A0"}chair{"\u00A0"}» (ITU English Language Style Guide, 17 août 2023). Les textes types et les intitulés de titres restent tels quels.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
hyphen-lost = «{"\u00A0"}{ $wrong }{"\u00A0"}» a perdu son trait d’union{"\u00A0"}: «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les mots copiés d’un fichier Word perdent leurs traits d’union insécables.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
space-lost = Il manque une espace{"\u00A0"}: «{"\u00A0"}{ $wrong }{"\u00A0"}»
    .why = Les mots copiés d’un fichier Word perdent leurs espaces insécables.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
space-superfluous = Il y a une espace de trop.
    .why = Une seule espace sépare les mots{"\u00A0"}; il n’y en a pas avant une virgule ou un point, ni aux extrémités d’un paragraphe.
    .repair = La supprimer
dash = «{"\u00A0"}{ $wrong }{"\u00A0"}» tient lieu de tiret{"\u00A0"}: «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Entre les mots, l’usage de la maison est le tiret demi-cadratin entouré d’espaces{"\u00A0"}; le tiret numérique (U+2012) vient de très anciens modèles.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
range-dashes-mixed = Cet intervalle contient «{"\u00A0"}{ $wrong }{"\u00A0"}», d’autres dans cette langue contiennent «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les intervalles d’une lettre ont un seul type de tiret{"\u00A0"}: celui qu’impriment les dates et les heures.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
travel-to-virtual-meeting = «{"\u00A0"}{ $words }{"\u00A0"}» concerne ceux qui se déplacent, mais la réunion est virtuelle.
    .why = Il reste peut-être des mots d’une lettre antérieure qui ne conviennent pas au mode de tenue de cette réunion.
virtual-words-in-person = «{"\u00A0"}{ $words }{"\u00A0"}», mais la réunion se tient en présentiel.
    .why = Il reste peut-être des mots d’une lettre antérieure qui ne conviennent pas au mode de tenue de cette réunion.
geneva-premises-elsewhere = «{"\u00A0"}{ $words }{"\u00A0"}» se trouve à Genève, mais la réunion se tient ailleurs.
    .why = Il reste peut-être des mots d’une lettre antérieure qui ne conviennent pas au lieu de cette réunion.
residue-of-word = «{"\u00A0"}{ $wrong }{"\u00A0"}» est un résidu de Word ou d’un outil de traduction.
    .why = Les erreurs de champ, les signets, les marques d’outils et les noms de fichiers ne font pas partie d’une lettre.
    .repair = Le supprimer
placeholder-left = «{"\u00A0"}{ $wrong }{"\u00A0"}» est une partie à compléter d’un modèle.
    .why = Les variantes sont choisies et les blancs remplis avant la signature d’une lettre.
unsettled = «{"\u00A0"}{ $wrong }{"\u00A0"}» n’a pas été tranché.
    .why = Rien ne reste en suspens dans une lettre signée{"\u00A0"}: insérez ce qui a été décidé, ou supprimez le passage.
wrongly-decoded = «{"\u00A0"}{ $wrong }{"\u00A0"}» a été mal décodé{"\u00A0"}: «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les mots ont été copiés d’un texte en UTF-8 lu comme du Windows-1252.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
character-lost = Un caractère a été perdu et figure sous la forme { $code }.
    .why = U+FFFD apparaît là où un programme n’a pas pu lire un caractère{"\u00A0"}: consultez l’original et saisissez-le de nouveau.
character-private = Le caractère { $code } n’existe que dans une seule police.
    .why = Les caractères de la zone à usage privé s’impriment sous forme de carrés dans d’autres polices{"\u00A0"}: saisissez-le de nouveau, ou choisissez un autre signe.
character-invisible = Le caractère invisible { $code } n’a pas d’utilité ici.
    .why = Les caractères de largeur nulle, les traits d’union conditionnels et les marques de sens gênent la recherche et les fins de ligne.
    .repair = Le supprimer
scripts-mixed = «{"\u00A0"}{ $word }{"\u00A0"}» mêle des lettres latines et cyrilliques.
    .why = Des lettres qui se ressemblent sont différentes pour la recherche, le tri et les lecteurs d’écran.
    .repair = L’écrire dans une seule écriture
half-width-in-chinese = «{"\u00A0"}{ $wrong }{"\u00A0"}» entre caractères chinois s’écrit «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = La ponctuation du chinois est à pleine chasse{"\u00A0"}: ，。；：！？（）.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
chinese-punctuation-elsewhere = «{"\u00A0"}{ $wrong }{"\u00A0"}» est une ponctuation chinoise.
    .why = La ponctuation à pleine chasse n’a sa place que dans un texte chinois.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
traditional-characters = Caractères traditionnels dans un texte en chinois simplifié{"\u00A0"}: { $characters }
    .why = À l’Union, le chinois s’écrit en caractères simplifiés.
    .repair = Les simplifier
latin-punctuation-in-arabic = «{"\u00A0"}{ $wrong }{"\u00A0"}» entre mots arabes s’écrit «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Le texte arabe emploie ، ؛ ؟.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
digits-of-arabic = «{"\u00A0"}{ $wrong }{"\u00A0"}» s’écrit «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Les lettres de l’Union en arabe emploient les chiffres 0–9.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
acronym-of-another-language = «{"\u00A0"}{ $wrong }{"\u00A0"}» devient «{"\u00A0"}{ $right }{"\u00A0"}» dans cette langue.
    .why = Les sigles sont ceux de la langue{"\u00A0"}: ITU-T, UIT-T, МСЭ-Т{"\u00A0"}; WTSA, AMNT, ВАСЭ{"\u00A0"}; TSAG, GCNT, GANT, КГСЭ.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
rendition-is-source = La traduction est l’original lui-même{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
    .why = Une traduction est rédigée dans sa propre langue.
words-untranslated = Des mots de l’original sont restés{"\u00A0"}: «{"\u00A0"}{ $words }{"\u00A0"}»
    .why = Une traduction est rédigée dans sa propre langue{"\u00A0"}; les titres qui restent tels quels figurent entre guillemets ou entre parenthèses.
term-not-rendered = «{"\u00A0"}{ $term }{"\u00A0"}» n’est rendu par aucun de ses équivalents{"\u00A0"}: { $right }
    .why = Un terme est rendu comme l’indique le glossaire. Les entrées fournies avec le programme nomment les textes officiels dans lesquels elles ont été vues{"\u00A0"}; le secrétariat peut ajouter les siennes.
term-forbidden = «{"\u00A0"}{ $wrong }{"\u00A0"}» ne doit pas être employé{"\u00A0"}; le glossaire indique «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Le glossaire interdit ce terme.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
term-in-two-renderings = «{"\u00A0"}{ $wrong }{"\u00A0"}» est rendu par «{"\u00A0"}{ $right }{"\u00A0"}» ailleurs dans cette lettre.
    .why = Dans une même lettre, un terme ou un nom n’a qu’un équivalent.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
country-not-as-in-un = «{"\u00A0"}{ $wrong }{"\u00A0"}» est «{"\u00A0"}{ $right }{"\u00A0"}» aux Nations Unies.
    .why = Les pays portent le nom que leur donne la terminologie des Nations Unies (UNTERM).
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
name-differs = Le nom «{"\u00A0"}{ $source }{"\u00A0"}» s’écrit «{"\u00A0"}{ $rendition }{"\u00A0"}» dans la traduction.
    .why = Le nom d’une personne conserve ses lettres.
    .repair = Écrire «{"\u00A0"}{ $source }{"\u00A0"}»
lines-differ = L’original compte { $source } lignes ou éléments, la traduction { $rendition }.
    .why = Une traduction a les lignes et les éléments de son original.
rendition-short = La traduction est beaucoup plus courte que l’original{"\u00A0"}: il manque peut-être quelque chose.
    .why = La longueur relative des langues a été mesurée sur les textes types.
rendition-long = La traduction est beaucoup plus longue que l’original{"\u00A0"}: quelque chose figure peut-être deux fois.
    .why = La longueur relative des langues a été mesurée sur les textes types.
date-differs = L’original indique { $source }, la traduction { $rendition }.
    .why = Une traduction a les jours de son original.
time-differs = L’original indique { $source }, la traduction { $rendition }.
    .why = Une traduction a les heures de son original.
weekday-differs = L’original indique { $source }, la traduction { $rendition }.
    .why = Une traduction a les jours de la semaine de son original.
space-in-chinese = Il y a une espace entre des caractères chinois et latins.
    .why = Les textes officiels en chinois n’ont pas d’espace à cet endroit.
    .repair = La supprimer
quotes-not-chinese = { $wrong } s’écrit { $right } en chinois.
    .why = Les guillemets chinois sont “ ”.
    .repair = Écrire { $right }
address-differs = Les adresses diffèrent{"\u00A0"}: original { $source }, traduction { $rendition }.
    .why = Une traduction mène aux mêmes pages et aux mêmes boîtes aux lettres.
    .repair = Écrire celle de l’original
telephone-differs = Les numéros de téléphone diffèrent{"\u00A0"}: original { $source }, traduction { $rendition }.
    .why = Une traduction donne les mêmes numéros de téléphone.
    .repair = Écrire celui de l’original
document-differs = Les documents diffèrent{"\u00A0"}: original { $source }, traduction { $rendition }.
    .why = Une traduction cite les mêmes documents.
    .repair = Écrire celui de l’original
numbers-differ = Les nombres diffèrent{"\u00A0"}: original { $source }, traduction { $rendition }.
    .why = Une traduction dit les mêmes nombres. Les intervalles peuvent commencer par le plus grand, les mois s’écrire en toutes lettres.
    .repair = Écrire { $source }
fact-differs = L’original dit { $source }, la traduction { $rendition }.
    .why = Une traduction dit ce que dit son original.
    .repair = Le dire comme l’original
fact-lost = L’original dit { $source }, la traduction ne le dit pas.
    .why = Une traduction dit ce que dit son original.
fact-added = La traduction dit { $rendition }, l’original ne le dit pas.
    .why = Une traduction dit ce que dit son original.
salutation-mark = Dans cette langue, la formule d’appel se termine par «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = La formule d’appel officielle de la langue porte ce signe.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
unconfirmed-number = Le numéro { $value } a été repris de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-author-code = Le code d’auteur { $value } a été repris de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-letter-date = La date { $value } a été reprise de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-meeting-dates = Les jours de la réunion, { $value }, ont été repris de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = Ils sont exacts
unconfirmed-opening = L’heure d’ouverture { $value } a été reprise de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-page = La page de la réunion a été reprise de la lettre antérieure{"\u00A0"}: { $value }
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-registration-page = La page d’inscription a été reprise de la lettre antérieure{"\u00A0"}: { $value }
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-contact = Le contact a été repris de la lettre antérieure{"\u00A0"}: { $value }
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-deadline = La date de cette échéance, { $value }, a été reprise de la lettre antérieure.
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-latest-page = La page des dernières informations a été reprise de la lettre antérieure{"\u00A0"}: { $value }
    .why = Tout ce qui a été repris est modifié ou confirmé avant la signature de la lettre.
    .repair = C’est exact
unconfirmed-text = Repris de la lettre antérieure{"\u00A0"}: «{"\u00A0"}{ $value }{"\u00A0"}»
    .why = Les noms, les nombres, les dates et les adresses qui ont été repris sont modifiés ou confirmés avant la signature de la lettre.
    .repair = C’est exact
weekday-wrong = «{"\u00A0"}{ $written }{"\u00A0"}» n’est pas le jour de la semaine de sa date{"\u00A0"}: ce jour est { $date }.
    .why = Un jour de la semaine qui ne correspond pas à sa date laisse le lecteur deviner lequel des deux est voulu.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
date-impossible = Le jour «{"\u00A0"}{ $written }{"\u00A0"}» n’existe pas.
    .why = Ce jour ne figure dans aucun calendrier.
date-year-broken = L’année, dans «{"\u00A0"}{ $written }{"\u00A0"}», n’a pas quatre chiffres.
    .why = Un chiffre de l’année a été perdu ou doublé{"\u00A0"}: écrivez l’année en entier.
date-reversed = «{"\u00A0"}{ $written }{"\u00A0"}» finit avant de commencer.
    .why = Une période s’écrit de son premier à son dernier jour{"\u00A0"}; de deux nombres séparés par un tiret, seul l’arabe place le plus grand en premier.
date-range-of-one-day = «{"\u00A0"}{ $written }{"\u00A0"}» commence et finit le même jour.
    .why = Un jour unique s’écrit une seule fois{"\u00A0"}; si une période était voulue, l’un de ses jours est inexact.
date-dash-lost = «{"\u00A0"}{ $written }{"\u00A0"}» devant un mois n’est pas un jour{"\u00A0"}; un tiret entre deux jours a probablement été perdu.
    .why = Les tirets entre les jours d’une période se perdent facilement lorsqu’un texte est copié.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
date-not-the-fact = Ce texte dit «{"\u00A0"}{ $written }{"\u00A0"}», alors que le texte type imprime une date de la lettre, { $right }.
    .why = Le texte type dont ce texte est issu prend sa date dans la lettre.
    .repair = Insérer la date de la lettre
meeting-dates-differ = «{"\u00A0"}{ $written }{"\u00A0"}» contient le premier ou le dernier jour de la réunion, mais pas les deux{"\u00A0"}: les dates de la réunion sont { $right }.
    .why = Les jours d’une réunion concordent dans l’objet, la lettre, les annexes et le calendrier.
    .repair = Insérer les jours de la réunion
meeting-day-other = «{"\u00A0"}{ $written }{"\u00A0"}» n’est pas l’un des jours de la série, { $right }.
    .why = Les jours d’une série concordent dans l’objet, la lettre et les annexes.
meeting-dates-other-month = «{"\u00A0"}{ $written }{"\u00A0"}» contient les jours de la réunion, { $right }, dans un autre mois ou une autre année.
    .why = Les jours d’une réunion concordent dans l’objet, la lettre, les annexes et le calendrier.
    .repair = Insérer les jours de la réunion
date-typed-meeting = «{"\u00A0"}{ $written }{"\u00A0"}» est saisi à la main{"\u00A0"}; il ne suivra pas si les jours de la réunion changent.
    .why = Une date saisie une seule fois ne peut pas différer d’un endroit à l’autre.
    .repair = Insérer la date de la réunion
date-typed-deadline = «{"\u00A0"}{ $written }{"\u00A0"}» est saisi à la main{"\u00A0"}; il ne suivra pas si l’échéance de ce jour change.
    .why = Une date saisie une seule fois ne peut pas différer d’un endroit à l’autre.
    .repair = Insérer la date de l’échéance
date-typed-letter = «{"\u00A0"}{ $written }{"\u00A0"}» est saisi à la main{"\u00A0"}; il ne suivra pas si la date de la lettre change.
    .why = Une date saisie une seule fois ne peut pas différer d’un endroit à l’autre.
    .repair = Insérer la date de la lettre
deadline-soon = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }, quelques jours après la date de la lettre, le { $other }.
    .why = Une lettre met des jours à parvenir à ceux qui doivent y donner suite.
deadline-name-twice = Deux échéances portent le nom «{"\u00A0"}{ $deadline }{"\u00A0"}»{"\u00A0"}; les textes qui le mentionnent visent la première{"\u00A0"}: { $words }
    .why = Chaque échéance figure une seule fois dans le tableau.
    .repair = Supprimer la seconde
deadline-twice = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» demande la même chose qu’une échéance précédente{"\u00A0"}: { $words }
    .why = Chaque échéance figure une seule fois dans le tableau.
    .repair = Supprimer la seconde
deadlines-out-of-order = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }, après «{"\u00A0"}{ $other }{"\u00A0"}» au { $other-due }{"\u00A0"}; selon les règles, elle vient en premier.
    .why = Les échéances d’une réunion se succèdent dans le même ordre dans toutes les lettres.
deadline-departs-without-reason = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }{"\u00A0"}; selon sa règle, elle tombe le { $right }.
    .why = Une échéance se compte à partir de l’ouverture, comme dans les autres lettres du groupe{"\u00A0"}; lorsqu’il en va autrement, la lettre conserve le motif.
    .repair = Retenir le { $right }
deadline-departs = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }, et non au { $right } comme le veut sa règle{"\u00A0"}: { $reason }
    .why = Une échéance se compte à partir de l’ouverture, comme dans les autres lettres du groupe{"\u00A0"}; lorsqu’il en va autrement, la lettre conserve le motif.
    .repair = Retenir le { $right }
deadline-other-rule = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }{"\u00A0"}; selon le décompte de ce groupe, elle tomberait le { $right }.
    .why = Les groupes comptent «{"\u00A0"}at least 12 calendar days before{"\u00A0"}» (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}3.1.8) avec ou sans le jour d’ouverture{"\u00A0"}; les lettres d’un même groupe comptent de la même manière.
    .repair = Retenir le { $right }
deadline-on-weekend = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» tombe le { $due }. Les jours ouvrables les plus proches sont le { $before } et le { $after }.
    .why = Personne au secrétariat ne répond en fin de semaine. Des échéances tombent bien en fin de semaine lorsque la règle le veut.
    .repair = Retenir le { $before }
holiday-name = { $holiday ->
    [new-year] jour de l’An
    [good-friday] Vendredi saint
    [easter] dimanche de Pâques
    [easter-monday] lundi de Pâques
    [ascension] Ascension
    [whit-monday] lundi de Pentecôte
    [geneva-fast] Jeûne genevois
    [christmas] jour de Noël
    [eid-al-fitr] Aïd al-Fitr
    [eid-al-adha] Aïd al-Adha
   *[other] jour férié
}
deadline-on-holiday = L’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» tombe le { $due } ({ holiday-name }). Les jours ouvrables les plus proches sont le { $before } et le { $after }.
    .why = Personne au secrétariat ne répond un jour férié à Genève. Des échéances tombent bien un jour férié lorsque la règle le veut.
    .repair = Retenir le { $before }
deadline-superfluous = Le tableau contient une échéance pour ce que cette réunion n’offre pas{"\u00A0"}: { $words }
    .why = Les lignes du tableau découlent de ce qui est offert à la réunion{"\u00A0"}: interprétation, bourses, sous-titrage, lettres pour l’obtention du visa, traduction.
    .repair = La supprimer
deadline-missing = Il manque au tableau une échéance habituelle{"\u00A0"}: { $words }
    .why = Les lignes du tableau découlent du type de lettre et de ce qui est offert à la réunion.
    .repair = L’insérer
notice-short = La lettre est datée du { $date }, moins de deux mois avant l’ouverture, le { $opening }{"\u00A0"}; le dernier jour possible était le { $latest }.
    .why = Les lettres collectives sont reçues deux mois avant la réunion, trois si elle n’était pas prévue (Rec. UIT-T A.1 (10/2016) §{"\u00A0"}1.3.2).
page-of-another-day = La page de la manifestation porte la date { $date }, qui n’est pas un jour de la réunion{"\u00A0"}: { $address }
    .why = L’adresse de la page d’une manifestation porte son premier jour.
address-of-another-time = Une adresse porte la date { $date }, éloignée de l’ouverture, le { $opening }{"\u00A0"}: { $address }
    .why = L’adresse de la page d’une manifestation porte son premier jour{"\u00A0"}; reprise d’une lettre antérieure, elle mène à une manifestation antérieure.
deadline-words = Le texte dit «{"\u00A0"}{ $written }{"\u00A0"}», soit { $said }{"\u00A0"}; l’échéance «{"\u00A0"}{ $deadline }{"\u00A0"}» est fixée au { $due }.
    .why = Ce que la lettre dit d’une échéance concorde avec le tableau des échéances{"\u00A0"}: modifiez les mots ou l’échéance.
time-impossible = «{"\u00A0"}{ $written }{"\u00A0"}» n’est pas une heure.
    .why = Un jour a les heures 0 à 23 et une heure les minutes 0 à 59{"\u00A0"}; minuit s’écrit 0000 hours pour le jour qui commence (ou 2359 hours pour le jour qui finit).
clocks-mixed = «{"\u00A0"}{ $written }{"\u00A0"}» est dans le système de douze heures, «{"\u00A0"}{ $other }{"\u00A0"}» dans celui de vingt-quatre.
    .why = Une lettre s’en tient à un seul système{"\u00A0"}; les lettres du Bureau écrivent 1300 hours, les circulaires sur les webinaires 1:00 pm.
    .repair = L’écrire dans le système de vingt-quatre heures
clock-styles-mixed = «{"\u00A0"}{ $written }{"\u00A0"}» et «{"\u00A0"}{ $other }{"\u00A0"}» sont des heures écrites de deux manières.
    .why = Une lettre écrit les heures d’une seule manière{"\u00A0"}; les grilles de séances peuvent avoir des chiffres avec deux-points.
number-taken = Le numéro { $number } est pris{"\u00A0"}: le registre l’attribue à la lettre du { $date }, «{"\u00A0"}{ $title }{"\u00A0"}». Le prochain numéro libre est { $next }.
    .why = Un numéro est attribué une seule fois dans sa série, son groupe et sa période d’études, afin que la lettre puisse être citée par lui.
    .repair = Prendre le numéro { $next }
number-taken-undated = Le numéro { $number } est pris{"\u00A0"}: le registre l’attribue à «{"\u00A0"}{ $title }{"\u00A0"}». Le prochain numéro libre est { $next }.
    .why = Un numéro est attribué une seule fois dans sa série, son groupe et sa période d’études, afin que la lettre puisse être citée par lui.
    .repair = Prendre le numéro { $next }
number-leaves-gap = Le numéro { $number } laisse un vide{"\u00A0"}: le prochain numéro libre du registre est { $next }.
    .why = Les lettres d’une série, d’un groupe et d’une période d’études sont numérotées sans interruption, afin que personne ne cherche une lettre qui n’existe pas.
    .repair = Prendre le numéro { $next }
value-not-the-fact = «{"\u00A0"}{ $found }{"\u00A0"}» a été saisi là où la lettre a «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Une valeur est saisie une seule fois{"\u00A0"}; là où un texte la nomme, une donnée l’imprime partout de la même manière.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}» en tant que donnée
reference-of-another = La lettre se nomme elle-même «{"\u00A0"}{ $found }{"\u00A0"}», mais il s’agit de { $reference }.
    .why = Une lettre porte une seule référence{"\u00A0"}: dans son en-tête, en haut de ses pages et sous les titres de ses annexes.
    .repair = Insérer la référence de la lettre
reference-typed = «{"\u00A0"}{ $found }{"\u00A0"}» est la référence de cette lettre, saisie à la main.
    .why = Une référence insérée en tant que donnée suit le numéro de la lettre.
    .repair = Insérer la référence de la lettre
author-code-form = Le code d’auteur «{"\u00A0"}{ $code }{"\u00A0"}» n’a pas la forme «{"\u00A0"}SG12/MA{"\u00A0"}».
    .why = Sous la référence figurent le groupe ou le service, une barre oblique et les initiales de l’auteur{"\u00A0"}: SG12/MA, TSB Events/MA, TSAG/RS (usage de la maison).
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
kind-of-another = La lettre se nomme elle-même «{"\u00A0"}{ $found }{"\u00A0"}».
    .why = Les lettres de la série d’un groupe sont des lettres collectives, celles que le Bureau numérote en continu sont des circulaires{"\u00A0"}; une lettre se nomme comme l’indique sa référence.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
circular-numbered-by-group = «{"\u00A0"}{ $found }{"\u00A0"}» est numérotée par groupe{"\u00A0"}: c’est donc une lettre collective et non une circulaire.
    .why = Seules les lettres collectives sont citées sous la forme numéro/groupe{"\u00A0"}; les circulaires ont un seul numéro pour tout le Bureau.
    .repair = L’appeler lettre collective
cited-letter-unknown = Le registre ne contient pas { $letter }{"\u00A0"}; la dernière de cette période est { $last }.
    .why = Une lettre citée a été publiée. Le registre du secrétariat énumère les numéros attribués.
cited-letter-date = La date indiquée avec { $letter } est { $found }{"\u00A0"}; selon le registre, c’est { $date }.
    .why = Une lettre citée porte la date que contient le registre.
    .repair = Insérer la date du registre
cited-letter-ambiguous = Le numéro de { $letter } existe dans { $count } périodes d’études, et aucune date n’indique laquelle est visée.
    .why = Toutes les séries recommencent à chaque période d’études{"\u00A0"}; un numéro qui revient n’est clair qu’avec sa date.
contact-empty = Un contact n’indique rien.
    .why = L’en-tête de la lettre indique à qui s’adresser.
    .repair = Le supprimer
contact-unreachable = On peut s’adresser à { $name }, mais il n’y a ni numéro ni adresse.
    .why = L’en-tête de la lettre indique à qui s’adresser, et comment.
head-row-empty = Une ligne de l’en-tête est vide.
    .why = Une mention sans valeur n’est pas imprimée.
    .repair = La supprimer
email-malformed = «{"\u00A0"}{ $value }{"\u00A0"}» n’est pas une adresse électronique.
    .why = Une adresse a la forme nom@hôte, sans espaces.
    .repair = L’écrire sans espaces
page-malformed = «{"\u00A0"}{ $value }{"\u00A0"}» n’est pas l’adresse d’une page.
    .why = L’adresse d’une page a un hôte contenant un point, et pas d’espaces.
    .repair = L’écrire sans espaces
number-without-digits = «{"\u00A0"}{ $value }{"\u00A0"}» n’est pas un numéro de téléphone.
    .why = Un numéro contient des chiffres{"\u00A0"}; une ligne sans objet est omise.
telephone-elsewhere = «{"\u00A0"}{ $value }{"\u00A0"}» est un numéro de téléphone et figure sous une autre mention.
    .why = Les numéros et les adresses figurent sous leurs propres mentions{"\u00A0"}: Tél., Fax, E-mail, Web.
    .repair = Le placer sous Tél.
fax-elsewhere = «{"\u00A0"}{ $value }{"\u00A0"}» est le fax du Bureau et figure sous une autre mention.
    .why = Les numéros et les adresses figurent sous leurs propres mentions{"\u00A0"}: Tél., Fax, E-mail, Web.
    .repair = Le placer sous Fax
email-elsewhere = «{"\u00A0"}{ $value }{"\u00A0"}» est une adresse électronique et figure sous une autre mention.
    .why = Les numéros et les adresses figurent sous leurs propres mentions{"\u00A0"}: Tél., Fax, E-mail, Web.
    .repair = La placer sous E-mail
page-elsewhere = «{"\u00A0"}{ $value }{"\u00A0"}» est l’adresse d’une page et figure sous une autre mention.
    .why = Les numéros et les adresses figurent sous leurs propres mentions{"\u00A0"}: Tél., Fax, E-mail, Web.
    .repair = La placer sous Web
missing-email = L’en-tête n’a pas d’adresse électronique.
    .why = Les lignes de l’en-tête sont Réf., Tél., Fax, E-mail (usage de la maison).
missing-telephone = L’en-tête n’a pas de numéro de téléphone.
    .why = Les lignes de l’en-tête sont Réf., Tél., Fax, E-mail (usage de la maison).
missing-author-code = Il n’y a pas de code d’auteur sous la référence.
    .why = Sous la référence figurent le groupe ou le service et les initiales de l’auteur{"\u00A0"}: SG12/MA (usage de la maison).
telephone-digits = Le numéro de Genève «{"\u00A0"}{ $number }{"\u00A0"}» a { $count ->
    [one] { $count } chiffre
   *[other] { $count } chiffres
} après +41 22, et non sept.
    .why = Les numéros de Genève ont sept chiffres après les indicatifs de pays et de zone.
telephone-long = «{"\u00A0"}{ $number }{"\u00A0"}» a { $count } chiffres{"\u00A0"}; aucun numéro de téléphone n’en a plus de 15.
    .why = Un numéro international a au plus 15 chiffres avec son indicatif de pays (Rec. UIT-T E.164).
telephone-form = Le numéro de téléphone «{"\u00A0"}{ $number }{"\u00A0"}» s’écrit sous une autre forme que «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = La maison écrit les numéros sous la forme +41 22 730 6828{"\u00A0"}: pays, zone, trois chiffres, quatre chiffres.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
fax-unusual = Le numéro de fax est «{"\u00A0"}{ $number }{"\u00A0"}»{"\u00A0"}; celui du Bureau est { $right }.
    .why = Les lettres du Bureau indiquent son fax, +41 22 730 5853 (usage de la maison).
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
name-spelled-twice = «{"\u00A0"}{ $name }{"\u00A0"}» s’écrit «{"\u00A0"}{ $other }{"\u00A0"}» ailleurs dans la lettre.
    .why = Le nom d’une personne n’a qu’une orthographe{"\u00A0"}; les noms restent en lettres latines dans toutes les langues.
addressee-led-by-word = L’élément «{"\u00A0"}{ $words }{"\u00A0"}» commence par «{"\u00A0"}{ $found }{"\u00A0"}», que la mention dit déjà.
    .why = La mention figure au-dessus de la liste{"\u00A0"}; ses éléments ne la répètent pas (usage de la maison).
    .repair = Supprimer «{"\u00A0"}{ $found }{"\u00A0"}»
addressee-led-by-mark = L’élément «{"\u00A0"}{ $words }{"\u00A0"}» est précédé d’un «{"\u00A0"}{ $found }{"\u00A0"}» saisi à la main{"\u00A0"}; la liste place son propre signe.
    .why = La liste des destinataires place les signes devant ses éléments.
    .repair = Supprimer «{"\u00A0"}{ $found }{"\u00A0"}»
addressee-punctuated = L’élément «{"\u00A0"}{ $words }{"\u00A0"}» se termine par un «{"\u00A0"}{ $found }{"\u00A0"}» saisi à la main, que les autres éléments n’ont pas.
    .why = Le programme place lui-même la ponctuation des deux listes de l’en-tête.
    .repair = Supprimer «{"\u00A0"}{ $found }{"\u00A0"}»
addressee-twice = «{"\u00A0"}{ $words }{"\u00A0"}» figure deux fois parmi les destinataires.
    .why = Chaque groupe de destinataires figure une seule fois.
    .repair = Supprimer le second
addressee-and-copy = «{"\u00A0"}{ $words }{"\u00A0"}» est destinataire et reçoit également une copie.
    .why = Un destinataire n’a pas besoin de copie.
    .repair = Supprimer la copie
associates-of-no-group = Les Associés sont ceux de toutes les commissions d’études, mais la lettre est de { $group }.
    .why = Un Associé participe aux travaux d’une seule commission d’études{"\u00A0"}; la lettre collective d’une commission d’études est adressée aux Associés de cette commission.
    .repair = Nommer la commission d’études
signatory-not-in-office = { $name } n’était pas en fonction le { $date }{"\u00A0"}; { $right } l’était.
    .why = Le Directeur en fonction à la date de la lettre la signe.
    .repair = Insérer { $right }
signatory-without-office = { $name } signe sans indication de fonction.
    .why = Sous le nom figure la fonction{"\u00A0"}: Directeur du Bureau de la normalisation des télécommunications.
    .repair = Insérer la fonction
annex-count-off = La lettre a { $count ->
    [one] une annexe
   *[other] { $count } annexes
}, mais la ligne qui les compte n’est pas imprimée.
    .why = Sous la signature, une lettre indique combien d’annexes elle a{"\u00A0"}: «{"\u00A0"}Annexes: 3{"\u00A0"}» (usage de la maison).
    .repair = Imprimer la ligne
annex-count-wrong = La ligne dit { $found }, mais la lettre a { $count ->
    [one] { $count } annexe
   *[other] { $count } annexes
}.
    .why = Sous la signature, une lettre indique combien d’annexes elle a.
    .repair = Écrire { $right }
annex-count-typed = Les annexes sont comptées dans des mots saisis à la main, et la lettre imprime elle-même une telle ligne.
    .why = La ligne sous la signature découle des annexes{"\u00A0"}; saisie à la main, elle y figure deux fois.
annex-typed-lacking = «{"\u00A0"}{ $found }{"\u00A0"}» est mentionnée, mais la lettre { $count ->
    [0] n’a aucune annexe
    [one] a une annexe
   *[other] a { $count } annexes
}.
    .why = Chaque annexe annoncée est jointe{"\u00A0"}: ajoutez-la, ou supprimez la mention.
annex-numbered = «{"\u00A0"}{ $found }{"\u00A0"}» porte un numéro{"\u00A0"}; les annexes de la lettre s’appellent { $right } et ainsi de suite.
    .why = Les annexes portent des lettres dans l’ordre où elles figurent{"\u00A0"}; une annexe unique s’appelle simplement «{"\u00A0"}Annexe{"\u00A0"}» (usage de la maison).
    .repair = Insérer { $right }
annex-typed = «{"\u00A0"}{ $found }{"\u00A0"}» est saisi à la main{"\u00A0"}; si les annexes sont déplacées, cette mention ne change pas.
    .why = Une annexe insérée en tant que donnée porte la lettre de sa place, dans toutes les langues.
    .repair = Insérer { $right }
bullet-typed = «{"\u00A0"}{ $found }{"\u00A0"}» est saisi à la main là où la lettre place son propre signe, { $set }.
    .why = Les numéros et les signes des listes sont placés par la lettre{"\u00A0"}; ceux qui sont saisis à la main s’impriment à côté.
    .repair = Supprimer «{"\u00A0"}{ $found }{"\u00A0"}»
number-typed-at-bullet = Le numéro { $found } est saisi à la main devant un élément à puce.
    .why = Les éléments d’une liste ont un seul type de signe.
    .repair = Supprimer { $found }
number-typed-twice = Le numéro { $found } est saisi à la main là où la lettre place elle-même { $set }.
    .why = Les numéros des paragraphes et des éléments sont placés par la lettre{"\u00A0"}; ceux qui sont saisis à la main s’impriment à côté.
    .repair = Supprimer { $found }
number-typed-wrong = Le numéro { $found } est saisi à la main là où la lettre place { $set }.
    .why = Les numéros des paragraphes et des éléments sont placés par la lettre{"\u00A0"}; un numéro différent saisi à la main les contredit.
    .repair = Supprimer { $found }
number-repeated = Le numéro { $found } figure deux fois de suite{"\u00A0"}; { $right } devrait suivre.
    .why = Les paragraphes sont numérotés sans interruption.
    .repair = Continuer à partir de { $right }
number-out-of-order = Le numéro { $found } figure là où { $right } devrait suivre.
    .why = Les paragraphes sont numérotés sans interruption.
    .repair = Continuer à partir de { $right }
note-of-two-documents = La note nomme deux documents, { $one } et { $other }.
    .why = Une note renvoie le lecteur au seul document où se trouve la dernière version.
document-of-another-group = La note nomme un document de { $found }, mais c’est { $right } qui se réunit.
    .why = Les documents d’une réunion sont ceux de son groupe.
    .repair = Écrire { $right }
page-spellings = Une même page est écrite de plusieurs manières{"\u00A0"}: { $spellings }.
    .why = Dans une lettre, une page a une seule adresse{"\u00A0"}; les gouvernements la recopient du papier (usage de la maison).
    .repair = Écrire { $right } partout
link-punctuation = Le lien «{"\u00A0"}{ $words }{"\u00A0"}» englobe la ponctuation de la phrase, jusqu’à { $target }.
    .why = Un point après une adresse appartient à la phrase{"\u00A0"}; dans le lien, il mène à une page qui n’existe pas.
    .repair = Placer la ponctuation hors du lien
link-mailto = Le lien «{"\u00A0"}{ $words }{"\u00A0"}» montre ou double «{"\u00A0"}mailto:{"\u00A0"}».
    .why = Une boîte aux lettres s’imprime sous la forme de sa seule adresse{"\u00A0"}; «{"\u00A0"}mailto:{"\u00A0"}» est destiné à la machine.
    .repair = Écrire l’adresse seule
link-leads-elsewhere = Le lien dit «{"\u00A0"}{ $words }{"\u00A0"}», mais mène à { $target }.
    .why = Une adresse imprimée et le lien qui se trouve derrière sont identiques.
    .repair = Le faire mener à { $right }
link-here = Le lien «{"\u00A0"}{ $words }{"\u00A0"}» ne dit rien sur le papier.
    .why = Les lettres sont imprimées et lues à voix haute{"\u00A0"}; un lien montre l’adresse ou le nom de ce vers quoi il mène.
    .repair = Imprimer l’adresse qui se trouve derrière
link-lost = Le texte renvoie à «{"\u00A0"}{ $words }{"\u00A0"}», mais il n’y a ni lien ni adresse.
    .why = Un lien perdu en chemin laisse le lecteur sans adresse{"\u00A0"}: écrivez l’adresse, ou supprimez les mots.
address-punctuation = Il y a une ponctuation après l’adresse «{"\u00A0"}{ $address }{"\u00A0"}».
    .why = Suivie d’une ponctuation, une adresse mène à une page ou à une boîte aux lettres qui n’existe pas.
    .repair = Écrire { $right }
address-mistyped = «{"\u00A0"}{ $found }{"\u00A0"}», dans une adresse, est mal saisi{"\u00A0"}; il faudrait «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Un hôte ou un protocole mal saisi ne mène nulle part.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}»
address-spaced = Il y a une espace dans l’adresse «{"\u00A0"}{ $found }{"\u00A0"}».
    .why = Une adresse ne contient pas d’espaces{"\u00A0"}; un lien s’arrête à la première espace.
    .repair = L’écrire sans l’espace
page-in-other-language = Une adresse mène à une page en «{"\u00A0"}{ $found }{"\u00A0"}», mais le texte est en «{"\u00A0"}{ $right }{"\u00A0"}».
    .why = Un texte nomme la page dans sa propre langue{"\u00A0"}; le segment qui suit itu.int indique laquelle.
    .repair = Écrire «{"\u00A0"}{ $right }{"\u00A0"}» dans l’adresse
page-in-english = Les adresses, dans cette langue, mènent à des pages en anglais.
    .why = Un texte nomme la page dans sa propre langue lorsqu’elle existe{"\u00A0"}; de nombreuses pages n’existent qu’en anglais.
group-named-wrong = { $found } est nommé là où devrait l’être le groupe de cette lettre, { $group }.
    .why = Le numéro de la commission d’études est le même dans la référence, l’objet, les destinataires et la réunion.
    .repair = Insérer le groupe de la lettre
group-other-named = { $found } est nommé{"\u00A0"}; la lettre est de { $group }.
    .why = Une lettre peut nommer d’autres groupes{"\u00A0"}; un numéro resté d’une autre lettre a la même apparence.
    .repair = Insérer le groupe de la lettre
address-of-another-group = «{"\u00A0"}{ $found }{"\u00A0"}» appartient à { $other }{"\u00A0"}; la lettre est de { $group }.
    .why = La boîte aux lettres et la page sont celles du groupe{"\u00A0"}: tsbsg12@itu.int, itu.int/go/tsg12 pour la Commission d’études 12 (usage de la maison).
    .repair = Insérer l’adresse de { $group }
part-of-another-group = Des Questions ou des groupes de travail de { $found } figurent dans l’annexe d’une lettre de { $group }.
    .why = L’ordre du jour et le calendrier nomment les Questions et les groupes de travail du groupe qui se réunit.
    .repair = Les remplacer par ceux de { $group }

## Translations on their way to a translator and back

exchange-head = En-tête
exchange-addressee = Destinataire
exchange-subject = Objet
exchange-group-title = Domaine de compétence du groupe
exchange-meeting-title = Titre de la manifestation
exchange-meeting-place = Lieu de la réunion
exchange-meeting-host = Hôte de la réunion
exchange-chair = Présidence de la réunion
exchange-requested-by = À la demande de qui la réunion est convoquée
exchange-endorsed-at = Où la réunion a été approuvée
exchange-salutation = Formule d’appel
exchange-deadline = Principales échéances
exchange-signature = Signature
exchange-body = Lettre
exchange-annex = Annexe { $number }
exchange-title = titre
exchange-paragraph = paragraphe
exchange-list = liste
exchange-heading = intertitre
exchange-table = tableau
exchange-note = note
exchange-agenda = ordre du jour
exchange-time-plan = calendrier
exchange-state-standard = texte type
exchange-state-missing = manquant
exchange-state-stale = à actualiser
exchange-state-from-memory = de la mémoire
exchange-state-draft = provisoire
exchange-state-reviewed = révisé
exchange-state-approved = approuvé
exchange-review-title = Révision de la traduction{"\u00A0"}: { $source } → { $target }
exchange-review-words = Modifiez les mots de la troisième colonne{"\u00A0"}; le suivi des modifications est bienvenu, et les modifications valent acceptées. Ce qui figure sur fond bleu est une date, un nom, un nombre de la lettre{"\u00A0"}: déplacez-le, mais ne le modifiez pas. Les lignes grises sont des textes types, à lire seulement.
exchange-review-rows = Dans la dernière colonne, écrivez «{"\u00A0"}révisé{"\u00A0"}» ou «{"\u00A0"}approuvé{"\u00A0"}» là où vous avez examiné un texte. Laissez les lignes et leurs numéros tels quels{"\u00A0"}: c’est par eux que le programme retrouve les textes.
exchange-review-table = Les textes de la lettre, un par ligne{"\u00A0"}: numéro, original, traduction, état
exchange-column-number = N°
exchange-column-state = État
exchange-account = { $words ->
        [one] { $words } texte a
       *[other] { $words } textes ont
    } de nouveaux mots, { $states } un autre état{"\u00A0"}; { $unchanged } sont revenus tels quels, { $untranslated } sans traduction, { $left } n’ont pas été repris.
exchange-remark-stale = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») n’est plus à jour{"\u00A0"}: le fichier a été établi d’après un original plus ancien.
exchange-remark-newer = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») a été laissé tel quel{"\u00A0"}: le fichier a été établi d’après un original plus ancien, et sa traduction est ici plus récente.
exchange-remark-reopened = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») est de nouveau provisoire{"\u00A0"}: ses mots ont changé depuis sa révision.
exchange-remark-codes = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») a été laissé tel quel. Données ou liens manquants{"\u00A0"}: { $lost }{"\u00A0"}; en trop{"\u00A0"}: { $added }.
exchange-remark-unreadable = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») a été laissé tel quel{"\u00A0"}: { $lost }.
exchange-remark-standard = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») a été laissé tel quel{"\u00A0"}: c’est un texte type.
exchange-remark-unknown = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») a été écarté{"\u00A0"}: cette lettre n’a pas ce texte à traduire.
exchange-remark-twice = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») figure deux fois dans le fichier{"\u00A0"}: le second a été écarté.
exchange-remark-gone = Le texte { $id } («{"\u00A0"}{ $words }{"\u00A0"}») ne figure pas dans le fichier{"\u00A0"}: sa ligne a été supprimée, ou le texte est plus récent que le fichier.
exchange-remark-stray = «{"\u00A0"}{ $words }{"\u00A0"}» n’appartient à aucun texte de la lettre et a été écarté.

## The equality report

equality-title = Équivalence des versions linguistiques
equality-summary = { $differences ->
        [0] Les { $values } valeurs sont toutes imprimées dans chaque langue
        [one] { $differences } des { $values } valeurs n’est pas imprimée dans chaque langue
       *[other] { $differences } des { $values } valeurs ne sont pas imprimées dans chaque langue
    }{"\u00A0"}: { $languages }.
equality-untranslated = { $count ->
        [one] Un texte n’est pas traduit ({ $language }){"\u00A0"}: il est imprimé dans la langue de la lettre, et ses valeurs ne disent rien de la traduction.
       *[other] { $count } textes ne sont pas traduits ({ $language }){"\u00A0"}: ils sont imprimés dans la langue de la lettre, et leurs valeurs ne disent rien de la traduction.
    }
equality-difference = { $matter }{"\u00A0"}: { $printed } manque dans { $lacking }.
equality-matter = Valeur
equality-missing = manque
equality-deadline = Échéance
equality-day = Jour
equality-hour = Heure
equality-annex = Annexe
equality-contact = Contact
equality-link = Lien
equality-document = Document
equality-table = Les valeurs de la lettre, une par ligne, et la manière dont chaque langue les imprime
exchange-out-title = Exporter pour traduction
exchange-out-language = Langue cible
exchange-out-format = Format
exchange-out-review = Word, deux colonnes
exchange-out-xliff2 = XLIFF 2.1
exchange-out-xliff1 = XLIFF 1.2
exchange-out-standard = Avec les textes types, pour lecture
exchange-out-do = Choisir l’emplacement…
exchange-in-title = Repris de { $name }
dialog-in-title = Traduction revenue
dialog-hand-over-title = Emplacement du dossier de remise
hand-over-differences = Le dossier est écrit. Les langues n’impriment pas toutes les mêmes valeurs{"\u00A0"}; le rapport d’équivalence les énumère.

## The manual and the tour

command-tour = Visite guidée de la première lettre
manual-search = Rechercher dans le manuel
manual-contents = Sommaire
manual-keys = Touches
manual-does = Effet
key-shift = Maj
key-space = Espace
key-enter = Entrée
key-escape = Échap
manual-next = Endroit suivant
manual-previous = Endroit précédent
tour-place = Étape { $step } sur { $steps }
tour-next = Suivant
tour-back = Précédent
tour-end = Quitter la visite
tour-finish = Terminer
tour-offer = Votre première lettre{"\u00A0"}? Une visite guidée en six étapes montre où tout se trouve.
tour-offer-take = Suivre la visite
tour-offer-leave = Pas maintenant
tour-begin = Commencer une lettre
tour-begin-about = Les lettres commencent sur la page d’accueil{"\u00A0"}: choisissez un type, ou reprenez la lettre de l’an dernier et laissez les échéances et le calendrier suivre les nouvelles dates.
tour-facts = Saisir les données une seule fois
tour-facts-about = Le numéro, la date, le groupe et le lieu figurent à un seul endroit du formulaire. Ils s’impriment partout où la lettre en a besoin, dans chaque langue.
tour-texts = Rédiger ce qui est nouveau
tour-texts-about = Les textes ont l’aspect qu’ils auront une fois imprimés. Les champs en couleur sont des données{"\u00A0"}; { $keys } en insère une. Les textes types s’impriment d’eux-mêmes dans chaque langue.
tour-page = Regarder la page
tour-page-about = Voici la page terminée. Elle suit ce que vous écrivez, et un clic y mène au texte.
tour-findings = Voir ce qui manque
tour-findings-about = Cette ligne compte ce que les vérifications ont relevé. Un clic en donne la liste{"\u00A0"}; là où les mots justes sont évidents, un autre clic les écrit.
tour-export = Exporter pour signature
tour-export-about = Ce bouton produit le fichier Word pour signature, un PDF, ou toutes les langues à la fois. F1 ouvre le manuel à l’endroit où vous travaillez.

## The office’s settings

emblem-error-kind = L’emblème { $path } n’est ni une image PNG ni une image JPEG{ "\u00A0" }: choisissez-en une autre.
emblem-error-cut-off = L’emblème { $path } est tronqué{ "\u00A0" }: la fin manque. Choisissez une image complète.
emblem-error-damaged = L’emblème { $path } est endommagé ({ $cause }){ "\u00A0" }: choisissez une autre image.
emblem-error-empty = L’emblème { $path } est vide{ "\u00A0" }: choisissez une autre image.

## Enregistrer, ce qui s’y oppose, et les copies de sauvegarde

save-error-unwritable-way = impossible d’enregistrer { $path } (fichier inchangé){"\u00A0"}: { $cause }{"\u00A0"}; { $way }
way-out-vanished = vérifiez que le lecteur est connecté, ou choisissez un autre emplacement
way-out-name = choisissez un autre nom
way-out-elsewhere = choisissez un autre emplacement
save-error-gone = { $path } n’est plus là{ "\u00A0" }: le fichier n’a pas été remplacé{ "\u00A0" }; enregistrez sous un autre nom
save-error-changed = { $path } a été modifié entre-temps par quelqu’un d’autre{ "\u00A0" }: il n’a pas été remplacé{ "\u00A0" }; comparez les deux, ou enregistrez sous un autre nom
save-error-no-letter = { $path } contient maintenant autre chose{ "\u00A0" }: il n’a pas été remplacé{ "\u00A0" }; enregistrez sous un autre nom
save-error-elsewhere = { $path } est ouvert ailleurs ({ $person }, { $host }) et n’a pas été remplacé{ "\u00A0" }: reprenez la lettre, ou enregistrez sous un autre nom
save-error-elsewhere-unknown = { $path } est ouvert ailleurs et n’a pas été remplacé{ "\u00A0" }: reprenez la lettre, ou enregistrez sous un autre nom
save-fault-backup = la lettre est enregistrée, mais { $cause }
save-fault-unsure = { $path } est enregistré, mais son lecteur ne le confirme pas ({ $cause }){ "\u00A0" }: laissez le programme ouvert, et enregistrez une copie sur un autre lecteur
backup-error-unkept = aucune copie de sauvegarde de { $letter } n’a pu être gardée dans { $folder }{ "\u00A0" }: { $cause }
backup-error-unreadable = impossible de lire les copies de sauvegarde dans { $folder }{ "\u00A0" }: { $cause }
backup-altered = { $path } est endommagé{ "\u00A0" }: ce n’est pas la version qui a été gardée{ "\u00A0" }; choisissez-en une autre
journal-error-unsure = le lecteur ne confirme pas que la copie de récupération { $path } est conservée, et les dernières modifications pourraient ne pas survivre à une panne{ "\u00A0" }: { $cause }{ "\u00A0" }; enregistrez la lettre
## What went wrong

tmx-error-damaged = le fichier n’est pas bien formé, ligne { $line }{"\u00A0"}: { $cause }
tmx-error-other = ce n’est pas un fichier TMX{"\u00A0"}: son élément racine est «{"\u00A0"}{ $what }{"\u00A0"}»
tbx-error-xml = ce n’est pas un fichier TBX{"\u00A0"}: { $cause }
tbx-error-root = ce n’est pas un fichier TBX{"\u00A0"}: sa racine est «{"\u00A0"}{ $what }{"\u00A0"}», et non «{"\u00A0"}tbx{"\u00A0"}» ou «{"\u00A0"}martif{"\u00A0"}»
tbx-error-empty = il ne contient de terme dans aucune des langues ar, en, es, fr, ru, zh
code-error-unknown = le code «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas connu
code-error-unpaired = le code «{"\u00A0"}{ $what }{"\u00A0"}» n’a qu’une de ses deux extrémités
merge-error-other-source = le fichier est une traduction à partir de «{"\u00A0"}{ $file }{"\u00A0"}», alors que la lettre est rédigée en «{"\u00A0"}{ $letter }{"\u00A0"}»{"\u00A0"}: ouvrez la lettre dont le fichier est issu
merge-error-other-target = le fichier est une traduction vers «{"\u00A0"}{ $file }{"\u00A0"}», et non vers «{"\u00A0"}{ $wanted }{"\u00A0"}»{"\u00A0"}: choisissez «{"\u00A0"}{ $file }{"\u00A0"}» pour le lire
merge-error-other-letter = le fichier est issu d’une autre lettre ({ $what }){"\u00A0"}: aucun de ses textes n’appartient à cette lettre
xliff-error-other = ce n’est pas un fichier XLIFF{"\u00A0"}: son élément racine est «{"\u00A0"}{ $what }{"\u00A0"}»
xliff-error-empty = ce n’est pas un fichier XLIFF{"\u00A0"}: il est vide
xliff-error-version = il est dans la version XLIFF «{"\u00A0"}{ $what }{"\u00A0"}»{"\u00A0"}; les versions 1.0 à 1.2 et 2.0 à 2.2 peuvent être lues
xliff-error-no-source = il n’indique pas de quelle langue il traduit
xliff-error-no-target = il n’indique pas vers quelle langue il traduit
xliff-error-several-pairs = il contient des traductions entre plusieurs paires de langues{"\u00A0"}: scindez-le en un fichier pour chacune
xliff-error-too-large = il dépasse { $most } Mo, plus qu’aucune lettre
xliff-error-damaged = il est endommagé{"\u00A0"}: { $cause }
unknown-word = «{"\u00A0"}{ $said }{"\u00A0"}» ne figure pas parmi { $known }
xml-error-at = { $part }{"\u00A0"}: { $what }
xml-error-characters = { $part }{"\u00A0"}: ses caractères ne peuvent pas être lus
xml-error-too-deep = des éléments sont imbriqués sur plus de { $most } niveaux
draft-error-id-twice = deux textes ont l’identifiant { $id }
draft-error-no-id = le texte numéro { $what } de la lettre n’a pas d’identifiant
draft-error-unknown-phrase = «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas un texte type que ce programme connaît
draft-error-own-language = il y a des traductions vers «{"\u00A0"}{ $language }{"\u00A0"}», qui est la langue de la lettre elle-même
no-window = aucune fenêtre ne peut être ouverte ici, faute d’affichage ou de pilote graphique ({ $what }){"\u00A0"}; «{"\u00A0"}circular-desk --help{"\u00A0"}» indique ce qui fonctionne sans fenêtre{"\u00A0"}: new, check, export
pack-error = { $name } n’a pas pu être produit{"\u00A0"}: { $cause }
word-error-unknown-list = un paragraphe appartient au niveau { $level } de la liste { $list }, que le document n’a pas
word-error-uneven-row = la ligne { $row } du tableau { $table } couvre { $covered } colonnes, alors que le tableau en a { $columns }
word-error-unresolved = la partie «{"\u00A0"}{ $part }{"\u00A0"}» renvoie à «{"\u00A0"}{ $id }{"\u00A0"}», que le fichier ne contient pas
word-error-malformed = la partie «{"\u00A0"}{ $part }{"\u00A0"}» n’a pas pu être écrite{"\u00A0"}: { $message }
word-error-differs = le fichier Word a été refusé parce qu’il ne dit pas ce que dit la lettre{"\u00A0"}: { $cause }
word-error-packing = les parties du fichier Word n’ont pas pu être assemblées
word-error-keeping = les octets assemblés du fichier Word n’ont pas pu être conservés
pdf-error-standards = les normes PDF demandées s’excluent mutuellement{"\u00A0"}: { $what }
pdf-error-rule = les pages enfreignent une règle de PDF/UA ou de PDF/A{"\u00A0"}: { $what }
calendar-error-no-dates = un calendrier a besoin d’une date{"\u00A0"}: saisissez d’abord les jours de la réunion ou la date d’une échéance
open-error-unreadable = { $path } ne peut pas être lu{"\u00A0"}: { $cause }
open-error-too-large = { $path } est trop volumineux pour un fichier de lettre ({ $size } octets)
open-error-not-text = { $path } n’est pas un fichier de lettre{"\u00A0"}: ce n’est pas du texte UTF-8 (octet { $at })
open-error-no-letter = { $path } n’est pas un fichier de lettre
open-error-newer = { $path } a été écrit par une version plus récente de Circular Desk (format de fichier { $version }{"\u00A0"}; ce programme connaît le format { $most }){"\u00A0"}: ouvrez-le avec cette version
open-error-damaged = { $path } est endommagé à la ligne { $line }, colonne { $column }{"\u00A0"}: { $what }
open-error-unsound = { $path } ne contient pas de lettre valable{"\u00A0"}: { $cause }
save-error-unwritable = { $path } ne peut pas être écrit, et rien n’y a changé{"\u00A0"}: { $cause }
save-error-unspeakable = { $path } ne peut pas être écrit{"\u00A0"}: { $cause }
several-error-no-folder = le dossier { $folder } ne peut pas être créé{"\u00A0"}: { $cause }
several-error-would-replace = { $count ->
    [one] { $paths }, qui existe déjà et est différent, serait remplacé
   *[other] { $paths }, qui existent déjà et sont différents, seraient remplacés
}
journal-error-unusable = la copie de récupération dans { $path } ne peut pas être utilisée, et les modifications non enregistrées ne survivraient donc pas à un arrêt inopiné{"\u00A0"}: { $cause }
journal-error-unwritable = la copie de récupération n’a pas pu être écrite, et les dernières modifications ne survivraient donc pas à un arrêt inopiné{"\u00A0"}: { $cause }
office-error-unreadable = { $path } ne peut pas être lu{"\u00A0"}: { $cause }
office-error-set-aside = { $path } est endommagé ({ $what }) et a été mis de côté sous le nom { $aside }
office-error-stuck = { $path } est endommagé ({ $what }) et ne peut pas être mis de côté{"\u00A0"}; il reste donc tel quel{"\u00A0"}: { $cause }
office-error-no-folder = le dossier { $path } ne peut pas être créé{"\u00A0"}: { $cause }
office-error-unspeakable = { $path } ne peut pas être écrit{"\u00A0"}: { $cause }
damage-not-text = ce n’est pas du texte UTF-8
damage-too-large = il est trop volumineux{"\u00A0"}: { $what } octets
damage-at = ligne { $line }, colonne { $column }{"\u00A0"}: { $what }
register-error-no-folder = le dossier { $path } ne peut pas être créé{"\u00A0"}: { $cause }
register-error-damaged = le registre { $path } est endommagé ({ $what }) et a été laissé tel quel{"\u00A0"}: remettez-en une copie à sa place, ou déplacez-le et importez de nouveau la liste des lettres publiées avec «{"\u00A0"}circular-desk register import{"\u00A0"}»
register-error-newer = le registre { $path } a été écrit par une version plus récente de ce programme{"\u00A0"}: utilisez celle-ci
register-error-busy = le registre { $path } est utilisé par un autre programme{"\u00A0"}: réessayez dans un instant
register-error-failed = le registre { $path } ne peut pas être utilisé{"\u00A0"}: { $cause }
register-error-taken = le numéro { $number } de { $sequence } est pris par { $holder }{"\u00A0"}: donnez un autre numéro à la lettre ({ $next } est libre) ou, si les deux n’en font qu’une, mettez-la à la place de l’autre avec «{"\u00A0"}circular-desk register take LETTER --replace{"\u00A0"}»
register-error-meanwhile = le registre a été laissé tel quel{"\u00A0"}: le numéro { $number } de { $sequence } est entre-temps celui de { $holder }{"\u00A0"}; vérifiez et corrigez de nouveau
register-error-gone = le registre a été laissé tel quel{"\u00A0"}: le numéro { $number } de { $sequence } n’y figure plus{"\u00A0"}; vérifiez et corrigez de nouveau
register-holder = la lettre
register-holder-titled = la lettre «{"\u00A0"}{ $title }{"\u00A0"}»
register-holder-dated = la lettre du { $date }
register-holder-dated-titled = la lettre du { $date }, «{"\u00A0"}{ $title }{"\u00A0"}»
register-holder-file = { $holder } ({ $file })
register-error-lines = rien n’a été importé{"\u00A0"}: { $cause }
memory-error-no-folder = le dossier { $path } ne peut pas être créé{"\u00A0"}: { $cause }
memory-error-missing = il n’y a pas de mémoire de traduction { $path }{"\u00A0"}: cherchez le fichier memory.sqlite de l’autre service
memory-error-damaged = la mémoire de traduction { $path } est endommagée ({ $what }) et a été laissée telle quelle{"\u00A0"}: remettez-en une copie à sa place, ou déplacez-la et importez un fichier TMX avec «{"\u00A0"}circular-desk memory import{"\u00A0"}»
memory-error-newer = la mémoire de traduction { $path } a été écrite par une version plus récente de ce programme{"\u00A0"}: utilisez celle-ci
memory-error-busy = la mémoire de traduction { $path } est utilisée par un autre programme{"\u00A0"}: réessayez dans un instant
memory-error-read-only = la mémoire de traduction { $path } est celle d’un autre service et ne peut qu’être lue{"\u00A0"}: versez les traductions dans la vôtre
memory-error-failed = la mémoire de traduction { $path } ne peut pas être utilisée{"\u00A0"}: { $cause }
unknown-language = «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas l’une des langues officielles ar, en, es, fr, ru, zh
unknown-fact = «{"\u00A0"}{"{"}{ $what }{"}"}{"\u00A0"}» n’est pas une donnée que ce programme connaît
markup-error-unclosed = «{"\u00A0"}{ $mark }{"\u00A0"}» est ouvert et n’est pas fermé dans «{"\u00A0"}{ $text }{"\u00A0"}»
not-a-file-code = «{"\u00A0"}{ $what }{"\u00A0"}» n’est pas un code pour noms de fichiers{"\u00A0"}; écrivez d’une à huit lettres, par exemple COL
not-a-group = «{"\u00A0"}{ $what }{"\u00A0"}» ne désigne aucun groupe{"\u00A0"}; écrivez 12, SG12, WP1/11, SG12RG-AMR ou TSAG
review-error-no-table = ce n’est pas un fichier de révision{"\u00A0"}: il n’a pas de tableau dont les colonnes s’appellent comme «{"\u00A0"}English (en){"\u00A0"}» et «{"\u00A0"}中文 (zh){"\u00A0"}»{"\u00A0"}; une lettre elle-même s’ouvre ou s’importe, elle ne se lit pas comme une traduction
import-error-old-word = ceci est un fichier de Word 97–2003 (.doc){"\u00A0"}: ouvrez-le dans Word ou LibreOffice, enregistrez-le au format .docx, et importez celui-ci
import-error-encrypted = ce fichier ne s’ouvre qu’avec un mot de passe{"\u00A0"}: ouvrez-le dans Word, retirez le mot de passe, enregistrez-le, et importez-le
import-error-open-document = ceci est un fichier OpenDocument (.odt){"\u00A0"}: ouvrez-le dans LibreOffice ou Word, enregistrez-le au format .docx, et importez celui-ci
import-error-other = ceci est { $what }, et non un fichier Word{"\u00A0"}: ouvrez-le dans le programme dont il provient, enregistrez-le au format .docx si c’est possible, et importez celui-ci
import-error-not-word = ce n’est pas un fichier Word (.docx)
import-error-damaged = ce fichier Word est endommagé ({ $what }){"\u00A0"}: ouvrez-le dans Word, qui pourra peut-être le réparer, enregistrez-le, et importez-le
import-other-rtf = un fichier RTF
import-other-pdf = un fichier PDF
import-other-open-document = un fichier OpenDocument sans texte
import-other-excel = un classeur Excel
import-other-powerpoint = une présentation PowerPoint
import-part-missing = { $part }{"\u00A0"}: elle manque
import-much-bytes = plus de 32 Mo
import-much-parts = plus de 4000 parties
import-much-text = plus de 10 Mo de texte
import-much-links = plus de 20{"\u00A0"}000 liens
import-much-styles = plus de 5000 styles
import-much-lists = plus de 20{"\u00A0"}000 listes
import-much-words = plus de 4 Mo de mots
import-much-pieces = plus de 200{"\u00A0"}000 paragraphes et fragments
import-much-depth = des parties imbriquées sur plus de { $most } niveaux
import-error-too-much = ce fichier Word contient { $what }, plus qu’une lettre ne peut avoir, et n’est pas lu
translation-error-neither = ce n’est ni un fichier XLIFF ni un fichier de révision (.docx)
translation-error-characters = il est endommagé{"\u00A0"}: { $cause }
translation-error-own-language = le fichier est une traduction vers «{"\u00A0"}{ $language }{"\u00A0"}», langue dans laquelle la lettre elle-même est rédigée
join-error-nothing = aucune version linguistique n’a été indiquée
join-error-same-language = deux des fichiers sont en «{"\u00A0"}{ $language }{"\u00A0"}»{"\u00A0"}: indiquez un fichier par langue, et importez l’autre à part
template-error = le modèle { $file } ne peut pas être lu{"\u00A0"}: { $cause }
find-error-nothing = il n’y a rien à rechercher
find-error-pattern = l’expression ne peut pas être comprise{"\u00A0"}: { $what }
find-error-too-large = l’expression est trop longue
replace-error-standard = ceci est un texte type{"\u00A0"}: modifiez-le d’abord dans son paragraphe
replace-error-fact = ceci recouvre une donnée de la lettre, qui se modifie là où elle est saisie
replace-error-gone = ce texte a changé depuis la recherche
dictionary-error = le dictionnaire orthographique ne peut pas être compris{"\u00A0"}: { $what }
not-dates = «{"\u00A0"}{ $what }{"\u00A0"}» n’est ni une date (2021-05-04), ni un intervalle (2021-05-04..2021-05-13), ni une liste de dates en ordre croissant

## What the system says

system-not-found = le fichier ou son dossier est introuvable
system-permission = le système ne l’autorise pas{"\u00A0"}: adressez-vous à la personne qui s’occupe du dossier, ou choisissez-en un autre
system-read-only = le lecteur est en lecture seule{"\u00A0"}: choisissez un dossier sur un autre
system-full = le lecteur est plein{"\u00A0"}: libérez de l’espace, ou choisissez-en un autre
system-quota = votre part du lecteur est épuisée{"\u00A0"}: libérez de l’espace, ou choisissez un autre dossier
system-too-large = le fichier est plus volumineux que le lecteur ne le permet
system-name = le nom est trop long, ou contient des caractères que le lecteur n’autorise pas
system-folder = c’est un dossier, et non un fichier
system-no-folder = une partie de son chemin d’accès est un fichier, et non un dossier
system-there-already = un fichier de ce nom existe déjà
system-busy = un autre programme l’utilise{"\u00A0"}: fermez-le dans celui-ci, ou réessayez dans un instant
system-network = le lecteur réseau est inaccessible{"\u00A0"}: vérifiez qu’il est connecté, et réessayez
system-timed-out = le lecteur n’a pas répondu à temps{"\u00A0"}: réessayez
system-cut-short = il s’arrête avant sa fin{"\u00A0"}: il a été tronqué
system-memory = la machine n’a plus assez de mémoire{"\u00A0"}: fermez d’autres programmes, et réessayez
system-other = { $what }
words = { $words }
list-line = ligne { $line }{"\u00A0"}: { $what }
list-lines = { $lines }
list-headed-alike = deux colonnes portent le même titre «{"\u00A0"}{ $heading }{"\u00A0"}»
register-line-taken = le numéro { $number } de { $row } est pris par { $holder }
register-line-twice = le numéro { $number } de { $row } figure déjà à la ligne { $before }
register-line-headings = les titres series, number et date (ou period) sont nécessaires{"\u00A0"}; group et title peuvent être ajoutés
register-line-number = «{"\u00A0"}{ $number }{"\u00A0"}» n’est pas un numéro de 1 à 9999
register-line-period-unknown = la période d’études du { $date } n’est pas connue{"\u00A0"}; indiquez-la
register-line-undated = il n’y a ni date ni période d’études
register-line-date = «{"\u00A0"}{ $text }{"\u00A0"}» n’est pas une date{"\u00A0"}; écrivez 2021-02-05
register-line-period = «{"\u00A0"}{ $text }{"\u00A0"}» n’est pas une période d’études{"\u00A0"}; écrivez T17 ou 2017-2020
place-paragraph = le paragraphe { $number }
place-cell = le paragraphe { $number } de la cellule { $cell } de la ligne { $row } du tableau { $table }
place-header = { $paragraph } de l’en-tête de page
place-footer = { $paragraph } du pied de la première page
differs-words = { $place } devrait être «{"\u00A0"}{ $meant }{"\u00A0"}», mais est «{"\u00A0"}{ $found }{"\u00A0"}»
differs-link = dans { $place }, «{"\u00A0"}{ $words }{"\u00A0"}» devrait mener à { $meant }, mais mène à { $found }
differs-link-words = dans { $place }, «{"\u00A0"}{ $words }{"\u00A0"}» exactement devrait mener à { $meant }
differs-no-link = dans { $place }, «{"\u00A0"}{ $words }{"\u00A0"}» ne devrait mener nulle part
differs-number = { $place } n’est pas numéroté comme il devrait l’être
differs-empty-missing = { $place }, un paragraphe vide, manque
differs-missing = { $place }, «{"\u00A0"}{ $words }{"\u00A0"}», manque
differs-empty-many = il y a un paragraphe vide de trop{"\u00A0"}: { $place }
differs-many = «{"\u00A0"}{ $words }{"\u00A0"}» figure de trop{"\u00A0"}: { $place }
term-line-twice = «{"\u00A0"}{ $id }{"\u00A0"}» figure déjà à la ligne { $before }
term-line-headings = il faut une colonne par langue, intitulée en, zh, fr, es, ru ou ar{"\u00A0"}; id, kind, status, note et source peuvent être ajoutés
term-line-empty = il n’y a de terme dans aucune langue
term-line-no-letters = ses termes n’ont pas de lettres
term-line-no-term = «{"\u00A0"}{ $part }{"\u00A0"}» n’est pas un terme
import-failed = { $path } n’a pas été importé{"\u00A0"}: { $cause }
import-review-file = { $path } est un fichier de révision d’une traduction{"\u00A0"}: ouvrez sa lettre, puis reprenez-le par «{"\u00A0"}Importer une traduction…{"\u00A0"}»
align-same-language = { $first } et { $second } sont tous deux en «{"\u00A0"}{ $language }{"\u00A0"}»{"\u00A0"}: choisissez deux versions linguistiques d’une même lettre
send-out-failed = { $path } n’a pas été écrit{"\u00A0"}: { $cause }
bring-in-failed = { $path } n’a pas été repris{"\u00A0"}: { $cause }

## The language of the window

menu-language = Langue de la fenêtre
command-language-system = Langue du système
command-language-ar = Langue de la fenêtre{"\u00A0"}: العربية
command-language-zh = Langue de la fenêtre{"\u00A0"}: 中文
command-language-en = Langue de la fenêtre{"\u00A0"}: English
command-language-fr = Langue de la fenêtre{"\u00A0"}: Français
command-language-ru = Langue de la fenêtre{"\u00A0"}: Русский
command-language-es = Langue de la fenêtre{"\u00A0"}: Español
## The tools of the translator's view

translation-fill-short = Compléter avec la mémoire
translation-concordance-short = Rechercher dans la mémoire

## La lettre ouverte et son fichier

meanwhile-altered = { $path } a été modifié en dehors de Circular Desk depuis le dernier enregistrement, ou est endommagé. «{ "\u00A0" }Versions antérieures…{ "\u00A0" }» montre les différences.

## What was left behind, and failures of the program

recovery-changed = Quelqu’un d’autre a enregistré le fichier depuis{ "\u00A0" }: l’enregistrement montrera les deux.

## Différences entre deux états d’une lettre
## Saving and what stands against it (to be replaced by those of storage)
## Storage: saving, what stands against it, and backups
## What differs between two states of a letter

differing-annex = Annexe { $title }
differing-annexes = Annexes
differing-place = Déplacé
differing-order = Ordre
differing-arrangement = Disposition, par exemple colonnes ou jours
differing-new = Nouveau
differing-gone = Supprimé
differing-not-there = Absent
differing-nothing = Aucune différence.
differing-before = Avant
differing-after = Maintenant
differing-more = { $count ->
        [one] Une différence de plus
       *[other] { $count } différences de plus
    }
differing-series = Série
differing-answer-by = Réponse attendue pour le
differing-contact = Contact
differing-inherited = Repris d’une lettre antérieure, non confirmé

## La lettre ouverte et son fichier

command-earlier-versions = Versions antérieures…
title-read-only = { $title } (lecture seule)
conflict-title = Quelqu’un d’autre a enregistré cette lettre
conflict-mine = Vos modifications ({ $count })
conflict-here = La vôtre
conflict-merge = Fusionner les deux
conflict-later = Décider plus tard
elsewhere-title = Cette lettre est ouverte ailleurs
elsewhere-who = Ouverte par { $person } sur { $host } (début{"\u00A0"}: { $since })
elsewhere-somebody = quelqu’un
elsewhere-read = Ouvrir en lecture seule
elsewhere-copy = Ouvrir une copie
trouble-title = La lettre n’a pas pu être enregistrée
trouble-replace-about = Si vous le remplacez, ce qui s’y trouve maintenant reste parmi les versions antérieures.
trouble-elsewhere = Enregistrer sous…
trouble-again = Réessayer
trouble-replace = Le remplacer
trouble-journal = Garder la copie de récupération
trouble-journal-leave = Garder la copie et fermer
trouble-kept = Vos modifications sont dans la copie de récupération{ "\u00A0" }; elles seront proposées au prochain démarrage du programme.
differing-on = Activé
differing-off = Désactivé
differing-annex-count = Ligne qui compte les annexes
differing-names-letter = Lettre nommée sous le titre de l’annexe
differing-waiver = Constatation qui peut rester

## The open letter and its file

command-earlier-versions-tip = Les dix dernières versions de cette lettre, et ce qui diffère de l’état actuel
saved-beside = Enregistrée sous { $path }
meanwhile-gone = { $path } n’existe plus{"\u00A0"}: il a été supprimé ou renommé, ou son lecteur n’est plus là. Rien n’est perdu{"\u00A0"}; l’enregistrement demandera que faire.
meanwhile-no-letter = { $path } ne peut plus être lu comme une lettre. Rien n’est perdu{"\u00A0"}; l’enregistrement demandera que faire.
meanwhile-shown = { $count ->
        [0] Quelqu’un d’autre a enregistré cette lettre{"\u00A0"}; rien n’y diffère.
        [one] Quelqu’un d’autre a enregistré cette lettre{"\u00A0"}: elle est affichée dans son état actuel, avec une modification. «{"\u00A0"}Annuler l’action{"\u00A0"}» la retire.
       *[other] Quelqu’un d’autre a enregistré cette lettre{"\u00A0"}: elle est affichée dans son état actuel, avec { $count } modifications. «{"\u00A0"}Annuler l’action{"\u00A0"}» les retire.
    }
conflict-none = Vous et une autre personne avez modifié des choses différentes{"\u00A0"}: les deux peuvent être conservées.
conflict-some = { $count ->
        [one] Vous et une autre personne avez modifié différemment un même élément{"\u00A0"}: choisissez. Tout le reste est fusionné automatiquement.
       *[other] Vous et une autre personne avez modifié { $count } éléments de façon différente{"\u00A0"}: choisissez pour chacun. Tout le reste est fusionné automatiquement.
    }
conflict-other-letter = Il y a déjà une lettre à cet endroit. Voici ce qui diffère.
conflict-theirs = Modifications de l’autre personne ({ $count })
conflict-both = À trancher ({ $count })
conflict-there = L’autre
conflict-take-mine = Prendre la vôtre
conflict-take-theirs = Prendre l’autre
conflict-undecided = Pas encore tranché
conflict-decide = { $count ->
        [one] Trancher ce point
       *[other] Trancher les { $count } points
    }
conflict-merged = Les deux sont fusionnées. «{"\u00A0"}Annuler l’action{"\u00A0"}» revient en arrière{"\u00A0"}; le fichier est écrit lorsque vous enregistrez.
conflict-seen = J’ai vu les modifications de l’autre personne{"\u00A0"}; sa version peut être remplacée (elle reste parmi les versions antérieures)
conflict-replace = Remplacer l’autre version
elsewhere-who-unknown = Un autre programme l’a ouverte{"\u00A0"}; on ne peut pas savoir lequel.
elsewhere-read-about = Vous pouvez la lire, ou commencer une copie sous un autre nom.
elsewhere-saving-about = Vos modifications sont toujours là. Vous pouvez les enregistrer sous un autre nom.
elsewhere-take-about = Si vous la reprenez, l’autre personne l’apprend lorsqu’elle enregistre{"\u00A0"}; rien de ce qu’elle a fait n’est perdu.
elsewhere-take = La reprendre
elsewhere-take-and-save = Reprendre et enregistrer
banner-read-only = Lecture seule{"\u00A0"}: ouverte par { $person } sur { $host } (début{"\u00A0"}: { $since })
banner-read-only-unknown = Lecture seule{"\u00A0"}: un autre programme l’a ouverte
banner-taken = Reprise par { $person } sur { $host } ({ $since })
banner-taken-unknown = Un autre programme a repris cette lettre
trouble-still = Rien n’est perdu{"\u00A0"}: elle reste ouverte, et vos modifications sont dans la copie de récupération.
trouble-still-leaving = Rien n’est perdu{"\u00A0"}: vos modifications sont dans la copie de récupération, et seront proposées au prochain démarrage du programme.
trouble-still-no-journal = Elle reste ouverte, mais vos modifications ne sont nulle part ailleurs{"\u00A0"}: enregistrez-les à un autre endroit avant de la fermer.
trouble-there = L’y enregistrer de nouveau

## The open letter and its file

unread-backup = Une version du { $when } a été conservée et peut être lue.
unread-open = Ouvrir la version du { $when }
unread-opened = Voici la version du { $when }. Le fichier n’est remplacé que lorsque vous enregistrez.
unread-none = Aucune version antérieure n’en est conservée ici. Demandez le fichier à qui l’a envoyé, ou cherchez-en une copie{"\u00A0"}; le fichier lui-même reste tel quel.
unread-title = La lettre n’a pas pu être ouverte
earlier-title = Versions antérieures
earlier-sentence = Ce qui diffère de la lettre dans son état actuel. La restauration est une étape que «{"\u00A0"}Annuler l’action{"\u00A0"}» retire.
earlier-none = Aucune version de cette lettre n’a encore été conservée{"\u00A0"}: il en est conservé une à chaque enregistrement.
earlier-differences = { $count ->
        [0] Comme maintenant
        [one] Une différence
       *[other] { $count } différences
    }
earlier-damaged = Illisible
earlier-then = Alors
earlier-now = Maintenant
earlier-save = Enregistrer dans un autre fichier…

## Ce qui est resté et les défaillances du programme
earlier-restore = Restaurer cette version
earlier-restored = La version est restaurée. «{"\u00A0"}Annuler l’action{"\u00A0"}» revient en arrière{"\u00A0"}; le fichier est écrit lorsque vous enregistrez.

## What was left behind, and failures of the program

recovery-take = La reprendre
recovery-beside = Enregistrer à côté du fichier
recovery-name = récupérée
recovery-differences = { $count ->
        [0] Aucune différence avec le fichier
        [one] Une différence avec le fichier
       *[other] { $count } différences avec le fichier
    }
recovery-in-file = Dans le fichier
recovery-throw-now = Abandonner définitivement
recovery-keep = Les garder
failure-go-on = Continuer
failure-close = Fermer le programme
## What the office sets

office-title = Paramètres du secrétariat
office-new-letters = Nouvelles lettres
office-paper = Emblème et adresse
office-signatories = Signataires
office-contacts = Carnet d’adresses
office-closed-days = Jours de fermeture
office-numbers = Numéros et termes
office-everything = Fichier et diagnostic
office-keep = Enregistrer
office-kept = Les réglages du secrétariat sont enregistrés.
office-no-folder = Les réglages du secrétariat ne peuvent pas être enregistrés{ "\u00A0" }: ce système n’a pas de dossier pour eux. Indiquez-en un par CIRCULAR_DESK_HOME.
office-as-program = Anglais (par défaut)
office-new-letters-about = Les nouvelles lettres commencent ainsi, sauf indication contraire. Les lettres existantes ne changent pas.
office-place = Lieu de la réunion
office-contact = Contact
office-several = plusieurs, séparés par un point-virgule
office-paper-about = Ce qui est imprimé sur le papier de toutes les lettres de ce secrétariat.
office-emblem = Emblème
office-no-emblem = Pas d’emblème propre{ "\u00A0" }: un anneau neutre est imprimé.
office-emblem-in = Utiliser cette image
office-emblem-hint = une image PNG ou JPEG
office-emblem-taken = L’emblème est là{ "\u00A0" }; il est imprimé une fois les réglages enregistrés.
office-emblem-unseen = Une image JPEG{ "\u00A0" }: voyez-la sur la page.
office-emblem-remove = Retirer l’emblème
office-address-line = Ligne au bas de la première page
office-address-line-about = Si un champ reste vide, la ligne type affichée en gris est imprimée.
office-signatories-about = Les signataires et leurs mandats. Les nouvelles lettres prennent celui qui est en fonction à leur date{"\u00A0"}; les vérifications signalent les autres.
office-signatory-add = Ajouter un signataire
office-signatory-name = Nom en lettres latines
office-signatory-remove = Retirer le signataire { $number }
office-signatories-known = Connus du programme
office-signatory-term = { $name }, au moins du { $from } au { $until }
office-signatory-since = { $name }, depuis le { $from } au plus tard
office-from = En fonction du
office-until = au (vide{ "\u00A0" }: toujours)
office-term-ends-early = Le mandat se termine avant de commencer.
office-contacts-about = Contacts des lettres ouvertes ou enregistrées ici, et ceux que vous ajoutez. Les lettres ne changent pas avec eux.
office-contacts-search = Rechercher dans le carnet d’adresses
office-contacts-none = Le carnet d’adresses est encore vide.
office-contacts-taken = { $count } contacts lus{ "\u00A0" }; ils restent une fois les réglages enregistrés.
office-contact-label = Désignation au secrétariat
office-contact-label-hint = secrétariat de la CE 12
office-contact-nameless = sans nom
office-contact-remove = Retirer ce contact
office-list-hint = une liste CSV
office-file = Fichier
office-in = Importer
office-out = Exporter
office-numbers-in = Importer les numéros
office-numbers-out = Exporter les numéros
office-terms-in = Importer les termes
office-terms-out = Exporter les termes
office-in-title = Fichier à lire
office-out-title = Fichier à écrire
office-written = { $path } est écrit.
office-would-replace = { $path } existe déjà. Demandez encore une fois pour le remplacer.
office-file-no-text = { $path } ne peut pas être lu{ "\u00A0" }: ce n’est pas du texte UTF-8. Enregistrez la liste en CSV (UTF-8).
office-numbers-about = Les lettres émises, par série. Un exemplaire signé reçoit son numéro automatiquement{"\u00A0"}; les lettres antérieures s’importent d’une liste ou s’ajoutent ici. Choisissez une série pour voir ses lettres et les corriger.
office-numbers-none = Aucun numéro n’a encore été attribué.
office-numbers-series = Série
office-numbers-group = Groupe
office-numbers-period = Période d’études
office-numbers-letters = Lettres
office-numbers-next = Numéro suivant
office-numbers-taken = { $count } lettres lues{ "\u00A0" }; elles entrent au registre une fois les réglages enregistrés.
office-numbers-refused = La liste n’a pas été importée{"\u00A0"}: { $cause }
office-series = Séries et numéros
office-series-said = { $series }, lettres{"\u00A0"}: { $count }, numéro suivant{"\u00A0"}: { $next }
office-series-add = Ajouter une série
office-series-about = La prochaine lettre recevra le numéro qui suit le plus élevé de cette liste. Si des lettres ont déjà été émises, indiquez ci-dessous le numéro de la dernière d’entre elles.
office-series-hint = CIR, COL…
office-group-hint = vide si la numérotation est commune
office-period-hint = T25 ou 2025-2028
office-series-needed = Une série a un code, par exemple CIR ou COL.
office-period-needed = La numérotation recommence à chaque période d’études{"\u00A0"}: indiquez-la.
office-series-twice = Cette série figure déjà dans la liste{"\u00A0"}: choisissez-la dans celle-ci.
office-letters-of = Lettres de { $series }
office-letters-gaps = Numéros sans lettre{"\u00A0"}: { $numbers }
office-letter-said = { $number }, { $date }, { $title }
office-letter-untitled = sans titre
office-letter-add = Ajouter une lettre
office-letter-taken = Une autre lettre de cette série porte le numéro { $number }.
office-letter-date = Date
office-letter-title = Titre
office-letter-remove = Retirer du registre
office-terms-count = Le glossaire compte { $count } concepts, y compris ceux du secrétariat.
office-terms-taken = { $count } concepts lus{ "\u00A0" }; ils entrent au glossaire une fois les réglages enregistrés.
office-closed-days-about = Une échéance qui tombe l’un de ces jours est signalée par les vérifications, qui proposent les jours ouvrables précédent et suivant.
office-holidays = Jours fériés observés
office-own-days = Autres jours de fermeture
office-day = Jour de fermeture { $number }
office-day-name = Nom du jour de fermeture { $number }
office-day-hint = son nom
office-day-add = Ajouter un jour
office-day-remove = Retirer le jour de fermeture { $number }
office-everything-about = Tout ce qui figure ici, avec le registre, les termes et vos mots, en un fichier{"\u00A0"}: pour un autre poste ou un collègue.
office-everything-hint = office.zip
office-everything-taken = Le fichier est lu. Parcourez les pages{ "\u00A0" }; tout reste une fois les réglages enregistrés.
office-diagnostics = Diagnostic
office-diagnostics-about = Renseignements pour l’assistance, en anglais{"\u00A0"}; ils ne contiennent ni texte de lettre, ni nom de fichier, ni adresse.
office-diagnostics-copy = Copier le diagnostic
office-log = Le journal du programme est dans { $path }.
diagnostics-copied = Le diagnostic est dans le presse-papiers.
contacts-list-headings = il faut l’en-tête name ou e-mail{ "\u00A0" }; telephone, fax, page et label peuvent s’y ajouter
contacts-list-empty = elle ne dit rien d’un contact
bundle-error-archive = Ce n’est pas un fichier de réglages d’un secrétariat, ou il est incomplet{ "\u00A0" }: { $cause }
bundle-error-nothing = Cette archive ne contient pas de réglages{ "\u00A0" }: choisissez un fichier écrit par ce programme.
bundle-error-damaged = { $name } y est endommagé{ "\u00A0" }: { $what }
bundle-error-list = { $name } n’y peut être lu{ "\u00A0" }: { $what }
bundle-error-unspeakable = Les réglages ne peuvent pas être écrits{ "\u00A0" }: { $cause }
command-office = Paramètres du secrétariat…
command-office-tip = Emblème, signataires, carnet d’adresses, jours de fermeture, numéros{ "\u00A0" }: ce que toutes les lettres partagent
command-diagnostics = Copier le diagnostic
command-diagnostics-tip = Ce que le programme dit de lui-même, sans un mot d’une lettre, dans le presse-papiers
## Fichier de lettre illisible

ron-cut-short = le fichier se termine trop tôt{"\u00A0"}; il en manque une partie
ron-too-deep = des listes ou des conditions sont imbriquées trop profondément
ron-other = sa structure n’est pas celle d’un fichier de lettre ({ $what })

## What differs between two states of a letter


## The open letter and its file


## What was left behind, and failures of the program


## What an import has found, and what it has left


## Facts in which two language versions differ

drop-here = { $count ->
    [1] Relâcher pour ouvrir la lettre
   *[other] Relâcher pour ouvrir ensemble ces versions de la lettre
}

## What differs between two states of a letter


## The open letter and its file


## What was left behind, and failures of the program

recovery-nowhere = la lettre n’a pas de fichier à côté duquel elle pourrait être enregistrée{"\u00A0"}: reprenez-la et enregistrez-la
recovery-no-file = Son fichier n’existe pas ou ne peut pas être lu{"\u00A0"}: ce que vous voyez ici est tout ce qu’il y a.
recovery-left = Non enregistré
recovery-sure = Ces modifications ne sont nulle part ailleurs. Les jeter définitivement{"\u00A0"}?
journal-broke = la copie de récupération n’a pas pu être écrite à cause d’une défaillance du programme{"\u00A0"}: enregistrez la lettre maintenant
failure-title = Circular Desk a rencontré un problème
failure-kept = Ce que vous avez écrit est en sécurité{"\u00A0"}: cela vient d’être inscrit dans la copie de récupération. Continuez, ou fermez le programme et redémarrez-le{"\u00A0"}; il vous proposera la lettre.
failure-not-kept = Ce que vous avez écrit est toujours là, mais n’a pas pu être inscrit dans la copie de récupération{"\u00A0"}: enregistrez maintenant sous un autre nom.
failure-no-letter = Aucune lettre n’était ouverte. Continuez, ou fermez le programme et redémarrez-le.
failure-part = Une partie du programme a eu une défaillance. Ce que vous avez écrit est conservé{"\u00A0"}: enregistrez-le, et redémarrez le programme.

## What an import has found, and what it has left

left-not-printed = contient des mots que la lettre n’imprime pas{"\u00A0"}; conservé comme paragraphe à la fin du texte
left-own = non repris dans la lettre, qui imprime le sien
imported-annex = annexe
imported-time-plan = calendrier
imported-kind-of-letter = type de lettre
imported-deadline = échéance
imported-rule-of-a-deadline = règle d’une échéance
imported-closing = formule de politesse
imported-signed = signé
imported-number-of-annexes = nombre d’annexes
imported-latest-information = dernières informations
imported-signatory = signataire
imported-office-of-the-signatory = fonction du signataire
imported-date-of-the-letter-that-is-changed = date de la lettre modifiée
imported-opening-time-of-the-meeting = heure d’ouverture de la réunion
imported-standard-wording-reworded = texte type, reformulé
imported-group-that-meets = groupe qui se réunit
imported-days-of-the-meeting = jours de la réunion
imported-place-of-the-meeting = lieu de la réunion
imported-field-of-work-of-the-group = domaine de compétence du groupe
imported-author-code = code d’auteur
imported-head-of-a-liaison-statement = en-tête d’une note de liaison
imported-place-and-date = lieu et date
imported-addressee = destinataire
imported-reference = référence
imported-salutation = formule d’appel
imported-contact = contact
imported-copy-to = copie à
imported-subject = objet
imported-language = langue
left-in-text = conservé comme paragraphe du texte
left-at-end = conservé comme paragraphe à la fin
left-comment = non repris dans la lettre
left-hidden-text = écarté, car il ne s’imprime pas
left-behind = conservé après le paragraphe auquel il appartient
left-pictures = écarté{"\u00A0"}; la lettre imprime son propre emblème
left-covered-cell = écarté, car Word ne l’affiche pas
left-in-footnote = note de bas de page { $number }
left-in-comment = commentaire de { $by }
left-in-tracked-changes = suivi des modifications
left-tracked-changes = lu comme si tout était accepté{"\u00A0"}: { $inserted } insertions conservées, ces mots écartés
left-in-hidden-text = texte masqué
left-in-text-box = zone de texte
left-in-pictures = images
left-in-covered-cell = cellule recouverte

## Facts in which two language versions differ

difference-kind-of-letter = type de lettre
difference-series = série
difference-number = numéro
difference-group-of-the-series = groupe de la série
difference-author-code = code d’auteur
difference-number-of-the-amendment = numéro de la modification
difference-date-of-the-letter-that-is-changed = date de la lettre modifiée
difference-date = date
difference-number-of-addressees = nombre de destinataires
difference-number-of-copies = nombre de copies
difference-group-that-meets = groupe qui se réunit
difference-days-of-the-meeting = jours de la réunion
difference-mode-of-the-meeting = mode de participation à la réunion
difference-opening-time = heure d’ouverture
difference-page-of-the-meeting = page de la réunion
difference-page-of-registration = page d’inscription
difference-signed = signé
difference-page-of-the-latest-information = page des dernières informations
difference-answer-by = réponse attendue pour le
difference-number-of-annexes = nombre d’annexes
difference-contact = contact { $number }
difference-deadline = échéance { $number }
## Le clavier et le lecteur d'écran
region-top = Lettre et commandes
region-find = Rechercher et remplacer
region-navigator = Parties de la lettre
region-form = Formulaire
region-translation = Textes à traduire
region-translation-head = Ce qui est traduit
region-word = Fichier Word
region-pages = Pages
region-findings = Constatations
region-status = État de la lettre
region-start = Commencer ou ouvrir une lettre
resize-navigator = Largeur du navigateur
resize-pages = Largeur des pages
resize-word = Largeur du fichier Word
resize-findings = Hauteur des constatations
resize-concordance = Hauteur de la recherche dans la mémoire
command-larger = Agrandir l’affichage
command-smaller = Réduire l’affichage
command-usual-size = Affichage à la taille habituelle
command-less-motion = Moins de mouvement
command-next-pane = Au volet suivant
command-previous-pane = Au volet précédent
box-misspelt = Inconnus du dictionnaire
