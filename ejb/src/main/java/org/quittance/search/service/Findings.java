package org.quittance.search.service;

import java.util.List;
import java.util.stream.Stream;
import org.quittance.search.FoundThing;

/**
 * What was found, by what it is.
 *
 * @param customers  by reference, name, address or e-mail
 * @param byContract customers by an account, a contract or a place of delivery
 * @param things     invoices, plates and bank accounts
 * @param near       nobody is written as it was typed, and these are nearest
 * @param cut        there are more than these
 */
public record Findings(
        List<FoundCustomer> customers,
        List<FoundCustomer> byContract,
        List<FoundThing> things,
        boolean near,
        boolean cut) {

    /** Before anything was asked. */
    public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), false, false);

    public int count() {
        return customers.size() + byContract.size() + things.size();
    }

    public List<FoundThing> invoices() {
        return of(FoundThing.Kind.INVOICE).toList();
    }

    public List<FoundThing> plates() {
        return of(FoundThing.Kind.PLATE).toList();
    }

    public List<FoundThing> bankAccounts() {
        return of(FoundThing.Kind.BANK_ACCOUNT).toList();
    }

    private Stream<FoundThing> of(FoundThing.Kind kind) {
        return things.stream().filter(thing -> thing.kind() == kind);
    }
}
