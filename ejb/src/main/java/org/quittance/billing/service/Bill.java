package org.quittance.billing.service;

import java.util.ArrayList;
import java.util.List;

/** The contracts that one invoice is to bill: one, or all of an account that wants it so. */
public record Bill(List<ContractToBill> contracts) {

    public Bill {
        contracts = List.copyOf(contracts);
    }

    /** Of contracts in the order of their keys. */
    public static List<Bill> of(List<ContractToBill> contracts) {
        List<Bill> bills = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= contracts.size(); to++) {
            if (to == contracts.size() || contracts.get(to).due().billKey() != contracts.get(from).due().billKey()) {
                bills.add(new Bill(contracts.subList(from, to)));
                from = to;
            }
        }
        return bills;
    }

    /** Its place in the run is that of its last contract. */
    public long lastItemId() {
        return contracts.get(contracts.size() - 1).due().itemId();
    }
}
