package org.quittance.payment.arrears;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;
import java.util.List;

/** A draft that cannot be put in force as it is. */
@ApplicationException(rollback = true)
public class UnfitPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        /** Nothing would ever be done. */ NO_STEP,
        /** It would cut supply off without saying so before. */ CUT_WITHOUT_NOTICE,
        /** Rules are made for days to come. */ BEGINS_IN_PAST,
        /** Another policy begins on its day. */ DAY_TAKEN
    }

    private final Fault fault;

    public UnfitPolicyException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    static void check(DunningPolicy draft, LocalDate today) {
        List<StepKind> kinds = draft.steps().stream().map(StepTerms::kind).toList();
        if (kinds.isEmpty()) {
            throw new UnfitPolicyException(Fault.NO_STEP);
        }
        int cut = kinds.indexOf(StepKind.CUT);
        if (cut >= 0 && !kinds.subList(0, cut).contains(StepKind.CUT_NOTICE)) {
            throw new UnfitPolicyException(Fault.CUT_WITHOUT_NOTICE);
        }
        if (draft.validFrom().isBefore(today)) {
            throw new UnfitPolicyException(Fault.BEGINS_IN_PAST);
        }
    }

    public Fault fault() {
        return fault;
    }
}
