package org.quittance.customer;

/** A customer with an account, as pages show them. */
public record CustomerRow(
        Long id,
        String number,
        String name,
        String address,
        String email,
        String phone,
        Long accountId,
        String accountNumber) {

    static CustomerRow of(Object[] customerAndAccount) {
        Customer customer = (Customer) customerAndAccount[0];
        Account account = (Account) customerAndAccount[1];
        return new CustomerRow(customer.id(), customer.number(), customer.name(), customer.address().onOneLine(),
                customer.email(), customer.phone(), account.id(), account.number());
    }
}
