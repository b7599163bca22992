package org.quittance.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quittance.search.OwnedThing;

/** What an address of the portal names, and by what name. */
record AddressedThing(OwnedThing thing, String name) {

    /** @param path of one page, or of all below it where it ends with a slash */
    record Rule(String path, String parameter, OwnedThing thing) {

        boolean isOf(String asked) {
            return path.endsWith("/") ? asked.startsWith(path) : asked.equals(path);
        }
    }

    /** The first that fits counts. */
    static final List<Rule> RULES = List.of(
            new Rule("/portal/", "contract", OwnedThing.CONTRACT),
            new Rule("/portal/", "account", OwnedThing.ACCOUNT),
            new Rule("/portal/", "customer", OwnedThing.CUSTOMER),
            new Rule("/portal/contract/", "number", OwnedThing.CONTRACT),
            new Rule("/portal/invoice/", "number", OwnedThing.INVOICE),
            new Rule("/portal/payment/", "invoice", OwnedThing.INVOICE),
            new Rule("/portal/payment/", "umr", OwnedThing.MANDATE),
            new Rule("/portal/request/new", "about", OwnedThing.SUBJECT),
            new Rule("/portal/request/detail", "id", OwnedThing.REQUEST),
            new Rule("/portal/request/file", "id", OwnedThing.REQUEST_FILE),
            new Rule("/portal/document/", "id", OwnedThing.DOCUMENT),
            new Rule("/portal/appointment/", "id", OwnedThing.APPOINTMENT),
            new Rule("/portal/appointment/", "moving", OwnedThing.APPOINTMENT),
            new Rule("/portal/access/", "object", OwnedThing.DELEGATION));

    /** Nothing if the address names nothing. What is about a day of a thing says so after a space. */
    static Optional<AddressedThing> of(String path, UnaryOperator<String> parameters) {
        return RULES.stream().filter(rule -> rule.isOf(path) && parameters.apply(rule.parameter()) != null).findFirst()
                .map(rule -> new AddressedThing(rule.thing(), parameters.apply(rule.parameter()).replaceFirst(" .*", "")));
    }
}
