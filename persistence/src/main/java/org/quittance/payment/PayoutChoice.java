package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.quittance.contract.SurplusContract;

/** How a seller of surplus wants its kitty, and where. Never changed: the last choice counts, the earlier ones tell who chose. */
@Entity
@Table(name = "payout_choice")
public class PayoutChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id")
    private Long id;
    @Column(name = "contract_id")
    private long contractId;
    @Enumerated(EnumType.STRING)
    private SurplusContract.Payout payout;
    private String iban;
    private String holder;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected PayoutChoice() {
    }

    private PayoutChoice(long contractId, SurplusContract.Payout payout, AccountEntry.Act act) {
        this.contractId = contractId;
        this.payout = payout;
        this.chosenBy = act.by();
        this.chosenAt = act.at();
    }

    public static PayoutChoice setOff(long contractId, AccountEntry.Act act) {
        return new PayoutChoice(contractId, SurplusContract.Payout.SET_OFF, act);
    }

    public static PayoutChoice transfer(long contractId, PayoutAccount to, AccountEntry.Act act) {
        PayoutChoice choice = new PayoutChoice(contractId, SurplusContract.Payout.TRANSFER, act);
        choice.iban = to.iban();
        choice.holder = to.holder();
        return choice;
    }

    public SurplusContract.Payout payout() {
        return payout;
    }

    /** Null unless it is paid by transfer. */
    public PayoutAccount account() {
        return iban == null ? null : new PayoutAccount(iban, holder);
    }

    public String chosenBy() {
        return chosenBy;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
