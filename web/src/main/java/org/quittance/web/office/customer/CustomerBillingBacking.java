package org.quittance.web.office.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quittance.contract.Contract;
import org.quittance.customer.service.CustomerService;
import org.quittance.payment.service.CustomerFile;
import org.quittance.web.office.Reply;

/** Which accounts of a customer want one invoice for all their contracts; only those with several are asked. */
@Named("officeCustomerBilling")
@ViewScoped
public class CustomerBillingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerService customers;
    private String customer;
    private List<BilledAccount> accounts = List.of();

    /** @param contracts their numbers, separated by commas */
    public record BilledAccount(long id, String number, String contracts, boolean together) implements Serializable {
    }

    public void load(CustomerFile file) {
        customer = file.customer().number();
        Map<Long, List<Contract>> perAccount = file.contracts().stream()
                .sorted(Comparator.comparing(Contract::number))
                .collect(Collectors.groupingBy(one -> one.account().id(), LinkedHashMap::new, Collectors.toList()));
        accounts = new ArrayList<>(perAccount.values().stream().filter(contracts -> contracts.size() > 1)
                .map(contracts -> new BilledAccount(contracts.get(0).account().id(), contracts.get(0).account().number(),
                        contracts.stream().map(Contract::number).collect(Collectors.joining(", ")),
                        contracts.get(0).account().wantsOneInvoice())).toList());
    }

    public String change(BilledAccount account) {
        customers.billTogether(account.id(), !account.together());
        Reply.done(account.together() ? "office_customer_billing_parted" : "office_customer_billing_joined", account.number());
        return "/office/customer/detail?faces-redirect=true&number=" + customer;
    }

    public List<BilledAccount> getAccounts() {
        return accounts;
    }
}
