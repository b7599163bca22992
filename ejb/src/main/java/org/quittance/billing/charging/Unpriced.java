package org.quittance.billing.charging;

import org.quittance.contract.TimeClass;

/** What has no price. @param what a heading or measure; @param timeClass only for energy by classes, else null */
record Unpriced(String what, TimeClass timeClass) {
}
