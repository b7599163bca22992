package org.quittance.payment.service.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quittance.customer.Customer;
import org.quittance.customer.NoticeTopic;
import org.quittance.messaging.OutboxMessage;
import org.quittance.messaging.service.Notice;
import org.quittance.messaging.service.NoticeWriter;
import org.quittance.payment.PayoutAccount;

/** Tells sellers about the account of their kitty: the code that confirms it, then that it changed and what if it was not them. */
@ApplicationScoped
public class PayoutNotices {

    private static final String PAGE = "/portal/surplus";

    @Inject
    private NoticeWriter notices;

    /** @param recipient who changes it; null has no code */
    void code(Customer seller, String recipient, String code) {
        notices.tell(seller, recipient, Notice.of(OutboxMessage.Kind.SIGNATURE_CODE, "payout_code").with("code", code).leadingTo(PAGE, seller));
    }

    /** To the holder of the account with us, whoever changed it. */
    void changed(Customer seller, String contract, PayoutAccount to) {
        notices.tell(seller, NoticeTopic.ACCOUNT, Notice.of(OutboxMessage.Kind.PAYOUT_CHANGED, "payout_changed")
                .with("contract", contract).with("account", to.masked()).leadingTo(PAGE, seller));
    }
}
