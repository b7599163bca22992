package org.quittance.search.service;

import java.util.List;
import org.quittance.money.Money;

/** A customer as a search lists it: contracts as numbers, balance of all accounts together. */
public record FoundCustomer(String number, String name, String address, List<String> contracts, Money balance) {
}
