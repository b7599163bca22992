package org.quittance.web.office.user;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.quittance.identity.service.StaffRuleException;
import org.quittance.identity.service.StaffService;
import org.quittance.identity.service.StaffService.Member;
import org.quittance.web.office.Reply;

/** What one member of staff may do, and how this person gets in. */
@Named("officeUserDetail")
@ViewScoped
public class UserDetailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private StaffService staff;
    private Long id;
    private Member member;
    private List<RoleChoice> roles;

    public void load() {
        member = id == null ? null : staff.member(id).orElse(null);
        if (member == null) {
            Reply.notFound();
            return;
        }
        roles = RoleChoice.of(member.roles());
    }

    public String giveRoles() {
        return act("office_user_detail_roles_done", () -> staff.giveRoles(id, RoleChoice.given(roles)));
    }

    public String lock() {
        return act("office_user_detail_locked", () -> staff.lock(id));
    }

    public String unlock() {
        return act("office_user_detail_unlocked", () -> staff.unlock(id));
    }

    public String askReset() {
        return act("office_user_detail_ask_done", () -> staff.askReset(id));
    }

    public String grantReset() {
        return act("office_user_detail_reset_done", () -> staff.grantReset(id));
    }

    public String dropReset() {
        return act("office_user_detail_drop_done", () -> staff.dropReset(id));
    }

    public String inviteAgain() {
        return act("office_user_detail_invited", () -> staff.inviteAgain(id));
    }

    private String act(String done, Runnable act) {
        try {
            act.run();
            Reply.done(done, member.displayName());
        } catch (StaffRuleException e) {
            Reply.refused("office_user_refused_" + e.rule(), member.displayName());
        }
        return "/office/user/detail?faces-redirect=true&id=" + id;
    }

    public Member getMember() {
        return member;
    }

    public List<RoleChoice> getRoles() {
        return roles;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
