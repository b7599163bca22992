package org.quittance.document.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quittance.document.pdf.InvoiceDocument.Seller;
import org.quittance.money.Money;

/**
 * What is carried to the bank together (bordereau de remise).
 *
 * @param account where it goes, if it is known
 * @param method  of payment, as the bundle names it
 */
public record DepositSlip(Seller operator, Optional<String> account, String number, String method, LocalDate madeOn,
        String madeBy, List<Item> items, Locale language) {

    /** A cheque, an amount of cash or a voucher; the reference may be null. */
    public record Item(LocalDate receivedOn, String customer, String customerNumber, String reference, Money amount) {
    }

    Money total() {
        return items.stream().map(Item::amount).reduce(Money.ZERO, Money::plus);
    }
}
