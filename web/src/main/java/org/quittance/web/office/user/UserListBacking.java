package org.quittance.web.office.user;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quittance.identity.service.StaffRuleException;
import org.quittance.identity.service.StaffService;
import org.quittance.identity.service.StaffService.Invited;
import org.quittance.identity.service.StaffService.Member;
import org.quittance.web.office.Reply;

/** The members of staff, and the invitation of another. */
@Named("officeUserList")
@ViewScoped
public class UserListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private StaffService staff;
    private transient List<Member> members;
    private List<RoleChoice> roles = RoleChoice.of(Set.of());
    private String name;
    private String displayName;
    private String language = "fr";

    /** Before anything is shown, so that who may not see it is told so. */
    public void load() {
        getMembers();
    }

    public List<Member> getMembers() {
        if (members == null) {
            members = new ArrayList<>(staff.members());
        }
        return members;
    }

    public String invite() {
        try {
            staff.invite(new Invited(name.strip(), displayName.strip(), language), RoleChoice.given(roles));
            Reply.done("office_user_list_invited", name.strip());
        } catch (StaffRuleException e) {
            Reply.refused("office_user_refused_" + e.rule(), name.strip());
            return null;
        }
        return "/office/user/list?faces-redirect=true";
    }

    public List<RoleChoice> getRoles() {
        return roles;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
