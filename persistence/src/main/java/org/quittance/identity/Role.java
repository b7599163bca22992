package org.quittance.identity;

import java.util.List;

/** Who may do what; names of the security roles of the application. */
public final class Role {

    /** Sees the portal, limited to the customers of the login. */
    public static final String CUSTOMER = "CUSTOMER";
    /** Staff: customers, payments by hand, messages. */
    public static final String ADVISER = "ADVISER";
    /** Staff: meter data and billing runs; sees customers. */
    public static final String BILLING = "BILLING";
    /** Staff: takes in and gives out money, keeps the books; sees customers. */
    public static final String PAYMENTS = "PAYMENTS";
    /** Staff: everything in the office. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** The application itself: jobs, timers, start-up. Never given to a login. */
    public static final String SYSTEM = "SYSTEM";

    /** Has given the password; what is left is the second factor, and nothing else is open. Never given to a login. */
    public static final String HALF_SIGNED_IN = "HALF_SIGNED_IN";

    public static final List<String> STAFF = List.of(ADVISER, BILLING, PAYMENTS, ADMINISTRATOR);

    private Role() {
    }
}
