package org.quittance.installation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.quittance.operator.Operator;
import org.quittance.payment.sepa.IbanCheck;

/**
 * What an administrator types of an account at a bank.
 *
 * @param bic      empty where it is not known
 * @param heldFrom the first day on which the operator holds it
 */
public record SaidAccount(String name, String iban, String bic, String ledgerAccount, LocalDate heldFrom) implements Serializable {

    /** Banks, in the plan comptable général. */
    public static final String BANKS = "512";
    private static final int BIC_COUNTRY = 4;

    public SaidAccount {
        name = name == null ? "" : name.strip();
        iban = IbanCheck.compact(iban == null ? "" : iban);
        bic = bic == null ? "" : bic.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        ledgerAccount = ledgerAccount == null ? "" : ledgerAccount;
    }

    /** Everything that is wrong by itself, whatever stands in the database. */
    Set<AccountFault> faults() {
        Set<AccountFault> faults = EnumSet.noneOf(AccountFault.class);
        if (name.isEmpty()) {
            faults.add(AccountFault.NAME);
        }
        IbanCheck.fault(iban).map(fault -> fault == IbanCheck.Fault.OUTSIDE_SEPA ? AccountFault.OUTSIDE_SEPA : AccountFault.IBAN)
                .ifPresent(faults::add);
        if (!bic.isEmpty() && !isSoundBic()) {
            faults.add(AccountFault.BIC);
        }
        if (!ledgerAccount.startsWith(BANKS)) {
            faults.add(AccountFault.LEDGER);
        }
        return faults;
    }

    private boolean isSoundBic() {
        try {
            BicUtil.validate(bic);
            return iban.length() < 2 || isOfThatCountry();
        } catch (Iban4jException e) {
            return false;
        }
    }

    /** Banks of Monaco and of the overseas territories of France have accounts and codes that say FR, or their own. */
    private boolean isOfThatCountry() {
        String country = iban.substring(0, 2);
        return country.equals("FR") || bic.startsWith(country, BIC_COUNTRY);
    }

    Operator.BankAccount bankAccount() {
        return new Operator.BankAccount(iban, bic);
    }
}
