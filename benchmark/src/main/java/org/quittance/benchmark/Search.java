package org.quittance.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The search box of the office over so many customers, asked in each way that it understands. */
public final class Search {

    /** Those of numbers ask for the customer in the middle of a million. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("reference", "M500003");
        QUESTIONS.put("name", "margaux durantin");
        QUESTIONS.put("name that one in a hundred bears", "martin");
        QUESTIONS.put("name and first name, both common", "jeanne martin");
        QUESTIONS.put("name with accents", "Élodie Jouenneau");
        QUESTIONS.put("name with a typing error", "matgaux durantni");
        QUESTIONS.put("name that nobody bears", "wrzeszczynski");
        QUESTIONS.put("address", "3 chemin des noivandes hauts pontroux");
        QUESTIONS.put("address that nobody has", "3 rue des lavandes bleus montneuf");
        QUESTIONS.put("delivery point", "31000000500003");
        QUESTIONS.put("e-mail", "margaux.durantin");
        QUESTIONS.put("invoice", "MF-2026-0500003");
        QUESTIONS.put("plate", "XQ739");
        QUESTIONS.put("end of an IBAN", "3757");
    }

    private Search() {
    }

    /** Argument: the number of customers. */
    public static void main(String... arguments) throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        QUESTIONS.forEach((what, typed) -> pages.put("customers by " + what,
                "/office/customer/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        Answers.measure("search", Integer.parseInt(arguments[0]), pages);
    }
}
