package org.quittance.payment.dunning;

import java.util.Optional;
import org.quittance.payment.arrears.ProposedAct;
import org.quittance.payment.arrears.Protection;

/** What the rule says of an account on a day: an act, what stands against one, or neither while no step is due. */
public record Decision(Optional<ProposedAct> act, Optional<Protection> sparedBy) {

    static final Decision NOTHING_DUE = new Decision(Optional.empty(), Optional.empty());

    static Decision act(ProposedAct act) {
        return new Decision(Optional.of(act), Optional.empty());
    }

    static Decision spared(Protection by) {
        return new Decision(Optional.empty(), Optional.of(by));
    }
}
