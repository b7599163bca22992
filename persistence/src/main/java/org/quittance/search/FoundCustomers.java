package org.quittance.search;

import java.util.List;

/**
 * Identifiers of the customers who answer to a question, the best first.
 *
 * @param byThemselves by reference, name, address or e-mail
 * @param byContract   by an account, a contract or a place of delivery too
 * @param near         nobody is written as it was typed, and these are nearest
 */
public record FoundCustomers(List<Long> byThemselves, List<Long> byContract, boolean near) {

    public int size() {
        return byThemselves.size() + byContract.size();
    }
}
