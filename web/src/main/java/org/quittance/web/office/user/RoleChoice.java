package org.quittance.web.office.user;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quittance.identity.Role;

/** A role of staff, as it is ticked. */
public class RoleChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String role;
    private boolean given;

    private RoleChoice(String role, boolean given) {
        this.role = role;
        this.given = given;
    }

    static List<RoleChoice> of(Collection<String> given) {
        return Role.STAFF.stream().map(role -> new RoleChoice(role, given.contains(role))).toList();
    }

    static Set<String> given(List<RoleChoice> choices) {
        return choices.stream().filter(RoleChoice::isGiven).map(RoleChoice::getRole).collect(Collectors.toSet());
    }

    public String getRole() {
        return role;
    }

    public boolean isGiven() {
        return given;
    }

    public void setGiven(boolean given) {
        this.given = given;
    }
}
