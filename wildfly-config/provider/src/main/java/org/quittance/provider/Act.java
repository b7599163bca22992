package org.quittance.provider;

/** What the person in front of the page lets happen. */
enum Act {
    ACCEPT("Accepter", "La notification part aussitôt, pendant que le navigateur revient.", "AUTHORISED"),
    BEFORE("Accepter, notifier avant le retour", "Le navigateur revient quand la boutique a répondu.", "AUTHORISED"),
    LATE("Accepter, notifier en retard", "Le navigateur revient ; la notification part cinq secondes après.", "AUTHORISED"),
    FOUR_TIMES("Accepter, notifier quatre fois", "Deux fois en même temps, puis encore deux fois.", "AUTHORISED"),
    NO_RETURN("Accepter, sans retour", "La notification part ; le navigateur reste ici.", "AUTHORISED"),
    SILENT("Accepter, sans notification", "Seule une question de la boutique l’apprendra.", "AUTHORISED"),
    UNREACHABLE("Accepter, ne pas répondre", "Pas de notification, et la première question reste sans réponse.",
            "AUTHORISED"),
    REFUSE("Refuser", "La banque dit non.", "REFUSED"),
    ABANDON("Abandonner", "Le client renonce.", "ABANDONED"),
    VANISH("Disparaître", "Le client ferme la page : ni paiement, ni notification, ni retour.", null),
    FORGED("Contrefaire la signature", "Notification signée d’une autre clé, sans paiement.", null),
    OTHER_AMOUNT("Changer le montant", "Notification bien signée d’un centime de moins, sans paiement.", null);

    final String label;
    final String text;
    /** What the provider knows of it afterwards; null for nothing. */
    final String status;

    Act(String label, String text, String status) {
        this.label = label;
        this.text = text;
        this.status = status;
    }

    boolean isTold() {
        return this != SILENT && this != UNREACHABLE && this != VANISH;
    }

    boolean leadsBack() {
        return this != NO_RETURN && this != VANISH;
    }
}
