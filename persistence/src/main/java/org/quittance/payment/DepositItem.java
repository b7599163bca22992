package org.quittance.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A payment on a deposit slip; a payment is on one at most. */
@Entity
@Table(name = "deposit_item")
public class DepositItem {

    @Id
    @Column(name = "entry_id")
    private long entryId;
    @Column(name = "deposit_id")
    private long depositId;
    private int position;

    protected DepositItem() {
    }

    DepositItem(long entryId, long depositId, int position) {
        this.entryId = entryId;
        this.depositId = depositId;
        this.position = position;
    }
}
