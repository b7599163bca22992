package org.quittance.identity.service;

import jakarta.ejb.ApplicationException;

/** What an administrator may not do to the members of staff. */
@ApplicationException(rollback = true)
public class StaffRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Rule {
        /** Nobody changes what he may do himself: another administrator does, so that one is always left. */ OWN,
        /** The caller has lost the role since the page was shown. */ NO_ADMINISTRATOR,
        /** A member without a role would see nothing; who leaves is locked out. */ NO_ROLE,
        /** Somebody signs in with the address already. */ NAME_TAKEN,
        /** Who asked for it does not grant it. */ ALONE,
        /** It was granted, dropped or too old since the page was shown. */ NOT_ASKED
    }

    private final Rule rule;

    StaffRuleException(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
