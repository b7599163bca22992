package org.quittance.web.component;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The thing that an address names by its identifier. */
public final class NumberParameter {

    private NumberParameter() {
    }

    public static Optional<Long> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("id")).filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
