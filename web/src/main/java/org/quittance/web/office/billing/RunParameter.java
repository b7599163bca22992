package org.quittance.web.office.billing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The run that an address names. */
final class RunParameter {

    private RunParameter() {
    }

    static Optional<Long> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id")).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
