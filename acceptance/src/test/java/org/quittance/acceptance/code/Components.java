package org.quittance.acceptance.code;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which component may use which. The business stands in one line, {@code money, time <- operator <- customer <- contract
 * <- tariff <- metering <- billing <- payment <- accounting}; billing and payment never meet the other way round. Beside
 * the line stand sign-in, documents, messages and the ledger.
 */
final class Components {

    private static final Map<String, Set<String>> BELOW = new HashMap<>();

    static {
        component("money");
        component("time");
        component("operator", "money", "time");
        component("customer", "operator");
        // What everybody may read, an address among it.
        component("publication", "customer");
        component("contract", "customer");
        component("tariff", "contract");
        // Where nothing was ever read, an estimate is what a usual customer of the offer consumes.
        component("metering", "tariff");
        // A notice goes where its customer wants it.
        component("messaging", "customer", "time");
        component("billing", "metering", "messaging");
        // Who registers proves by the last invoice who he is.
        component("identity", "billing");
        // Who signs a mandate proves by a code who he is.
        component("payment", "billing", "identity");
        // The books listen to what moves money; nobody but the office's pages calls them.
        component("accounting", "payment");
        // A question of staff goes through everything that bears a name or a number.
        component("search", "payment");
        // A document shows what was billed; only the jobs that make them, and who offers them, know them. Who checks codes at
        // random is slowed down as who tries passwords.
        component("document", "billing", "identity");
        // Who is received, by whom and where.
        component("appointment", "payment", "publication");
        // The ledger listens to what became final anywhere; nobody but the office's pages calls it.
        component("audit", "document", "appointment");
        // A request that is granted changes contracts and accounts by their own services.
        component("request", "document", "payment");
        // Figures are read from the tables of all; nobody but the office's pages asks for them.
        component("report", "request");
        // What is known of a person lies everywhere.
        component("privacy", "audit", "request");
        // What administrators set and watch of the whole.
        component("installation", "document", "payment");
    }

    /** Starts and feeds all others, so it stands above them. */
    private static final Set<String> ABOVE_ALL = Set.of("org.quittance.operator.service.Opening",
            "org.quittance.operator.demonstration");
    /** Who calls, a word every service may say; who guesses and is slowed down; and how a fingerprint is made. */
    private static final Set<String> FOR_ALL = Set.of("org.quittance.identity.service.CurrentLogin",
            "org.quittance.identity.service.GuessThrottle",
            "org.quittance.document.Sha256", "org.quittance.document.Written");

    private Components() {
    }

    private static void component(String name, String... directlyBelow) {
        Set<String> below = new TreeSet<>(Set.of(directlyBelow));
        for (String one : directlyBelow) {
            below.addAll(BELOW.get(one));
        }
        BELOW.put(name, below);
    }

    static Set<String> names() {
        return BELOW.keySet();
    }

    static boolean mayUse(JavaClass user, JavaClass used) {
        String from = Product.component(user);
        String to = Product.component(used);
        if (!BELOW.containsKey(from)) {
            throw new IllegalStateException("component " + from + " has no place in the order yet");
        }
        return from.equals(to) || BELOW.get(from).contains(to) || FOR_ALL.contains(used.getName())
                || ABOVE_ALL.stream().anyMatch(user.getName()::startsWith)
                || handlesDocuments(user) && to.equals("document");
    }

    private static boolean handlesDocuments(JavaClass user) {
        return Stream.of("org.quittance.billing.job", "org.quittance.payment.service")
                .anyMatch(user.getPackageName()::startsWith);
    }
}
