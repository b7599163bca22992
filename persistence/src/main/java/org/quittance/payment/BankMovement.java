package org.quittance.payment;

import java.time.LocalDate;
import org.quittance.money.Money;

/**
 * What a message of the bank says of one movement.
 *
 * @param ownAccount  the operator's account that it tells of; null where the message names none
 * @param servicerKey what the bank calls it, with the account; null where it gives no reference of its own
 * @param fingerprint of what two messages say alike of the same movement; several movements may share one
 * @param amount      what it adds to the operator's account
 * @param batch       the identification of the payment that the operator's own file gave; null for none
 */
public record BankMovement(
        Long ownAccount,
        BankEntry.Kind kind,
        String servicerKey,
        String fingerprint,
        LocalDate bookedOn,
        Money amount,
        String endToEndId,
        String batch,
        String remittance,
        Party counterparty,
        String reasonCode) {

    /** Who paid or was paid; either may be null. */
    public record Party(String name, String iban) {
    }
}
